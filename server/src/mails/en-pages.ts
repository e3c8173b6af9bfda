import type { PageTexts } from '../domain/mails/page-texts';

export const enPages: PageTexts = {
  decide: {
    heading: 'Decide about a comment',
    lead: 'Nothing has happened yet: choose what is to become of it.',
    author: 'Written by',
    post: 'On the post',
    postedAt: 'Written on',
    urgent: 'Urgent',
    text: 'What was written',
    masked: 'Identifiers such as numbers and addresses are masked here.',
    hidden:
      'The text is not shown here, as it may be confidential. Open it in the panel to read it.',
    reason: 'Reason, if you reject it',
    chooseReason: 'Choose a reason',
    until: 'This link is good for one decision, until {until}.',
    panel: 'Open it in the panel instead',
    actions: {
      approve: 'Approve',
      reject: 'Reject',
      refer: 'Refer to intake',
      spam: 'It is spam',
    },
    reasons: {
      off_topic: 'Off topic',
      abusive: 'Abusive',
      advertising: 'Advertising',
      personal_information: 'Personal information',
      asks_for_advice: 'Asks for advice',
      allegation: 'An allegation',
      duplicate: 'Said before',
      other: 'Other',
    },
  },
  verify: {
    heading: 'Confirm your address',
    lead: 'Confirm that this e-mail address is yours and that you gave it with a comment at {firm}.',
    button: 'Confirm the address',
  },
  unsubscribe: {
    heading: 'No more mails about answers',
    lead: 'You will get no more mails about answers to any of your comments at {firm}.',
    button: 'Stop these mails',
  },
  decided: {
    approved: { heading: 'Approved', lead: 'The comment is public now.' },
    rejected: { heading: 'Rejected', lead: 'The comment will not be published.' },
    spam: { heading: 'Marked as spam', lead: 'The comment will not be published.' },
    referred: {
      heading: 'Referred to intake',
      lead: 'The comment is not public. Its text and contact go to intake.',
    },
    pending: { heading: 'It waits', lead: 'The comment is back in the queue.' },
    withdrawn: { heading: 'Withdrawn', lead: 'Its author took the comment down.' },
  },
  done: {
    verified: { heading: 'Thank you', lead: 'Your address is confirmed.' },
    unsubscribed: { heading: 'Done', lead: 'You will get no more mails about answers.' },
    'sent-anew': { heading: 'A new link is on its way', lead: 'Please look into your mail.' },
  },
  refusals: {
    NOT_FOUND: {
      heading: 'This link leads nowhere',
      lead: 'Perhaps a part of it was cut off. Please copy the whole address from the mail.',
    },
    LINK_USED: { heading: 'This link was used', lead: 'A link is good for one time.' },
    LINK_EXPIRED: { heading: 'This link has run out', lead: 'It was good for a limited time.' },
    FORBIDDEN: {
      heading: 'You may not decide about comments',
      lead: 'The account to which this link was sent may not decide any more.',
    },
    STALE_VERSION: {
      heading: 'The comment has changed',
      lead: 'It was edited, moved or decided after the mail was sent. Nothing was done.',
    },
    VALIDATION_FAILED: {
      heading: 'Something is missing',
      lead: 'Nothing was done. To reject a comment, please choose a reason.',
    },
    CLAIMED_BY_OTHER: {
      heading: 'A colleague looks at it',
      lead: 'Somebody else is working on this comment just now. Nothing was done; please try again later.',
    },
    TRANSITION_NOT_ALLOWED: {
      heading: 'That is not possible now',
      lead: 'Nothing was done. Please open the comment in the panel.',
    },
    RATE_LIMITED: {
      heading: 'A link was sent already',
      lead: 'It was sent in the last ten minutes. Please look into your mail.',
    },
    otherwise: {
      heading: 'That did not work',
      lead: 'Nothing was done. Please open the comment in the panel.',
    },
  },
  decidedBy: '{name} decided: {decision} ({at}).',
  stateNow: 'State of the comment now: {state}.',
  resend: 'Send me a new link',
  back: 'Back',
  states: {
    pending: 'waits',
    approved: 'approved',
    rejected: 'rejected',
    spam: 'spam',
    referred: 'referred to intake',
    withdrawn: 'withdrawn by its author',
  },
  decisions: {
    approve: 'approve',
    reject: 'reject',
    spam: 'spam',
    hold: 'hold',
    refer: 'refer to intake',
    'redact-and-approve': 'redact and approve',
    undo: 'undo',
  },
};

import type { MailTexts } from '../domain/mails/mail-texts';

export const en: MailTexts = {
  greeting: 'Hello,',
  readerFooter:
    'Sent by the website of {firm}. Please do not answer this mail with details of a legal matter: neither a comment nor an e-mail makes you a client.',
  staffFooter: 'You choose in the panel of {firm} which of these mails you get.',
  aboutPost: 'It is about the post “{title}”.',
  openPost: 'Open the post',
  openPanel: 'Open it in the panel',
  author: {
    approved: {
      subject: 'Your comment at {firm} is public',
      lead: 'Your comment was read by a moderator and is public now. Thank you for it.',
    },
    rejected: {
      subject: 'About your comment at {firm}',
      lead: 'Your comment was read by a moderator, who decided not to publish it.',
      reason: 'The reason: {reason}',
    },
    referred: {
      subject: 'About your comment at {firm}',
      lead: 'What you wrote reads like a question to a lawyer. It was not published; it went to the people at the firm who answer such questions.',
    },
    words: 'The moderator adds:',
    reasons: {
      off_topic: 'it is not about the subject of the post.',
      abusive: 'it attacks people, and does not argue.',
      advertising: 'it advertises something.',
      personal_information: 'it holds personal information that should not be public.',
      asks_for_advice: 'it asks for advice on a case, which cannot be given in public.',
      allegation: 'it accuses somebody of something that we cannot verify.',
      duplicate: 'the same was said before.',
      other: 'it does not fit our rules for comments.',
    },
  },
  reply: {
    subject: 'A new answer to your comment at {firm}',
    lead: '{name} wrote an answer below your comment:',
    unsubscribe: 'No more mails about answers',
  },
  notAdvice: {
    subject: 'A comment is not legal advice: please read',
    lead: 'Thank you for writing to us. This is an automatic note. A comment on our website is not confidential, and nobody becomes a client of {firm} by writing one. We cannot give advice on a case there.',
    urgent:
      'If you were arrested or served with papers, or if there is a deadline, please talk to a lawyer at once and do not wait for an answer to a comment.',
    call: 'To talk to us, please call {phone}.',
    contact: 'How to reach us',
  },
  verify: {
    subject: 'Please confirm your e-mail address',
    lead: 'This address was given with a comment on the website of {firm}. If it was you who gave it, please confirm it within {hours} hours.',
    confirm: 'Confirm the address',
    otherwise: 'If it was somebody else, there is nothing to do.',
  },
  intake: {
    subject: 'A comment was referred to intake',
    lead: 'A moderator referred this comment. It is not public. Please check for conflicts before you answer.',
    name: 'Name: {name}',
    email: 'E-mail, not confirmed unless stated in the panel: {email}',
    postedAt: 'Written on {at}',
    text: 'What was written:',
  },
  staff: {
    subject: 'A comment waits: {lane}',
    urgentSubject: 'Urgent: a comment waits: {lane}',
    lead: 'A comment waits for a moderator. Lane: {lane}.',
    withoutText: 'Its text is not in this mail, as it may be confidential.',
    text: 'What was written:',
  },
  assignee: {
    subject: 'A comment waits for you',
    urgentSubject: 'Urgent: a comment waits for you',
    lead: 'A comment was given to you to decide. Its text is not in this mail, as it may be confidential.',
    decide: 'Look at it and decide',
    link: 'The link is for you alone, takes one decision and is good until {until}. Please do not forward this mail.',
  },
  digest: {
    subject: 'Comments that wait: {count}',
    lead: 'These comments wait in the lanes that you follow.',
    lane: '{lane}: {count}, the oldest since {since}',
  },
  lanes: {
    general: 'General',
    attorney: 'For an attorney',
    restricted: 'Restricted',
    rechecking: 'Checked again later',
    reported: 'Reported by readers',
  },
};

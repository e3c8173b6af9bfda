'use strict';

/** What the comment form says in the browser. `error.details.code` names the refusals. */
module.exports = {
  count: { one: '{count} comment', other: '{count} comments' },
  heading: 'Leave a comment',
  replyHeading: 'Reply to {name}',
  sending: 'Sending…',
  pending: 'Thank you: your comment waits for a moderator.',
  approved: 'Thank you: your comment is published.',
  fields: {
    name: 'Please give a name.',
    email: 'Please give an e-mail address, such as name@example.com.',
    body: 'Please write your comment first.',
  },
  tooLong: 'This is too long: {length} characters of {limit}.',
  kept: 'Your text is kept.',
  refusals: {
    OFFLINE: 'The comment could not be sent. Please check the connection and try again.',
    VALIDATION_FAILED: 'Something in the form needs another look.',
    BODY_TOO_LONG: 'The comment is too long.',
    FORM_TOKEN_INVALID: 'The form had been open for too long. Please send once more.',
    NOTICE_NOT_ACCEPTED:
      'The notice above the form has changed. Please read it and send once more.',
    DUPLICATE_COMMENT: 'You have sent this comment already.',
    RATE_LIMITED: 'That was quick. Please try again {wait}.',
    PARENT_NOT_PUBLIC:
      'The comment that you answer is no longer here. You can send your text as a comment on the post.',
    COMMENTS_CLOSED: 'Comments on this post have closed meanwhile.',
    COMMENTS_PAUSED: 'Comments on this post are paused just now.',
    COMMENTS_OFF: 'This post takes no comments.',
    OTHER: 'The comment could not be taken just now. Please try again in a while.',
  },
  formAway: 'The form is not ready yet. Please check the connection and try again.',
};

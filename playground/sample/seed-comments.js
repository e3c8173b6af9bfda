'use strict';

const { randomInt } = require('node:crypto');

const { edits, reports } = require('./aftermath');
const comments = require('./comments');

const type = (name) => `plugin::legal-blog.${name}`;

/** How long a comment waits for a moderator, at least and at most, in minutes. */
const DECISION_DELAY = [12, 400];
const MINUTE = 60_000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABET = `${LETTERS}0123456789`;

/** As Strapi makes them: 24 characters of [a-z0-9], the first a letter. */
const newDocumentId = () =>
  LETTERS[randomInt(LETTERS.length)] +
  Array.from({ length: 23 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Written past the document service, as the plugin does it: no events, no webhooks. */
async function createComments(strapi, { postIds, attorneyIds, moderator }) {
  const threads = await createThreads(strapi, postIds);
  const byKey = new Map(comments.map((comment) => [comment.key, comment]));
  const ids = Object.fromEntries(comments.map(({ key }) => [key, newDocumentId()]));
  const readers = await createReaders(strapi);
  const depthOf = ({ parentKey }) => (parentKey ? 1 + depthOf(byKey.get(parentKey)) : 0);

  await strapi.db.transaction(async () => {
    for (const comment of comments) {
      await createComment(strapi, comment, {
        documentId: ids[comment.key],
        threadId: threads[threadKey(comment)],
        parentId: comment.parentKey ? ids[comment.parentKey] : '',
        depth: depthOf(comment),
        readerId: readers[comment.authorEmail] ?? null,
        attorneyId: comment.attorney ? attorneyIds[comment.attorney] : null,
      });
    }
  });
  await strapi.plugin('legal-blog').service('recount-threads').run();
  await decideComments(strapi, ids, moderator);
  await withdrawComments(strapi, ids);
  await addReports(strapi, ids);
  await addEdits(strapi, ids);
  await strapi.plugin('legal-blog').service('recount-threads').run();
  // Nobody is to be mailed of what was decided long ago.
  await strapi.db.query(type('outbox-message')).deleteMany({ where: { id: { $gt: 0 } } });
}

/** `shown` and `publicDescendants` are left to the recount. */
async function createComment(strapi, comment, references) {
  await strapi.db.query(type('comment')).create({
    data: {
      ...references,
      ...placeOf(comment),
      version: 1,
      publicDescendants: 0,
      shown: false,
      authorName: comment.authorName,
      authorEmail: comment.authorEmail,
      emailDigest: digestOf(strapi, comment.authorEmail),
      isStaff: comment.isStaff,
      body: comment.body,
      sealed: false,
      reasons: comment.reasons,
      circumstances: circumstancesOf(comment, references),
      urgent: false,
      certainty: comment.reasons.length,
      recheckCount: 0,
      openReports: 0,
      notify: false,
      waitingSince: comment.postedAt,
      postedAt: comment.postedAt,
    },
  });
  for (const { code, version } of comment.reasons) {
    await strapi.db.query(type('verdict-reason')).create({
      data: {
        documentId: newDocumentId(),
        commentId: references.documentId,
        code,
        version,
        firedAt: comment.postedAt,
      },
    });
  }
}

/** By it a moderator finds who wrote from an address. */
const digestOf = (strapi, address) =>
  strapi.plugin('legal-blog').service('imports').emailDigest(address);

const known = (value) => ({ known: true, value });

/** What the plugin keeps of how a comment came: other settings can be tried on it. */
const circumstancesOf = ({ isStaff, reasons }, { parentId }) => ({
  mode: 'all',
  threadOpen: true,
  parent: parentId ? 'public' : 'none',
  honeypotFilled: reasons.some(({ code }) => code === 'honeypot_filled'),
  secondsToWrite: reasons.some(({ code }) => code === 'submitted_too_fast') ? 1 : 90,
  challenge: 'not-asked',
  secondsToWait: 0,
  identity: { kind: isStaff ? 'staff' : 'guest', verified: isStaff, standing: 'normal' },
  history: known({ approved: 0, decidedLately: 0, rejectedLately: 0 }),
  twins: known({ own: false, others: false }),
  similarThreads: known(0),
  busiestHost: known(null),
  nameOfStaff: known(false),
});

const threadKey = ({ post, locale }) => `${post}/${locale}`;

/** @returns the documentIds of the threads by post and locale */
async function createThreads(strapi, postIds) {
  const ids = {};
  for (const { post, locale } of comments) {
    const key = threadKey({ post, locale });
    if (ids[key]) continue;
    ids[key] = newDocumentId();
    await strapi.db.query(type('thread')).create({
      data: {
        documentId: ids[key],
        subjectType: type('post'),
        subjectId: postIds[post],
        subjectLocale: locale,
        publicCount: 0,
        topLevelCount: 0,
      },
    });
  }
  return ids;
}

/** What moderators decided, oldest first. A comment that was held again had been approved before. */
const decisionsOn = ({ decision }) => {
  if (!decision) return [];
  return decision.action === 'hold'
    ? [{ action: 'approve', reason: null, note: null }, decision]
    : [decision];
};

/** What was decided begins in the queue, and so does what the engine has to seal; the rest is where it is. */
const placeOf = (comment) =>
  decisionsOn(comment).length > 0 || comment.lane === 'restricted'
    ? { state: 'pending', lane: 'general' }
    : { state: comment.state, lane: comment.lane };

/** Through the plugin, in the order of their dates, so that its log tells what happened. */
async function decideComments(strapi, ids, moderator) {
  const actor = {
    kind: 'admin',
    id: moderator.id,
    name: `${moderator.firstname} ${moderator.lastname}`,
  };
  const decisions = comments.flatMap((comment) => {
    let at = Date.parse(comment.postedAt);
    return decisionsOn(comment).map(({ action, reason, note }, index) => {
      at += randomInt(...DECISION_DELAY) * MINUTE;
      return { at: new Date(at), action, reason, note, item: itemOf(ids, comment, index + 1) };
    });
  });
  // The engine seals what is restricted, and nobody else can.
  for (const comment of comments.filter(({ lane }) => lane === 'restricted')) {
    const at = new Date(Date.parse(comment.postedAt) + MINUTE);
    const hold = { action: 'hold', lane: 'restricted', reason: null, note: null };
    decisions.push({ at, ...hold, item: itemOf(ids, comment, 1) });
  }
  const moderation = strapi.plugin('legal-blog').service('moderation');
  for (const { at, action, lane, reason, note, item } of decisions.sort(
    (one, other) => one.at - other.at
  )) {
    const { data } = await moderation.decide(
      {
        action,
        items: [item],
        notifyAuthor: false,
        ...(lane && { lane }),
        ...(reason && { reason }),
        ...(note && { note }),
      },
      actor,
      at
    );
    if (data.results[0].outcome !== 'done') {
      throw new Error(`A sample comment could not be decided: ${data.results[0].code}`);
    }
  }
}

const itemOf = (ids, { key }, version) => ({ documentId: ids[key], version });

/** Who was published more than once has a mailbox that answered; the others are guests. */
async function createReaders(strapi) {
  const byEmail = {};
  for (const comment of comments.filter(({ isStaff }) => !isStaff)) {
    (byEmail[comment.authorEmail] ??= []).push(comment);
  }
  const ids = {};
  for (const [email, theirs] of Object.entries(byEmail)) {
    const isVerified = theirs.filter(({ state }) => state === 'approved').length > 1;
    const firstSeenAt = theirs.map(({ postedAt }) => postedAt).sort()[0];
    ids[email] = newDocumentId();
    const digest = digestOf(strapi, email);
    await strapi.db.query(type('reader')).create({
      data: {
        documentId: ids[email],
        // As a confirmation makes it: whoever confirms the address at the demo site is this reader.
        identityKey: isVerified ? `email:${digest}` : `guest:sample-${ids[email]}`,
        emailDigest: isVerified ? digest : null,
        kind: isVerified ? 'email' : 'guest',
        verifiedAt: isVerified ? firstSeenAt : null,
        standing: 'normal',
        firstSeenAt,
      },
    });
  }
  return ids;
}

async function addReports(strapi, ids) {
  for (const { key, ...report } of reports) {
    await strapi.db.query(type('report')).create({
      data: {
        documentId: newDocumentId(),
        commentId: ids[key],
        readerId: newDocumentId(),
        open: true,
        ...report,
      },
    });
    await strapi.db.query(type('comment')).update({
      where: { documentId: ids[key] },
      data: { openReports: 1, lane: 'reported' },
    });
  }
}

async function addEdits(strapi, ids) {
  for (const { key, before, replacedAt } of edits) {
    await strapi.db.query(type('revision')).create({
      data: {
        documentId: newDocumentId(),
        commentId: ids[key],
        version: 1,
        body: before,
        sealed: false,
        cause: 'edit',
        replacedAt,
      },
    });
    await strapi.db.query(type('comment')).update({
      where: { documentId: ids[key] },
      data: { version: 2, editedAt: replacedAt },
    });
  }
  await strapi
    .plugin('legal-blog')
    .service('imports')
    .logEdits(
      edits.map(({ key, replacedAt }) => ({ documentId: ids[key], at: new Date(replacedAt) }))
    );
}

/** What authors took down, which no moderator does. */
async function withdrawComments(strapi, ids) {
  for (const { key, state } of comments) {
    if (state === 'withdrawn') {
      await strapi.db.query(type('comment')).update({
        where: { documentId: ids[key] },
        data: { state, lane: null, shown: false, version: 3 },
      });
    }
  }
}

module.exports = { createComments };

import type { CommentState } from '../../../../contract/vocabulary';
import type { Mail } from '../../../../server/src/ports/mailer';
import { aComment } from '../../../builders/a-comment';
import { aMailRoom, tokenOf } from '../../../builders/a-mail-room';
import { anId } from '../../../builders/an-id';

const AUTHOR = 'reader-1@example.org';
const only = (mails: readonly Mail[]): Mail => {
  const [mail, ...others] = mails;
  if (!mail || others.length > 0) {
    throw new Error(`${mails.length} mails`);
  }
  return mail;
};
/** What a reader sees of a mail, in either form. */
const wordsOf = ({ subject, text, html }: Mail): string => `${subject}\n${text}\n${html}`;

describe('mail-author', () => {
  const payload = (sequenceOf: 'approved' | 'rejected' | 'referred', words: string | null = null) =>
    ({ kind: 'mail-author', commentId: anId(1, 'c'), sequenceOf, words }) as const;

  it.each(['approved', 'rejected', 'referred'] as const)('tells that it is %s', async (state) => {
    const room = aMailRoom();
    room.put(aComment(1, { state }));
    await room.queue(payload(state));
    expect(await room.workOffOutbox()).toMatchObject({ sent: 1 });
    expect(only(room.mailer.sent).to).toBe(AUTHOR);
  });

  it.each<[CommentState, 'approved' | 'rejected' | 'referred']>([
    ['pending', 'approved'],
    ['rejected', 'approved'],
    ['approved', 'rejected'],
    ['spam', 'rejected'],
    ['withdrawn', 'referred'],
  ])('%s by now: does not tell that it is %s', async (state, sequenceOf) => {
    const room = aMailRoom();
    room.put(aComment(1, { state }));
    await room.queue(payload(sequenceOf));
    expect(await room.workOffOutbox()).toMatchObject({ needless: 1 });
    expect(room.mailer.sent).toEqual([]);
  });

  it('gives the reason in plain words of the language of the post, and the moderator’s own', async () => {
    const room = aMailRoom({ locale: 'es-MX' });
    room.put(aComment(1, { lane: 'general' }));
    await room.desk.decide(
      {
        action: 'reject',
        items: [{ documentId: anId(1, 'c'), version: 1 }],
        reason: 'asks_for_advice',
      },
      { actor: { kind: 'admin', id: 7, name: 'Ada' }, mayReveal: true }
    );
    await room.queue(payload('rejected', 'Llámenos <pronto>.'));
    await room.workOffOutbox();
    const mail = only(room.mailer.to(AUTHOR));
    expect(mail.html).toContain('lang="es"');
    expect(mail.html).toContain('pide consejo');
    expect(mail.html).toContain('Llámenos &lt;pronto&gt;.');
    expect(mail.text).toContain('> Llámenos <pronto>.');
  });

  it('holds nothing that the sender wrote', async () => {
    const room = aMailRoom();
    room.put(aComment(1, { state: 'approved', authorName: 'BuyPills', body: 'cheap-pills' }));
    await room.queue(payload('approved'));
    await room.workOffOutbox();
    expect(wordsOf(only(room.mailer.sent))).not.toMatch(/BuyPills|cheap-pills/);
  });

  it.each([
    ['authors are not told', { settings: { mails: { tellAuthors: false } } }, {}],
    ['staff wrote it', {}, { isStaff: true }],
  ])('is not sent where %s', async (_why, setup, change) => {
    const room = aMailRoom(setup);
    room.put(aComment(1, { state: 'approved', ...change }));
    await room.queue(payload('approved'));
    expect(await room.workOffOutbox()).toMatchObject({ needless: 1 });
  });
});

describe('mail-reply', () => {
  const verifiedReader = async (room: ReturnType<typeof aMailRoom>, userId: number) =>
    (
      await room.readers.identify(
        { kind: 'user', userId, name: `User ${userId}`, email: `u${userId}@example.org` },
        room.clock.now()
      )
    ).documentId;
  const guest = async (room: ReturnType<typeof aMailRoom>) =>
    (
      await room.readers.identify(
        { kind: 'guest', tokenId: 'g', emailDigest: 'd' },
        room.clock.now()
      )
    ).documentId;
  const asked = { state: 'approved', notify: true } as const;
  const reply = { kind: 'mail-reply', commentId: anId(9, 'c') } as const;

  it('tells each reader above who asked, once, and not who answers', async () => {
    const room = aMailRoom();
    const ann = await verifiedReader(room, 1);
    const ben = await verifiedReader(room, 2);
    const cy = await verifiedReader(room, 3);
    room.put(
      aComment(1, { ...asked, readerId: ann }),
      aComment(2, { ...asked, readerId: ben, parentId: anId(1, 'c') }),
      aComment(3, { ...asked, readerId: ann, parentId: anId(2, 'c') }),
      aComment(4, { ...asked, readerId: cy, parentId: anId(3, 'c') }),
      aComment(9, { ...asked, readerId: cy, parentId: anId(4, 'c') })
    );
    await room.queue(reply);
    await room.queue(reply);
    await room.workOffOutbox();
    expect(room.mailer.sent.map(({ to }) => to).sort()).toEqual([
      'reader-2@example.org',
      'reader-3@example.org',
    ]);
  });

  it('carries what mail programs need to end the subscription', async () => {
    const room = aMailRoom();
    room.put(
      aComment(1, { ...asked, readerId: await verifiedReader(room, 1), emailDigest: 'digest' }),
      aComment(9, { state: 'approved', parentId: anId(1, 'c') })
    );
    await room.queue(reply);
    await room.workOffOutbox();
    const url = `https://example.com/mail-actions/${tokenOf(1)}`;
    const mail = only(room.mailer.sent);
    expect(mail.headers).toEqual({
      'List-Unsubscribe': `<${url}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(mail.text).toContain(url);
    expect(mail.text).toContain(`#comment-${anId(9, 'c')}`);
  });

  it.each([
    ['did not ask', { state: 'approved', notify: false }, 'verified'],
    ['has no address that answered', asked, 'guest'],
    ['is staff', { ...asked, isStaff: true }, 'verified'],
    ['is not public any more', { notify: true, state: 'rejected' }, 'verified'],
  ] as const)('is not sent to a reader who %s', async (_why, change, kind) => {
    const room = aMailRoom();
    const readerId = await (kind === 'guest' ? guest(room) : verifiedReader(room, 1));
    room.put(
      aComment(1, { ...change, readerId }),
      aComment(9, { state: 'approved', parentId: anId(1, 'c') })
    );
    await room.queue(reply);
    expect(await room.workOffOutbox()).toMatchObject({ sent: 0, needless: 1 });
    expect(room.mailer.sent).toEqual([]);
  });

  it.each(['pending', 'rejected', 'spam'] as const)(
    'is not sent of an answer that is %s',
    async (state) => {
      const room = aMailRoom();
      room.put(
        aComment(1, { ...asked, readerId: await verifiedReader(room, 1) }),
        aComment(9, { state, parentId: anId(1, 'c') })
      );
      await room.queue(reply);
      expect(await room.workOffOutbox()).toMatchObject({ sent: 0, needless: 1 });
    }
  );

  it('is tried again alone where one address fails, also once the answer is gone', async () => {
    const room = aMailRoom();
    room.put(
      aComment(1, { ...asked, readerId: await verifiedReader(room, 1) }),
      aComment(2, { ...asked, readerId: await verifiedReader(room, 2), parentId: anId(1, 'c') }),
      aComment(9, { state: 'approved', parentId: anId(2, 'c') })
    );
    room.mailer.refuse('reader-1@example.org');
    await room.queue(reply);
    await room.workOffOutbox();
    expect(room.mailer.sent.map(({ to }) => to)).toEqual(['reader-2@example.org']);
    room.mailer.refuse(null);
    room.put(aComment(9, { state: 'rejected', parentId: anId(2, 'c') }));
    room.clock.advance(60);
    expect(await room.workOffOutbox()).toMatchObject({ needless: 1 });
    expect(room.mailer.sent).toHaveLength(1);
  });
});

describe('mail-verify', () => {
  const asGuest = async (room: ReturnType<typeof aMailRoom>, number: number) => {
    const speaker = { kind: 'guest', tokenId: `t${number}`, emailDigest: 'digest' } as const;
    const { documentId } = await room.readers.identify(speaker, room.clock.now());
    room.put(
      aComment(number, {
        readerId: documentId,
        emailDigest: 'digest',
        authorEmail: AUTHOR,
        authorName: 'BuyPills',
        body: 'cheap-pills',
      })
    );
    return { kind: 'mail-verify', commentId: anId(number, 'c'), readerId: documentId } as const;
  };

  it('asks once a day, and says nothing that the sender wrote', async () => {
    const room = aMailRoom();
    await room.queue(await asGuest(room, 1));
    await room.queue(await asGuest(room, 2));
    expect(await room.workOffOutbox()).toMatchObject({ sent: 1, needless: 1 });
    const mail = only(room.mailer.to(AUTHOR));
    expect(wordsOf(mail)).not.toMatch(/BuyPills|cheap-pills/);
    expect(mail.text).toContain(tokenOf(1));
    room.clock.advance(24 * 60 * 60);
    await room.queue(await asGuest(room, 3));
    expect(await room.workOffOutbox()).toMatchObject({ sent: 1 });
  });

  it('is tried again where the provider failed, and counts as the mail of the day', async () => {
    const room = aMailRoom();
    room.mailer.refuse(AUTHOR);
    await room.queue(await asGuest(room, 1));
    expect(await room.workOffOutbox()).toMatchObject({ failed: 1 });
    room.mailer.refuse(null);
    await room.queue(await asGuest(room, 2));
    room.clock.advance(60);
    expect(await room.workOffOutbox()).toMatchObject({ sent: 1, needless: 1 });
  });

  it('is needless where the comment is somebody’s who is known', async () => {
    const room = aMailRoom();
    const payload = await asGuest(room, 1);
    room.put(aComment(1, { readerId: anId(99, 'p'), emailDigest: 'digest' }));
    await room.queue(payload);
    expect(await room.workOffOutbox()).toMatchObject({ needless: 1 });
  });

  it('is not sent where nobody is asked', async () => {
    const room = aMailRoom({ settings: { mails: { verifyReaders: false } } });
    await room.queue(await asGuest(room, 1));
    expect(await room.workOffOutbox()).toMatchObject({ needless: 1 });
  });
});

describe('mail-not-advice', () => {
  it.each([
    ['pending', 1],
    ['referred', 1],
    ['rejected', 1],
    ['spam', 0],
    ['withdrawn', 0],
  ] as const)('of a comment that is %s: %d', async (state, count) => {
    const room = aMailRoom();
    room.put(aComment(1, { state, body: 'my secret case' }));
    await room.queue({ kind: 'mail-not-advice', commentId: anId(1, 'c') });
    await room.workOffOutbox();
    expect(room.mailer.to(AUTHOR)).toHaveLength(count);
    room.mailer.sent.forEach((mail) => {
      expect(wordsOf(mail)).not.toContain('my secret case');
      expect(mail.text).toContain('+1 555 0100');
      expect(mail.text).toContain('https://example.com/contact');
    });
  });
});

it.each([
  { kind: 'mail-author', commentId: 'gone', sequenceOf: 'approved', words: null },
  { kind: 'mail-reply', commentId: 'gone' },
  { kind: 'mail-not-advice', commentId: 'gone' },
  { kind: 'mail-verify', commentId: 'gone', readerId: 'gone' },
  { kind: 'mail-intake', commentId: 'gone' },
  { kind: 'mail-staff', commentId: 'gone' },
  { kind: 'mail-assignee', commentId: 'gone', adminId: 1 },
  { kind: 'event', event: 'legal-blog.comment.approved', commentId: 'gone', batchId: null },
] as const)('$kind about a comment that was purged is needless', async (payload) => {
  const room = aMailRoom();
  await room.queue(payload);
  expect(await room.workOffOutbox()).toMatchObject({ sent: 0, needless: 1, failed: 0 });
});

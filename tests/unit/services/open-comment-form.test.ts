import { commentForm } from '../../../contract';
import type { PublicSubject } from '../../../server/src/ports/subject-directory';
import { noticeVersion } from '../../../server/src/services/notice-version';
import { aDesk } from '../../builders/a-desk';
import { aSubject } from '../../builders/a-subject';
import { anId } from '../../builders/an-id';

const ask = (post = aSubject().slug, readerToken?: string, locale?: string) => ({
  post,
  locale,
  readerToken,
});

describe('openCommentForm', () => {
  it('gives what a form needs', async () => {
    const desk = aDesk({
      options: { formSeconds: 90 },
      settings: {
        rules: { text_too_long: { characters: 400 }, name_too_long: { characters: 30 } },
      },
    });
    const form = await desk.openForm(ask());
    expect(commentForm.parse(form)).toEqual(form);
    expect(form.data).toMatchObject({
      tokenExpiresAt: '2026-03-18T09:01:30.000Z',
      honeypot: 'website',
      notice: {
        text: 'A comment is public and makes nobody a client.',
        version: noticeVersion('A comment is public and makes nobody a client.'),
      },
      limits: { body: 400, name: 30 },
    });
  });

  it('finds a post by its documentId too', async () => {
    await expect(aDesk().openForm(ask(aSubject().documentId))).resolves.toBeDefined();
  });

  it('speaks the language of the post', async () => {
    const spanish = aSubject({ locale: 'es', slug: 'gideon-es' });
    const desk = aDesk({ subjects: [aSubject(), spanish] });
    desk.subjects.notices.set('es', 'Un comentario es público.');
    const form = await desk.openForm(ask('gideon-es', undefined, 'es'));
    expect(form.data.notice.text).toBe('Un comentario es público.');
  });

  it('makes a reader known who was not', async () => {
    const desk = aDesk();
    const [one, other] = [await desk.openForm(ask()), await desk.openForm(ask())];
    expect(desk.signer.unseal('reader', one.data.readerToken)).toBe(anId(1, 'i'));
    expect(desk.signer.unseal('reader', other.data.readerToken)).toBe(anId(2, 'i'));
  });

  it('knows a reader again', async () => {
    const desk = aDesk();
    const first = await desk.openForm(ask());
    const second = await desk.openForm(ask(undefined, first.data.readerToken));
    expect(second.data.readerToken).toBe(first.data.readerToken);
  });

  it.each([
    ['forged', () => 'x.y'],
    ['empty', () => ''],
    ['a form token', (desk: ReturnType<typeof aDesk>) => desk.signer.seal('form', anId(9, 'r'))],
    ['no id', (desk: ReturnType<typeof aDesk>) => desk.signer.seal('reader', 'Jane')],
  ])('makes a reader new whose token is %s', async (_name, tokenOf) => {
    const desk = aDesk();
    const form = await desk.openForm(ask(undefined, tokenOf(desk)));
    expect(desk.signer.unseal('reader', form.data.readerToken)).toBe(anId(1, 'i'));
  });

  it.each<[string, string, Partial<PublicSubject>]>([
    ['NOT_FOUND', 'another-post', {}],
    ['NOT_FOUND', anId(99, 'p'), {}],
    ['COMMENTS_OFF', aSubject().slug, { commentMode: 'off' }],
    ['COMMENTS_CLOSED', aSubject().slug, { commentMode: 'closed' }],
    ['COMMENTS_PAUSED', aSubject().slug, { commentMode: 'paused' }],
    ['COMMENTS_CLOSED', aSubject().slug, { commentsCloseOn: new Date('2026-03-18T09:00:00.000Z') }],
  ])('%s for %s, %j', async (code, post, change) => {
    const desk = aDesk({ subjects: [aSubject(change)] });
    await expect(desk.openForm(ask(post))).rejects.toMatchObject({ code });
  });

  it('gives none for a post of another locale', async () => {
    const desk = aDesk({ subjects: [aSubject({ locale: 'es' })] });
    await expect(desk.openForm(ask())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

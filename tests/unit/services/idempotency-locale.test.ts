import { aDesk } from '../../builders/a-desk';
import { aSubject } from '../../builders/a-subject';
// The form token and the request digest leave out the locale.
it('the same key on another locale is not answered with a comment that stands elsewhere', async () => {
  const desk = aDesk({
    settings: { comments: { mode: 'flagged' } },
    subjects: [aSubject(), aSubject({ locale: 'es' })],
  });
  const request = await desk.compose({
    post: aSubject().documentId,
    idempotencyKey: 'a-key-of-mine',
  });
  await desk.submit(request);
  const second = desk.submit({ ...request, locale: 'es' });
  await second.then(
    async () =>
      expect(
        (await desk.showThread(aSubject().documentId, { sort: 'oldest', locale: 'es' })).meta.count
      ).toBe(1),
    (error) => expect(['FORM_TOKEN_INVALID', 'IDEMPOTENCY_MISMATCH']).toContain(error.code)
  );
});

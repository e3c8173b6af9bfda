import { optionsSchema } from '../../../server/src/config/options';
import { threadStatus } from '../../../server/src/domain/threads/thread-status';
it('a limit that means never is no invalid date', () => {
  const parsed = optionsSchema.safeParse({
    settings: { comments: { closeAfterDays: 999_999_999 } },
  });
  if (!parsed.success) return; // refusing it would do
  const { closesOn } = threadStatus(
    { commentMode: 'site', commentsCloseOn: null, publishedOn: new Date() },
    parsed.data.settings.comments,
    new Date()
  );
  expect(() => closesOn?.toISOString()).not.toThrow();
});

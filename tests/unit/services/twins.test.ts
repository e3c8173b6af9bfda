import { aDesk } from '../../builders/a-desk';
import { aSubject } from '../../builders/a-subject';
// Two tabs, or a double click in a client that sends no key; floodSeconds 0, or two instances with a limiter each.
it('the same reader says the same at once without a key: one comment', async () => {
  const desk = aDesk();
  const { data } = await desk.openForm({
    post: aSubject().slug,
    locale: undefined,
    readerToken: undefined,
  });
  const requests = [
    await desk.compose({ readerToken: data.readerToken }),
    await desk.compose({ readerToken: data.readerToken }),
  ];
  await Promise.allSettled(requests.map(desk.submit));
  expect(desk.comments.comments()).toHaveLength(1);
});

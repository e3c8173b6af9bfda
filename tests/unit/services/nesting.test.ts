import { aDesk } from '../../builders/a-desk';
const chain = async (desk: ReturnType<typeof aDesk>) => {
  const ids: string[] = [];
  for (const body of ['a', 'b', 'c', 'd', 'e'])
    ids.push((await desk.send({ body, parent: ids.at(-1) ?? null })).data.documentId);
  return ids;
};
it('nesting 1: an answer stands beside what it answers, where the thread shows it', async () => {
  const desk = aDesk({ options: { nesting: 1 }, settings: { comments: { mode: 'flagged' } } });
  await chain(desk);
  expect(desk.comments.comments().map((c) => c.depth)).toEqual([0, 0, 0, 0, 0]);
});
it('after the option was lowered, an answer does not go deeper than what is shown', async () => {
  const desk = aDesk({ options: { nesting: 5 }, settings: { comments: { mode: 'flagged' } } });
  const ids = await chain(desk);
  desk.options.nesting = 3;
  const { data } = await desk.send({ body: 'late', parent: ids.at(-1) ?? null });
  expect(desk.comments.comments().find((c) => c.documentId === data.documentId)?.depth).toBe(2);
});

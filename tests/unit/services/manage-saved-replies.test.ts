import { manageSavedReplies } from '../../../server/src/services/manage-saved-replies';
import { anId } from '../../builders/an-id';
import { createMemorySavedReplies } from '../../fakes/memory-saved-replies';

const GREETING = { title: 'Greeting', body: 'Thank you for writing.', locale: '' };

describe('saved replies', () => {
  it('are added, changed, listed by title and deleted', async () => {
    const replies = manageSavedReplies({ replies: createMemorySavedReplies() });
    const { data: greeting } = await replies.add(GREETING);
    const { data: advice } = await replies.add({ ...GREETING, title: 'Advice' });
    await expect(replies.list()).resolves.toEqual({ data: [advice, greeting] });
    const changed = { ...GREETING, title: 'A greeting' };
    await expect(replies.change(greeting.documentId, changed)).resolves.toEqual({
      data: { ...changed, documentId: greeting.documentId },
    });
    await replies.remove(advice.documentId);
    expect((await replies.list()).data.map(({ title }) => title)).toEqual(['A greeting']);
  });

  it('have a title of their own in their language', async () => {
    const replies = manageSavedReplies({ replies: createMemorySavedReplies() });
    await replies.add(GREETING);
    await expect(replies.add(GREETING)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      details: { issues: [expect.objectContaining({ path: 'title' })] },
    });
    const { data: other } = await replies.add({ ...GREETING, locale: 'es' });
    await expect(replies.change(other.documentId, GREETING)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    });
  });

  it('are not found where there are none', async () => {
    const replies = manageSavedReplies({ replies: createMemorySavedReplies() });
    const missing = { code: 'NOT_FOUND' };
    await expect(replies.change(anId(1, 's'), GREETING)).rejects.toMatchObject(missing);
    await expect(replies.remove(anId(1, 's'))).rejects.toMatchObject(missing);
  });
});

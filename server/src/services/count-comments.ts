import type { CommentCounts, CountsQuery } from '../../../contract';
import type { SubjectDirectory } from '../ports/subject-directory';
import type { ThreadReader } from '../ports/thread-reader';

interface Dependencies {
  subjects: SubjectDirectory;
  threads: ThreadReader;
}

/** Public counts of up to 100 posts. What is unknown, not public or without a thread counts 0. */
export const countComments =
  ({ subjects, threads }: Dependencies) =>
  async ({ posts, locale }: CountsQuery): Promise<CommentCounts> => {
    const found = await subjects.resolve(posts, locale);
    const counts = await threads.publicCounts([...found.values()]);
    const entries = posts.map((name): [string, number] => {
      const subject = found.get(name);
      return [name, subject ? (counts.get(subject.documentId) ?? 0) : 0];
    });
    return { data: Object.fromEntries(entries) };
  };

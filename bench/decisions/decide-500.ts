import { performance } from 'node:perf_hooks';
import type { Core } from '@strapi/strapi';
import { createContainer } from '../../server/src/container';
import { milliseconds, timingOf } from '../measure';
import { seedComments } from '../queue/seed-comments';
import { markdownTable } from '../table';

const COMMENTS = 'legal_blog_comments';
const ITEMS = 500;
const ROUNDS = 5;

const decider = {
  actor: { kind: 'admin' as const, id: 1, name: 'Bench' },
  mayReveal: true,
};

/** One request that decides 500 comments: approve them, and undo it, several times over. */
export const benchDecisions = async (strapi: Core.Strapi): Promise<string> => {
  const container = createContainer(strapi);
  await strapi.db.connection(COMMENTS).delete();
  await seedComments(strapi, { from: 0, to: ITEMS }, () => undefined);
  await strapi.db.connection(COMMENTS).update({ lane: 'general' });
  const approvals: number[] = [];
  const undone: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const items: { documentId: string; version: number }[] = await strapi.db
      .query('plugin::legal-blog.comment')
      .findMany({ select: ['documentId', 'version'] });
    const start = performance.now();
    const { data } = await container.decideComments(
      {
        action: 'approve',
        items: items.map(({ documentId, version }) => ({ documentId, version })),
      },
      decider
    );
    approvals.push(performance.now() - start);
    const refused = data.results.filter(({ outcome }) => outcome !== 'done').length;
    if (refused > 0) {
      throw new Error(`${refused} of ${ITEMS} decisions were refused`);
    }
    const undoStart = performance.now();
    await container.undoDecisions(data.batchId, decider);
    undone.push(performance.now() - undoStart);
  }
  const row = (name: string, times: readonly number[]): string[] => {
    const { median, worst } = timingOf(times);
    return [name, milliseconds(median), milliseconds(worst)];
  };
  return markdownTable(
    [`of ${ITEMS} comments`, 'median', 'worst'],
    [row('one bulk approval', approvals), row('its undo', undone)]
  );
};

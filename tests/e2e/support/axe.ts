import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What fades in has the contrast that it will have only at its end. A spinner has no end. */
const waitForAnimations = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
      .every(({ playState }) => playState !== 'running')
  );

/** What axe has against a page, or against a part of it: a line for each element. */
export const violationsOn = async (page: Page, ...within: string[]): Promise<string[]> => {
  await waitForAnimations(page);
  // Without a frame from elsewhere the older way finds the same, in half the time.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  for (const part of within) builder.include(part);
  const { violations, passes } = await builder.analyze();
  expect(passes).not.toHaveLength(0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
  );
};

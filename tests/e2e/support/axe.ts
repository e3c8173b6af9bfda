import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe has against a page, or against a part of it: a line for each element. */
export const violationsOn = async (page: Page, ...within: string[]): Promise<string[]> => {
  const builder = within.reduce((axe, part) => axe.include(part), new AxeBuilder({ page }));
  const { violations, passes } = await builder.analyze();
  expect(passes).not.toHaveLength(0);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`)
  );
};

import { fieldAt } from '../fields/all-fields';
import type { Issue } from './draft-state';
import type { SettingPath } from './setting-paths';

/** What is wrong with a field: the first of it that somebody found, and where in the field it is. */
export type Problems = ReadonlyMap<SettingPath, Issue>;

/** What nobody can see a field for is not told here; the server would still refuse it. */
export function problemsOf(issues: readonly Issue[]): Problems {
  const problems = new Map<SettingPath, Issue>();
  for (const issue of issues) {
    const field = fieldAt(issue.path);
    if (field && !problems.has(field.path)) problems.set(field.path, issue);
  }
  return problems;
}

/** Which line of a list an issue is about, from 1; null where it is about the list. */
export function lineOf({ path }: Issue, field: SettingPath): number | null {
  const place = Number(path.slice(field.length + 1).split('.')[0] || NaN);
  return Number.isInteger(place) ? place + 1 : null;
}

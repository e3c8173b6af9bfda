/** What the server has against a part of the settings. */
export interface RefusedIssue {
  /** As in the settings: `rules.too_many_links.links`. */
  path: string;
}

type SettingsRefusal = { kind: 'conflict' } | { kind: 'refused'; issues: readonly RefusedIssue[] };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The request has the settings beside the version that they are saved over. */
const IN_REQUEST = 'settings.';

/** Why settings were not saved; null for what has nothing to do with them. */
export function readSettingsRefusal(error: unknown): SettingsRefusal | null {
  const details = isObject(error) && isObject(error['details']) ? error['details'] : {};
  if (details['code'] === 'SETTINGS_CHANGED') return { kind: 'conflict' };
  if (details['code'] !== 'VALIDATION_FAILED' || !Array.isArray(details['issues'])) return null;
  const paths = details['issues'].flatMap((issue: unknown) =>
    isObject(issue) && typeof issue['path'] === 'string' ? [issue['path']] : []
  );
  const issues = paths
    .filter((path) => path.startsWith(IN_REQUEST))
    .map((path) => ({ path: path.slice(IN_REQUEST.length) }));
  return issues.length === 0 ? null : { kind: 'refused', issues };
}

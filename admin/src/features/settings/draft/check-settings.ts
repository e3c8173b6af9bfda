import type { Settings } from '../../../../../contract';
import type { Issue } from './draft-state';

/** Says what is wrong with settings; null for the settings where something is. */
export type CheckSettings = (draft: unknown) => {
  settings: Settings | null;
  issues: readonly Issue[];
};

/** Leaves checking to the server. */
const trustingly: CheckSettings = (draft) => ({ settings: draft as Settings, issues: [] });

/**
 * The contract's own schema. It comes with the first change, as reading needs none, and cannot be had
 * after an upgrade of the server.
 */
export const loadCheck = (): Promise<CheckSettings> =>
  import('../../../../../contract/settings').then(
    ({ settings }): CheckSettings =>
      (draft) => {
        const { success, data, error } = settings.safeParse(draft);
        if (success) return { settings: data, issues: [] };
        const issues = error.issues.map(({ path }) => ({ path: path.join('.') }));
        return { settings: null, issues };
      },
    () => trustingly
  );

import { createContext, useContext, type Dispatch } from 'react';
import type { DraftAction, DraftState } from './draft-state';
import type { Problems } from './read-problems';
import { readAt, type DraftValue, type SettingPath } from './setting-paths';

/** What all sections of the settings work on. */
export interface SettingsDraft {
  mayChange: boolean;
  state: DraftState;
  /** The settings with what was changed, valid or not. */
  draft: unknown;
  problems: Problems;
  dispatch: Dispatch<DraftAction>;
}

export const SettingsDraftContext = createContext<SettingsDraft | null>(null);

export function useSettingsDraft(): SettingsDraft {
  const draft = useContext(SettingsDraftContext);
  if (!draft) throw new Error('There are no settings around this.');
  return draft;
}

/** One setting: what it is now, and how it is changed. */
export function useSetting(path: SettingPath) {
  const { mayChange, state, draft, problems, dispatch } = useSettingsDraft();
  return {
    mayChange,
    value: readAt(draft, path),
    issue: problems.get(path),
    isChanged: state.edits.has(path),
    revision: state.revision,
    change: (value: DraftValue) => dispatch({ type: 'change', path, value }),
  };
}

import type { SettingsAnswer } from '../../../../../contract';
import { NO_EDITS, rebase, withEdit, type Edits } from './edits';
import { readAt, type DraftValue, type SettingPath } from './setting-paths';

/** What is wrong with which part of the settings, be it the browser or the server that says so. */
export interface Issue {
  path: string;
}

export interface DraftState {
  /** What is in force, as it was read. */
  base: SettingsAnswer;
  edits: Edits;
  /** What a colleague saved meanwhile; null as long as nobody did, or it is decided what stays. */
  theirs: SettingsAnswer | null;
  /** What the server did not take, and the value that it did not take. */
  refused: readonly (Issue & { value: DraftValue })[];
  /** Grows whenever what is shown is replaced, so that fields forget what is half typed. */
  revision: number;
}

export type DraftAction =
  | { type: 'change'; path: SettingPath; value: DraftValue }
  | { type: 'discard' }
  | { type: 'saved'; answer: SettingsAnswer }
  | { type: 'refused'; issues: readonly Issue[]; draft: unknown }
  | { type: 'conflict'; theirs: SettingsAnswer }
  /** Goes on typing, and decides later. */
  | { type: 'postpone' }
  | { type: 'keep-mine'; theirs: SettingsAnswer };

export const startDraft = (base: SettingsAnswer): DraftState => ({
  ...{ base, edits: NO_EDITS, theirs: null, refused: [], revision: 0 },
});

const replace = (state: DraftState, base: SettingsAnswer, edits: Edits): DraftState => ({
  ...{ base, edits, theirs: null, refused: [] },
  revision: state.revision + 1,
});

export function changeDraft(state: DraftState, action: DraftAction): DraftState {
  switch (action.type) {
    case 'change': {
      const edits = withEdit(state.base.data, state.edits, action.path, action.value);
      return { ...state, edits };
    }
    case 'discard':
      return replace(state, state.base, NO_EDITS);
    case 'saved':
      return replace(state, action.answer, NO_EDITS);
    case 'refused':
      return {
        ...state,
        refused: action.issues.map(({ path }) => ({ path, value: readAt(action.draft, path) })),
      };
    case 'conflict':
      return { ...state, theirs: action.theirs };
    case 'postpone':
      return { ...state, theirs: null };
    case 'keep-mine':
      return replace(state, action.theirs, rebase(state.edits, action.theirs.data));
  }
}

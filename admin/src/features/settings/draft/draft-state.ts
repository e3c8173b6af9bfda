import type { SettingsAnswer } from '../../../../../contract';
import { editsSince, NO_EDITS, rebase, withEdit, type Edits } from './edits';
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
  /** `sent`: fields can be changed while an answer is on its way. */
  | { type: 'saved'; answer: SettingsAnswer; sent: Edits }
  | { type: 'refused'; issues: readonly Issue[]; draft: unknown }
  | { type: 'conflict'; theirs: SettingsAnswer }
  /** Goes on typing, and decides later. */
  | { type: 'postpone' }
  | { type: 'keep-mine'; theirs: SettingsAnswer }
  | { type: 'load-theirs'; theirs: SettingsAnswer };

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
    case 'saved': {
      const { answer, sent } = action;
      const { base, revision } = state;
      const onto = answer.data;
      const edits = editsSince(sent, { base: base.data, edits: state.edits, onto });
      const saved = replace(state, answer, edits);
      // Who is typing keeps the field.
      return edits.size === 0 ? saved : { ...saved, revision };
    }
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
    case 'load-theirs':
      return replace(state, action.theirs, NO_EDITS);
  }
}

import { useEffect, useMemo, useReducer, useState, type ReactNode } from 'react';
import type { SettingsAnswer } from '../../../../../contract';
import { loadCheck, type CheckSettings } from './check-settings';
import { changeDraft, startDraft } from './draft-state';
import { applyEdits, isSame } from './edits';
import { problemsOf } from './read-problems';
import { SettingsDraftContext } from './settings-draft';
import { readAt } from './setting-paths';

interface SettingsDraftProviderProps {
  saved: SettingsAnswer;
  mayChange: boolean;
  children: ReactNode;
}

/** One draft over all sections, so that nothing typed is lost on the way from one to another. */
export const SettingsDraftProvider = ({
  saved,
  mayChange,
  children,
}: SettingsDraftProviderProps) => {
  const [state, dispatch] = useReducer(changeDraft, saved, startDraft);
  const check = useCheck(state.edits.size > 0);
  const { base, edits, refused } = state;
  const draft = useMemo(() => applyEdits(base.data, edits), [base, edits]);
  const problems = useMemo(() => {
    // What the server refused may be right by now; it is told until somebody changes it.
    const still = refused.filter(({ path, value }) => isSame(readAt(draft, path), value));
    return problemsOf([...(check?.(draft).issues ?? []), ...still]);
  }, [check, draft, refused]);
  const value = useMemo(
    () => ({ mayChange, state, draft, problems, dispatch }),
    [mayChange, state, draft, problems]
  );
  return <SettingsDraftContext.Provider value={value}>{children}</SettingsDraftContext.Provider>;
};

function useCheck(isNeeded: boolean): CheckSettings | null {
  const [check, setCheck] = useState<CheckSettings | null>(null);
  useEffect(() => {
    if (!isNeeded || check) return;
    let isWanted = true;
    void loadCheck().then((loaded) => isWanted && setCheck(() => loaded));
    return () => {
      isWanted = false;
    };
  }, [isNeeded, check]);
  return check;
}

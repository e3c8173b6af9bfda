import { useCallback, useRef, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { DryRunAnswer } from '../../../../../contract';
import { useTryCommentSettingsMutation } from '../../../api/settings';
import { useExplainError } from '../../../components/use-explain-error';
import { loadCheck } from '../draft/check-settings';
import { useSettingsDraft } from '../draft/settings-draft';
import { useShowProblem } from '../draft/use-show-problem';

/** Tries what is not saved yet. `stop` forgets a trial, also one whose answer is still to come. */
export function useTrySettings() {
  const { draft } = useSettingsDraft();
  const [send] = useTryCommentSettingsMutation();
  const showProblem = useShowProblem();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const [trial, setTrial] = useState<DryRunAnswer | 'running' | null>(null);
  const wanted = useRef(0);

  const stop = useCallback(() => {
    wanted.current += 1;
    setTrial(null);
  }, []);

  /** Answers whether there was something to try: settings that are not valid are not. */
  const run = useCallback(
    async (comments: number): Promise<boolean> => {
      const own = (wanted.current += 1);
      setTrial('running');
      const { settings, issues } = (await loadCheck())(draft);
      if (!settings) {
        showProblem(issues);
        return false;
      }
      const answer = await send({ settings, comments });
      if (wanted.current !== own) return true;
      if ('error' in answer) {
        setTrial(null);
        toggleNotification({ type: 'danger', message: explain(answer.error) });
      } else {
        setTrial(answer.data);
      }
      return true;
    },
    [draft, explain, send, showProblem, toggleNotification]
  );

  return { trial, run, stop };
}

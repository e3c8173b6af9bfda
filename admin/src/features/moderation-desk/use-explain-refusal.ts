import { useCallback } from 'react';
import type { Refusal } from '../../api/decision-outcome';
import { useTranslate } from '../../translations/use-translate';
import { useDescribeDecision } from '../../components/use-describe-decision';
import { useMoment } from '../../components/use-moment';

/** Why a decision was not taken, in words. */
export function useExplainRefusal() {
  const t = useTranslate();
  const moment = useMoment();
  const describe = useDescribeDecision();

  return useCallback(
    (refusal: Refusal): string => {
      switch (refusal.kind) {
        case 'decided-by-other': {
          const { lastDecision, state } = refusal.current;
          // A reader takes their comment back without a decision: the latest one tells of something else.
          return lastDecision?.to?.state === state
            ? t('refused.decided-by-other', { decision: describe(lastDecision) })
            : t('comment.moved', { state: t(`state.${state}`) });
        }
        case 'claimed': {
          const claim = refusal.current?.claim;
          return claim
            ? t('claim.held', { name: claim.holder.name, until: moment(claim.until).clock })
            : t('error.CLAIMED_BY_OTHER');
        }
        case 'redaction-incomplete':
          return t('error.REDACTION_INCOMPLETE');
        case 'read-only':
          return t('action.read-only');
        case 'failed':
          return refusal.code
            ? t(`error.${refusal.code}`)
            : t('refused.failed', { message: refusal.message });
        default:
          return t(`refused.${refusal.kind}`);
      }
    },
    [describe, moment, t]
  );
}

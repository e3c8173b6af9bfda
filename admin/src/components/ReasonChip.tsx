import type { VerdictReason } from '../../../contract';
import { useTranslate } from '../translations/use-translate';
import { Chip } from './Chip';
import { REASON_TONE } from './reason-tone';

export const ReasonChip = ({ code }: { code: VerdictReason }) => {
  const t = useTranslate();
  return (
    <Chip meaning={REASON_TONE[code] === 'finding' ? 'reason' : 'plain'}>
      {t(`reason.${code}.label`)}
    </Chip>
  );
};

import type { QueueItem } from '../../../contract';
import { useTranslate } from '../translations/use-translate';
import { Chip } from './Chip';

/** Says where a comment waits; amber, unless it is where all wait. */
export const LaneChip = ({ lane }: Pick<QueueItem, 'lane'>) => {
  const t = useTranslate();
  return lane && <Chip meaning={lane === 'general' ? 'plain' : 'reason'}>{t(`lane.${lane}`)}</Chip>;
};

import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { LogEntryShown } from '../../../../../contract';
import { Chip } from '../../../components/Chip';
import { useTranslate } from '../../../translations/use-translate';

type Place = NonNullable<LogEntryShown['from']>;

const isSame = (one: Place, other: Place): boolean =>
  one.state === other.state && one.lane === other.lane;

/** From where to where a comment went; nothing where it stayed. */
export const Places = ({ from, to }: Pick<LogEntryShown, 'from' | 'to'>) => {
  const t = useTranslate();
  if (!to || (from && isSame(from, to))) return null;
  const words = ({ state, lane }: Place) =>
    lane === null ? t(`state.${state}`) : `${t(`state.${state}`)} · ${t(`lane.${lane}`)}`;
  return (
    <Flex gap={2} wrap="wrap">
      {from && (
        <>
          <VisuallyHidden>{t('log.from')}</VisuallyHidden>
          <Chip>{words(from)}</Chip>
          <Typography aria-hidden textColor="neutral600">
            →
          </Typography>
        </>
      )}
      <VisuallyHidden>{t('log.to')}</VisuallyHidden>
      <Chip>{words(to)}</Chip>
    </Flex>
  );
};

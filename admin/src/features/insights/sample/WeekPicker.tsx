import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNow } from '../../../components/use-now';
import { useTranslate } from '../../../translations/use-translate';
import { daysOfWeek, shiftWeek, weekOf } from './iso-week';

interface WeekPickerProps {
  week: string;
  onChange: (week: string) => void;
}

export const WeekPicker = ({ week, onChange }: WeekPickerProps) => {
  const t = useTranslate();
  const { formatDate, formatDateTimeRange } = useIntl();
  const isThisWeek = week >= weekOf(useNow());
  const days = daysOfWeek(week);
  if (!days) return null;
  return (
    <Flex gap={2} role="group" aria-label={t('sample.week.label')}>
      <IconButton
        label={t('sample.week.previous')}
        size="S"
        onClick={() => onChange(shiftWeek(week, -1))}
      >
        <ChevronLeft />
      </IconButton>
      <Typography role="status" fontWeight="semiBold" textAlign="center">
        {t('sample.week', {
          number: days.number,
          year: formatDate(days.first.getTime() + 3 * 86_400_000, {
            year: 'numeric',
            timeZone: 'UTC',
          }),
          days: formatDateTimeRange(days.first, days.last, {
            ...{ day: 'numeric', month: 'short', timeZone: 'UTC' },
          }),
        })}
      </Typography>
      <IconButton
        label={t('sample.week.next')}
        size="S"
        disabled={isThisWeek}
        onClick={() => onChange(shiftWeek(week, 1))}
      >
        <ChevronRight />
      </IconButton>
    </Flex>
  );
};

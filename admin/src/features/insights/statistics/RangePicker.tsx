import { useState } from 'react';
import { Box, Button, Flex } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import { DayField } from '../../../components/DayField';
import type { Day } from '../../../components/days';
import { daysOf, MOST_DAYS, PRESETS, rangeFault, type OwnDays, type Range } from './range';

interface RangePickerProps {
  range: Range;
  today: Day;
  onChange: (range: Range) => void;
}

const OwnDaysForm = ({ start, onApply }: { start: OwnDays; onApply: (days: OwnDays) => void }) => {
  const t = useTranslate();
  const [days, setDays] = useState<OwnDays>(start);
  const fault = rangeFault(days);
  return (
    <Flex
      tag="form"
      gap={3}
      wrap="wrap"
      alignItems="flex-start"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        if (fault === null) onApply(days);
      }}
    >
      <Box flex="1 1 18rem" maxWidth="24rem">
        <DayField
          label={t('statistics.range.from')}
          value={days.from}
          onChange={(from) => from !== null && setDays({ ...days, from })}
        />
      </Box>
      <Box flex="1 1 18rem" maxWidth="24rem">
        <DayField
          label={t('statistics.range.to')}
          value={days.to}
          onChange={(to) => to !== null && setDays({ ...days, to })}
          error={fault ? t(`statistics.range.fault.${fault}`, { days: MOST_DAYS }) : undefined}
        />
      </Box>
      <Box paddingTop={5}>
        <Button type="submit" variant="secondary" size="S" disabled={fault !== null}>
          {t('statistics.range.apply')}
        </Button>
      </Box>
    </Flex>
  );
};

/** The days that the statistics are of: so many up to today, or one's own. */
export const RangePicker = ({ range, today, onChange }: RangePickerProps) => {
  const t = useTranslate();
  const isOwn = !('days' in range);
  const [isOpen, setOpen] = useState(isOwn);
  const shown = daysOf(range, today);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex role="group" aria-label={t('statistics.range.label')} gap={2} wrap="wrap">
        {PRESETS.map((days) => {
          const isChosen = !isOwn && range.days === days;
          return (
            <Button
              key={days}
              size="S"
              variant={isChosen ? 'secondary' : 'tertiary'}
              aria-pressed={isChosen}
              onClick={() => {
                setOpen(false);
                onChange({ days });
              }}
            >
              {t('statistics.range.days', { days })}
            </Button>
          );
        })}
        <Button
          size="S"
          variant={isOwn ? 'secondary' : 'tertiary'}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('statistics.range.own')}
        </Button>
      </Flex>
      {isOpen && <OwnDaysForm key={`${shown.from} ${shown.to}`} start={shown} onApply={onChange} />}
    </Flex>
  );
};

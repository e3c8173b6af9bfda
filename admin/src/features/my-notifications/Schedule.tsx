import { useId } from 'react';
import { Box, Checkbox, Field, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { PageSection } from '../../components/PageSection';
import { useTranslate } from '../../translations/use-translate';
import { fieldId, type FormPart } from './form-part';
import { useClockWords } from './use-clock-words';

/** The browser draws the clock in black, on whatever ground. */
const TimeInput = styled(Field.Input).attrs({ type: 'time' })`
  &::-webkit-calendar-picker-indicator {
    filter: invert(0.5);
  }
`;

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

const Weekdays = ({ draft, complaints, change }: FormPart) => {
  const t = useTranslate();
  const { weekday } = useClockWords();
  const [labelId, errorId] = [useId(), useId()];
  const toggle = (day: number, isOn: boolean) =>
    change({
      weekdays: isOn
        ? [...draft.weekdays, day].sort((one, other) => one - other)
        : draft.weekdays.filter((each) => each !== day),
    });
  return (
    <Box
      id={fieldId('weekdays')}
      tabIndex={-1}
      role="group"
      aria-labelledby={labelId}
      aria-describedby={complaints.weekdays && errorId}
    >
      <Typography id={labelId} variant="pi" fontWeight="bold" textColor="neutral800">
        {t('people.weekdays')}
      </Typography>
      <Flex gap={4} wrap="wrap" paddingTop={2}>
        {WEEKDAYS.map((day) => (
          <Checkbox
            key={day}
            checked={draft.weekdays.includes(day)}
            onCheckedChange={(checked) => toggle(day, checked === true)}
          >
            {weekday(day)}
          </Checkbox>
        ))}
      </Flex>
      {complaints.weekdays && (
        <Typography id={errorId} tag="p" variant="pi" textColor="danger600" paddingTop={1}>
          {t(complaints.weekdays)}
        </Typography>
      )}
    </Box>
  );
};

/** On which days, and between which hours, one is mailed. */
export const Schedule = (part: FormPart) => {
  const t = useTranslate();
  const { draft, complaints, change } = part;
  const error = complaints.hours ? t(complaints.hours) : false;
  return (
    <PageSection title={t('people.schedule')} hint={t('people.schedule.hint')}>
      <Weekdays {...part} />
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <Field.Root id={fieldId('hours')} error={error} minWidth="16rem">
          <Field.Label>{t('people.from')}</Field.Label>
          <TimeInput value={draft.from} onChange={({ target }) => change({ from: target.value })} />
          <Field.Error />
        </Field.Root>
        <Field.Root error={error !== false} minWidth="16rem">
          <Field.Label>{t('people.to')}</Field.Label>
          <TimeInput value={draft.to} onChange={({ target }) => change({ to: target.value })} />
        </Field.Root>
      </Flex>
    </PageSection>
  );
};

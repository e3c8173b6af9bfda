import { DatePicker, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTranslate } from '../translations/use-translate';
import { dateOfDay, dayOfDate, type Day } from './days';

interface DayFieldProps {
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
  error?: string | undefined;
}

export const DayField = ({ label, value, onChange, error }: DayFieldProps) => {
  const t = useTranslate();
  const { locale } = useIntl();
  /** The picker tells a day whenever it is left, be it the same, and an emptied one twice. */
  const choose = (date: Date | undefined) => {
    const day = date ? dayOfDate(date) : null;
    if (day !== value) onChange(day);
  };
  return (
    <Field.Root {...(error !== undefined && { error })}>
      <Field.Label>{label}</Field.Label>
      <DatePicker
        size="S"
        locale={locale}
        calendarLabel={label}
        clearLabel={t('day.clear')}
        monthSelectLabel={t('day.month')}
        yearSelectLabel={t('day.year')}
        {...(value !== null && { value: dateOfDay(value) })}
        onChange={choose}
        // Without it there is no button; `onChange` has told by then.
        onClear={() => undefined}
      />
      <Field.Error />
    </Field.Root>
  );
};

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
        onChange={(date) => onChange(date ? dayOfDate(date) : null)}
        onClear={() => onChange(null)}
      />
      <Field.Error />
    </Field.Root>
  );
};

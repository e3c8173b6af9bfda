import { Field } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import { useSetting } from '../draft/settings-draft';
import { useExplainIssue } from './use-explain-issue';

interface TimeSettingProps {
  field: { kind: 'time'; path: 'routing.from' | 'routing.to' };
}

export const TimeSetting = ({ field }: TimeSettingProps) => {
  const t = useTranslate();
  const explain = useExplainIssue();
  const { value, issue, mayChange, change } = useSetting(field.path);
  return (
    <Field.Root id={field.path} error={issue ? explain(field, issue) : false}>
      <Field.Label>{t(`settings.field.${field.path}`)}</Field.Label>
      <Field.Input
        type="time"
        disabled={!mayChange}
        value={typeof value === 'string' ? value : ''}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <Field.Error />
    </Field.Root>
  );
};

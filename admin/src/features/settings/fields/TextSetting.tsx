import { Field, Textarea } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import { useSetting } from '../draft/settings-draft';
import type { TextField } from './fields';
import { useExplainIssue } from './use-explain-issue';

export const TextSetting = ({ field }: { field: TextField }) => {
  const t = useTranslate();
  const explain = useExplainIssue();
  const { value, issue, mayChange, change } = useSetting(field.path);
  const text = typeof value === 'string' ? value : '';
  return (
    <Field.Root
      id={field.path}
      hint={t(`settings.hint.${field.path}`, { count: text.length, max: field.max })}
      error={issue ? explain(field, issue) : false}
    >
      <Field.Label>{t(`settings.field.${field.path}`)}</Field.Label>
      <Textarea
        disabled={!mayChange}
        value={text}
        onChange={({ currentTarget }) => change(currentTarget.value || null)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};

import { Field, NumberInput } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import { useSetting } from '../draft/settings-draft';
import { useNames } from '../use-names';
import type { NumberField } from './fields';
import { useExplainIssue } from './use-explain-issue';

export const NumberSetting = ({ field }: { field: NumberField }) => {
  const t = useTranslate();
  const names = useNames();
  const explain = useExplainIssue();
  const { value, issue, mayChange, revision, change } = useSetting(field.path);
  const { path, unit, min, max, means } = field;
  const range = t('settings.range', { from: min, to: names.amount(unit, max) });
  return (
    <Field.Root
      id={path}
      hint={means ? `${range}. ${t(`settings.${means}`)}` : range}
      error={issue ? explain(field, issue) : false}
    >
      <Field.Label>{t(`settings.field.${path}`)}</Field.Label>
      <NumberInput
        // It keeps what was typed, whatever comes from outside.
        key={revision}
        disabled={!mayChange}
        {...(typeof value === 'number' && { value })}
        onValueChange={(typed) => change(typed ?? null)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};

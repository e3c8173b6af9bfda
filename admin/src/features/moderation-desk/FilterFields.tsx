import {
  Box,
  Checkbox,
  Combobox,
  ComboboxOption,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { VERDICT_REASONS } from '../../../../contract/vocabulary';
import { DayField } from '../../components/DayField';
import type { Filters } from '../../api/queue-list';
import { useTranslate } from '../../translations/use-translate';
import { PostField } from './PostField';
import { ReaderField } from './ReaderField';
import { useLanguages } from './use-languages';

interface FilterFieldsProps {
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** A filter with one of its parts replaced, or left out. */
const replaced = <Name extends keyof Filters>(
  filters: Filters,
  name: Name,
  value: Filters[Name] | undefined
): Filters => {
  const { [name]: _before, ...others } = filters;
  return value === undefined ? others : { ...others, [name]: value };
};

export const FilterFields = ({ filters, onChange }: FilterFieldsProps) => {
  const t = useTranslate();
  const languages = useLanguages();
  const put = <Name extends keyof Filters>(name: Name, value: Filters[Name] | undefined) =>
    onChange(replaced(filters, name, value));

  return (
    <>
      <PostField post={filters.post} onChange={(post) => put('post', post)} />
      <ReaderField reader={filters.author} onChange={(reader) => put('author', reader)} />
      <Field.Root>
        <Field.Label>{t('filter.rule')}</Field.Label>
        <Combobox
          size="S"
          value={filters.rule ?? ''}
          placeholder={t('filter.any')}
          onChange={(value?: string) =>
            put(
              'rule',
              VERDICT_REASONS.find((code) => code === value)
            )
          }
          onClear={() => put('rule', undefined)}
        >
          {VERDICT_REASONS.map((code) => (
            <ComboboxOption key={code} value={code}>
              {t(`reason.${code}.label`)}
            </ComboboxOption>
          ))}
        </Combobox>
      </Field.Root>
      <Flex gap={2} alignItems="flex-start">
        {(['from', 'to'] as const).map((name) => (
          <Box key={name} flex="1" minWidth={0}>
            <DayField
              label={t(`filter.${name}`)}
              value={filters[name] ?? null}
              onChange={(day) => put(name, day ?? undefined)}
            />
          </Box>
        ))}
      </Flex>
      {languages.length > 1 && (
        <Field.Root>
          <Field.Label>{t('filter.language')}</Field.Label>
          <SingleSelect
            size="S"
            value={filters.language ?? ''}
            placeholder={t('filter.any')}
            onChange={(value) => put('language', value === '' ? undefined : String(value))}
            onClear={() => put('language', undefined)}
          >
            {languages.map(({ code, name }) => (
              <SingleSelectOption key={code} value={code}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <Checkbox
        checked={filters.urgent === true}
        onCheckedChange={(checked) => put('urgent', checked === true ? true : undefined)}
      >
        {t('filter.urgent')}
      </Checkbox>
    </>
  );
};

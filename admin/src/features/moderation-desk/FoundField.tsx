import { useState } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import { Box, Combobox, ComboboxOption, Field, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../../translations/use-translate';

export interface Found {
  documentId: string;
  name: string;
  /** What tells two of one name apart. */
  detail?: string | undefined;
}

/** Milliseconds of rest before the server is asked. */
const REST = 300;
/** As much as the server looks for. */
const LONGEST = 100;

/** What is typed, and what of it is to be looked for: nothing, until somebody has typed. */
export function useTypedSearch() {
  const [typed, setTyped] = useState<string | null>(null);
  const rested = useDebounce((typed ?? '').trim().slice(0, LONGEST), REST);
  return { typed, setTyped, searched: typed === null ? '' : rested };
}

interface FoundFieldProps {
  label: string;
  hint?: string;
  search: ReturnType<typeof useTypedSearch>;
  chosen: Found | undefined;
  found: readonly Found[];
  isLoading: boolean;
  onChange: (documentId: string | undefined) => void;
}

/** One of very many, looked for on the server while one types. */
export const FoundField = (props: FoundFieldProps) => {
  const { label, hint, search, chosen, found, isLoading, onChange } = props;
  const { typed, setTyped } = search;
  const t = useTranslate();
  const choose = (documentId: string | undefined) => {
    setTyped(null);
    if (documentId !== chosen?.documentId) onChange(documentId);
  };
  // The field lets go of a choice that it does not list.
  const others = found.filter(({ documentId }) => documentId !== chosen?.documentId);
  const options = chosen ? [chosen, ...others] : others;

  return (
    <Field.Root hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        size="S"
        // What the server found by an address has no part of it in its name.
        autocomplete="none"
        placeholder={t('filter.any')}
        value={chosen?.documentId ?? ''}
        textValue={typed ?? chosen?.name ?? ''}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onTextValueChange={(text) => {
          if (text === (chosen?.name ?? '')) setTyped(null);
        }}
        onChange={(value?: string) => choose(value === '' ? undefined : value)}
        onClear={() => choose(undefined)}
        loading={isLoading}
        loadingMessage={t('filter.looking')}
        noOptionsMessage={() => t('filter.none-found')}
      >
        {options.map(({ documentId, name, detail }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={name}>
            <Flex justifyContent="space-between" gap={2}>
              <Box flex="1" minWidth={0}>
                <Typography tag="div" ellipsis>
                  {name}
                </Typography>
              </Box>
              {detail !== undefined && (
                <Typography variant="pi" textColor="neutral600" style={{ flex: 'none' }}>
                  {detail}
                </Typography>
              )}
            </Flex>
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
};

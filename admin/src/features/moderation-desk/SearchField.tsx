import { useEffect, useState } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import { Box, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useTranslate } from '../../translations/use-translate';
import { Kbd } from '../../components/Kbd';
import { startSearch, takeOver, wantedSearch } from './search-text';

interface SearchFieldProps {
  value: string;
  /** Key that leads here; null where keys are off. */
  searchKey: string | null;
  onSearch: (text: string) => void;
}

/** Milliseconds of rest before the server is asked. */
const REST = 400;
/** As much as the server looks for. */
const LONGEST = 100;

/** Looks in texts and names, a moment after one has stopped typing. Escape gives it up. */
export const SearchField = ({ value, searchKey, onSearch }: SearchFieldProps) => {
  const t = useTranslate();
  const [before, setSearch] = useState(() => startSearch(value));
  const search = takeOver(before, value);
  if (search !== before) setSearch(search);
  const { text } = search;
  const setText = (typed: string) => setSearch({ ...search, text: typed });

  const rested = useDebounce(text, REST);
  useEffect(() => {
    const wanted = rested === text ? wantedSearch(search, rested) : null;
    if (wanted === null) return;
    setSearch({ ...search, sent: wanted });
    onSearch(wanted);
  }, [onSearch, rested, search, text]);

  return (
    <Box flex="1" minWidth={0} data-desk-search>
      <TextInput
        type="search"
        size="S"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        value={text}
        maxLength={LONGEST}
        startAction={<Search aria-hidden fill="neutral500" />}
        endAction={searchKey !== null && text === '' ? <Kbd>{searchKey}</Kbd> : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setText('');
          event.currentTarget.blur();
        }}
      />
    </Box>
  );
};

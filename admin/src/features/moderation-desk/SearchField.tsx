import { useEffect, useState } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import { Box, TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useTranslate } from '../../translations/use-translate';
import { Kbd } from '../../components/Kbd';

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
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  // Another list, or Back.
  if (shown !== value) {
    setShown(value);
    setText(value);
  }

  const rested = useDebounce(text, REST);
  useEffect(() => {
    if (rested === text && rested.trim() !== value) onSearch(rested.trim());
  }, [onSearch, rested, text, value]);

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

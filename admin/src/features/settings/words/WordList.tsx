import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../../translations/use-translate';
import { readAt } from '../draft/setting-paths';
import { useSetting, useSettingsDraft } from '../draft/settings-draft';
import { LONGEST_ENTRY, MOST_ENTRIES, type WordsField } from '../fields/fields';
import { switchOf, type ListCode } from '../fields/rule-fields';
import { useExplainIssue } from '../fields/use-explain-issue';
import { useNames } from '../use-names';
import { countFolded, parsePhrases, sortEntries, toLines } from './phrases';
import { usePhrasesText } from './use-phrases-text';

const Lines = styled(Textarea)`
  min-height: 8rem;
  max-height: 60vh;
  resize: vertical;
  field-sizing: content;
`;

/** One entry a line. Whatever is pasted is folded to what the engine tells apart. */
export const WordList = ({ code, field }: { code: ListCode; field: WordsField }) => {
  const t = useTranslate();
  const { locale } = useIntl();
  const names = useNames();
  const explain = useExplainIssue();
  const { draft } = useSettingsDraft();
  const { value, issue, mayChange, change } = useSetting(field.path);
  const { text, put, tidy } = usePhrasesText(
    Array.isArray(value) ? (value as string[]) : [],
    change
  );
  const [folded, setFolded] = useState(0);
  const entries = parsePhrases(text).length;
  const name =
    code === 'hold_words' || code === 'spam_words' ? t(`settings.list.${code}`) : names.rule(code);
  const toggle = switchOf(code);
  const isOff = toggle !== undefined && readAt(draft, toggle.path) !== true;

  return (
    <Field.Root
      id={field.path}
      hint={t(`settings.words.${code}`)}
      error={issue ? explain(field, issue) : false}
    >
      <Field.Label action={isOff && <Off>{t('settings.words.off')}</Off>}>{name}</Field.Label>
      <Field.Hint />
      <Lines
        disabled={!mayChange}
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => {
          put(currentTarget.value);
          setFolded(0);
        }}
        onBlur={() => {
          setFolded(countFolded(text));
          tidy();
        }}
      />
      <Field.Error />
      <Flex justifyContent="space-between" alignItems="center" gap={3} wrap="wrap">
        <Typography variant="pi" textColor="neutral600" role="status">
          {t('settings.words.figures', {
            count: entries,
            most: MOST_ENTRIES,
            longest: LONGEST_ENTRY,
          })}
          {folded > 0 && ` ${t('settings.words.folded', { count: folded })}`}
        </Typography>
        {mayChange && entries > 1 && (
          <Button
            size="S"
            variant="tertiary"
            aria-label={t('settings.words.sort.label', { rule: name })}
            onClick={() => put(toLines(sortEntries(parsePhrases(text), locale)))}
          >
            {t('settings.words.sort')}
          </Button>
        )}
      </Flex>
    </Field.Root>
  );
};

const Off = ({ children }: { children: string }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

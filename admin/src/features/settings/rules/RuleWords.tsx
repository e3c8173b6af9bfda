import { Link } from 'react-router-dom';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../../translations/use-translate';
import { useSetting } from '../draft/settings-draft';
import type { WordsField } from '../fields/fields';
import { addressOf } from '../sections';

const WordsLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
`;

/** How long the firm's own list of a rule is, and the way to it. */
export const RuleWords = ({ field, rule }: { field: WordsField; rule: string }) => {
  const t = useTranslate();
  const { value } = useSetting(field.path);
  const count = Array.isArray(value) ? value.length : 0;
  return (
    <Box paddingTop={1}>
      <Typography variant="pi" textColor="neutral600">
        {t('settings.words.own', { count })}{' '}
        <WordsLink to={addressOf(field.path)} aria-label={t('settings.words.open.label', { rule })}>
          {t('settings.words.open')}
        </WordsLink>
      </Typography>
    </Box>
  );
};

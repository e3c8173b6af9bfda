import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ReactNode } from 'react';
import { Chip } from '../../../components/Chip';
import { useTranslate } from '../../../translations/use-translate';
import { changeOf } from '../words/phrases';
import type { Difference } from './edits';
import type { SettingPath } from './setting-paths';
import { useDescribeSetting } from './use-describe-setting';

const Row = styled(Box)`
  padding: ${({ theme }) => theme.spaces[2]} 0;
  overflow-wrap: anywhere;

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** Of a long list, enough to know what it was about. */
const MOST_NAMED = 8;

interface ChangeListProps {
  changes: readonly Difference[];
  /** What a colleague changed as well. */
  clashing?: ReadonlySet<SettingPath>;
  /** Names a setting; plain text, unless the caller leads to it. */
  renderLabel?: (path: SettingPath, label: string) => ReactNode;
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** What was changed, from what to what; of lists, what came in and what went. */
export const ChangeList = ({ changes, clashing, renderLabel }: ChangeListProps) => {
  const t = useTranslate();
  const describe = useDescribeSetting();

  const named = (entries: readonly string[]) =>
    t('settings.changes.named', {
      names: entries.slice(0, MOST_NAMED).join(', '),
      more: Math.max(0, entries.length - MOST_NAMED),
    });
  const listed = (before: readonly string[], after: readonly string[]) => {
    const { added, removed } = changeOf(before, after);
    return [
      ...(added.length > 0 ? [t('settings.changes.added', { names: named(added) })] : []),
      ...(removed.length > 0 ? [t('settings.changes.removed', { names: named(removed) })] : []),
      ...(added.length + removed.length === 0 ? [t('settings.changes.order')] : []),
    ].join(' · ');
  };

  return (
    <Box tag="ul">
      {changes.map(({ path, before, after }) => (
        <Row key={path} tag="li">
          <Typography tag="p" fontWeight="bold">
            {renderLabel?.(path, describe.label(path)) ?? describe.label(path)}{' '}
            {clashing?.has(path) && <Chip meaning="reason">{t('settings.changes.both')}</Chip>}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral700">
            {isList(before) && isList(after)
              ? listed(before, after)
              : t('settings.changes.from-to', {
                  before: describe.value(path, before),
                  after: describe.value(path, after),
                })}
          </Typography>
        </Row>
      ))}
    </Box>
  );
};

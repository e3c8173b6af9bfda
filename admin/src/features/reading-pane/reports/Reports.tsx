import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { QueueItem } from '../../../../../contract';
import type { Detail } from '../../../api/comment-detail';
import { Chip } from '../../../components/Chip';
import { Moment } from '../../../components/Moment';
import { useTranslate } from '../../../translations/use-translate';
import { NotDone } from '../NotDone';
import { PaneCard } from '../PaneCard';
import { Waiting } from '../Waiting';
import { useResolveReports } from './use-resolve-reports';

const Item = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[4]};
  align-items: baseline;
  justify-content: space-between;
  padding: ${({ theme }) => theme.spaces[2]} 0;

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface ReportsProps {
  item: QueueItem;
  reports: Detail['reports'] | null;
  canResolve: boolean;
  onChanged: () => void;
}

/** What readers hold against a comment; the open ones first. */
export const Reports = ({ item, reports, canResolve, onChanged }: ReportsProps) => {
  const t = useTranslate();
  const { resolve, isResolving, whyNot } = useResolveReports(item.documentId, onChanged);
  const open = reports?.filter((report) => report.open) ?? [];
  const closed = reports?.filter((report) => !report.open) ?? [];

  return (
    <PaneCard title={t('reports.title')}>
      {reports === null && <Waiting />}
      <ul>
        {[...open, ...closed].map((report) => (
          <Item key={report.documentId}>
            <Flex gap={2} wrap="wrap" alignItems="baseline" flex="1 1 20rem">
              <Chip meaning={report.open ? 'reason' : 'plain'}>{t(`report.${report.reason}`)}</Chip>
              <Typography variant="pi" textColor="neutral600">
                <Moment at={report.reportedAt} />
                {!report.open && ` · ${t('reports.closed')}`}
              </Typography>
              {report.detail && (
                <Typography tag="p" width="100%" style={{ overflowWrap: 'anywhere' }}>
                  {report.detail}
                </Typography>
              )}
            </Flex>
            {report.open && canResolve && (
              <Button
                variant="tertiary"
                size="S"
                disabled={isResolving}
                onClick={() => void resolve([report.documentId])}
              >
                {t('reports.resolve')}
              </Button>
            )}
          </Item>
        ))}
      </ul>
      {open.length > 1 && canResolve && (
        <Flex paddingTop={2} justifyContent="flex-end">
          <Button
            variant="secondary"
            size="S"
            disabled={isResolving}
            onClick={() => void resolve('all')}
          >
            {t('reports.resolve-all', { count: open.length })}
          </Button>
        </Flex>
      )}
      <NotDone why={whyNot} />
    </PaneCard>
  );
};

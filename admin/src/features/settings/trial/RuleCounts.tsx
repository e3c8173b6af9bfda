import { useIntl } from 'react-intl';
import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { DryRunAnswer } from '../../../../../contract';
import { useTranslate } from '../../../translations/use-translate';
import { useNames } from '../use-names';
import { firedRules } from './count-changes';

const COLUMNS = ['rule', 'before', 'after', 'change'] as const;

/** How often each rule fires, before and after. */
export const RuleCounts = ({ counts }: { counts: DryRunAnswer['meta']['rules'] }) => {
  const t = useTranslate();
  const names = useNames();
  const { formatNumber } = useIntl();
  const fired = firedRules(counts);
  if (fired.length === 0) {
    return <Typography textColor="neutral600">{t('settings.trial.none-fired')}</Typography>;
  }
  return (
    <Table colCount={COLUMNS.length} rowCount={fired.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{t(`settings.trial.${column}`)}</Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {fired.map(({ code, before, after }) => (
          <Tr key={code}>
            <Td>
              <Typography>{names.rule(code)}</Typography>
            </Td>
            <Td>
              <Typography>{formatNumber(before)}</Typography>
            </Td>
            <Td>
              <Typography>{formatNumber(after)}</Typography>
            </Td>
            <Td>
              <Typography fontWeight={before === after ? 'regular' : 'bold'}>
                {formatNumber(after - before, { signDisplay: 'exceptZero' })}
              </Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};

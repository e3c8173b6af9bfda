import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Statistics } from '../../../../../contract';
import { useTranslate } from '../../../translations/use-translate';
import { AgreementPlot } from './lazy-plots';
import { Legend } from './Legend';
import { NumbersTable } from './NumbersTable';
import { PlotCard } from './PlotCard';
import { RULE_LOOK } from './plots/action-look';
import { FINDS_NOTHING, ruleAgreements } from './rule-agreement';

const PARTS = ['agreed', 'overruled', 'unjudged'] as const;
/** Pixels of a rule's bar and the space around it. */
const ROW = 34;

export const AgreementCard = ({ rules }: { rules: Statistics['data']['rules'] }) => {
  const t = useTranslate();
  const { formatNumber } = useIntl();
  const shown = ruleAgreements(rules).map((rule) => ({
    ...rule,
    name: t(`reason.${rule.code}.label`),
    verdict:
      rule.rate === null
        ? t('plot.agreement.never-judged')
        : formatNumber(rule.rate, { style: 'percent' }),
  }));
  const parts = PARTS.map((part) => ({ part, name: t(`plot.agreement.${part}`) }));
  const heldAnyway = rules.find(({ code }) => code === FINDS_NOTHING)?.fired ?? 0;

  return (
    <PlotCard
      title={t('plot.agreement.title')}
      hint={t('plot.agreement.hint')}
      summary={t('plot.agreement.summary', { count: shown.length })}
      nothing={shown.length === 0 ? t('plot.agreement.nothing') : null}
      height={shown.length * ROW}
      legend={
        <Legend
          label={t('plot.agreement.legend')}
          items={parts.map(({ part, name }) => ({
            key: part,
            name,
            total: shown.reduce((all, rule) => all + rule[part], 0),
            look: RULE_LOOK[part],
          }))}
        />
      }
      plot={<AgreementPlot rules={shown} parts={parts} />}
      table={
        <NumbersTable
          title={t('plot.agreement.title')}
          columns={[
            t('plot.agreement.rule'),
            t('plot.agreement.fired'),
            t('plot.agreement.judged'),
            t('plot.agreement.agreed'),
            t('plot.agreement.rate'),
          ]}
          rows={shown.map(({ code, name, fired, judged, agreed, verdict }) => ({
            ...{ key: code, name, cells: [fired, judged, agreed, verdict] },
          }))}
        />
      }
      note={
        heldAnyway > 0 && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {t('plot.agreement.left-out', {
              rule: t(`reason.${FINDS_NOTHING}.label`),
              count: heldAnyway,
            })}
          </Typography>
        )
      }
    />
  );
};

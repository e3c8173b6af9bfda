import { useTranslate } from '../../../translations/use-translate';
import { actionTotals } from './buckets';
import { DecisionsPlot } from './lazy-plots';
import { Legend } from './Legend';
import { NumbersTable } from './NumbersTable';
import { PlotCard } from './PlotCard';
import { ACTION_LOOK } from './plots/action-look';
import type { OverTimeProps } from './ReceivedCard';

export const DecisionsCard = ({ buckets, weekly, formatDay }: OverTimeProps) => {
  const t = useTranslate();
  const each = weekly ? 'weekly' : 'daily';
  const actions = actionTotals(buckets).map(({ action, total }) => ({
    ...{ action, total, name: t(`log.action.${action}`) },
  }));
  const count = actions.reduce((all, { total }) => all + total, 0);
  return (
    <PlotCard
      title={t('plot.decisions.title')}
      hint={t(`plot.${each}`)}
      summary={t('plot.decisions.summary', { count })}
      nothing={count === 0 ? t('plot.decisions.nothing') : null}
      height={240}
      legend={
        <Legend
          label={t('plot.decisions.legend')}
          items={actions.map(({ action, ...item }) => ({
            ...{ ...item, key: action, look: ACTION_LOOK[action] },
          }))}
        />
      }
      plot={<DecisionsPlot buckets={buckets} actions={actions} formatDay={formatDay} />}
      table={
        <NumbersTable
          title={t('plot.decisions.title')}
          columns={[t(`plot.${each}.column`), ...actions.map(({ name }) => name)]}
          rows={buckets.map(({ day, decisions }) => ({
            key: day,
            name: formatDay(day),
            cells: actions.map(({ action }) => decisions[action]),
          }))}
        />
      }
    />
  );
};

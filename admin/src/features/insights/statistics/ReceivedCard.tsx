import { useTranslate } from '../../../translations/use-translate';
import { totalSubmitted, type Bucket } from './buckets';
import { ReceivedPlot } from './lazy-plots';
import { NumbersTable } from './NumbersTable';
import { PlotCard } from './PlotCard';

export interface OverTimeProps {
  buckets: readonly Bucket[];
  weekly: boolean;
  formatDay: (day: string) => string;
}

export const ReceivedCard = ({ buckets, weekly, formatDay }: OverTimeProps) => {
  const t = useTranslate();
  const total = totalSubmitted(buckets);
  const each = weekly ? 'weekly' : 'daily';
  const name = t('plot.received.name');
  return (
    <PlotCard
      title={t('plot.received.title')}
      hint={t(`plot.${each}`)}
      summary={t('plot.received.summary', { count: total })}
      nothing={total === 0 ? t('plot.received.nothing') : null}
      height={240}
      plot={<ReceivedPlot buckets={buckets} name={name} formatDay={formatDay} />}
      table={
        <NumbersTable
          title={t('plot.received.title')}
          columns={[t(`plot.${each}.column`), name]}
          rows={buckets.map(({ day, submitted }) => ({
            ...{ key: day, name: formatDay(day), cells: [submitted] },
          }))}
        />
      }
    />
  );
};

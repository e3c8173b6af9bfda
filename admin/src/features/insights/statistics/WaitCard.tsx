import type { Statistics } from '../../../../../contract';
import { useTranslate } from '../../../translations/use-translate';
import { WaitPlot } from './lazy-plots';
import { NumbersTable } from './NumbersTable';
import { PlotCard } from './PlotCard';
import { useDuration } from './use-duration';

/** How long comments wait: those that wait now, and those that were decided. */
export const WaitCard = ({ data }: { data: Statistics['data'] }) => {
  const t = useTranslate();
  const duration = useDuration();
  const { queueAge, timeToDecision } = data;
  const waits = [
    { key: 'queue-median', seconds: queueAge.median } as const,
    { key: 'queue-p95', seconds: queueAge.p95 } as const,
    { key: 'decided-median', seconds: timeToDecision.median } as const,
    { key: 'decided-p95', seconds: timeToDecision.p95 } as const,
  ].flatMap(({ key, seconds }) =>
    seconds === null
      ? []
      : [{ key, seconds, name: t(`plot.wait.${key}`), duration: duration(seconds) }]
  );
  return (
    <PlotCard
      title={t('plot.wait.title')}
      hint={t('plot.wait.hint')}
      summary={waits.map((wait) => `${wait.name}: ${wait.duration}`).join('. ')}
      nothing={waits.length === 0 ? t('plot.wait.nothing') : null}
      height={waits.length * 48}
      plot={<WaitPlot waits={waits} />}
      table={
        <NumbersTable
          title={t('plot.wait.title')}
          columns={[t('plot.wait.of-what'), t('plot.wait.at-most')]}
          rows={waits.map((wait) => ({
            ...{ key: wait.key, name: wait.name, cells: [wait.duration] },
          }))}
        />
      }
    />
  );
};

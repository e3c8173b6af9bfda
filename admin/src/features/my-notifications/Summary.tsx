import { Flex, Typography } from '@strapi/design-system';
import type { StaffPreferences } from '../../../../contract';
import { PageSection } from '../../components/PageSection';
import { useTranslate } from '../../translations/use-translate';
import { summarize, type SummaryPart } from './summarize';
import { useClockWords } from './use-clock-words';

/** What the choices come to, in a sentence for each kind of mail; null while something is wrong. */
export const Summary = ({ preferences }: { preferences: StaffPreferences | null }) => {
  const t = useTranslate();
  const words = useClockWords();

  const sentence = (part: SummaryPart, chosen: StaffPreferences): string => {
    const { weekdays, from, to, digestHours, olderThanHours } = chosen;
    if (!('lanes' in part)) return t(`people.summary.${part.kind}`);
    const lanes = words.list(part.lanes.map((lane) => `“${t(`lane.${lane}`)}”`));
    const days = words.weekdays(weekdays);
    return part.kind === 'at-once'
      ? t('people.summary.at-once', { lanes, days, from: words.time(from), to: words.time(to) })
      : t('people.summary.digest', {
          ...{ lanes, days, older: olderThanHours },
          hours: words.list([...digestHours].sort((one, other) => one - other).map(words.hour)),
        });
  };

  return (
    <PageSection title={t('people.summary')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-live="polite">
        {preferences === null ? (
          <Typography tag="li" textColor="neutral600">
            {t('people.summary.wrong')}
          </Typography>
        ) : (
          summarize(preferences).map((part) => (
            <Typography tag="li" key={part.kind}>
              {sentence(part, preferences)}
            </Typography>
          ))
        )}
      </Flex>
    </PageSection>
  );
};

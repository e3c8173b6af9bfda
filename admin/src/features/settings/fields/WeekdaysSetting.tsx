import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import { useSetting } from '../draft/settings-draft';
import { useNames } from '../use-names';
import { COMMENT_FIELDS } from './all-fields';
import { useExplainIssue } from './use-explain-issue';

/** ISO 8601: Monday is 1. */
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const field = COMMENT_FIELDS.weekdays;

export const WeekdaysSetting = () => {
  const t = useTranslate();
  const names = useNames();
  const explain = useExplainIssue();
  const { value, issue, mayChange, change } = useSetting(field.path);
  const chosen = new Set<unknown>(Array.isArray(value) ? value : []);
  const choose = (day: number, isChosen: boolean) =>
    change(WEEK.filter((each) => (each === day ? isChosen : chosen.has(each))));
  const label = t(`settings.field.${field.path}`);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      <Flex role="group" aria-label={label} id={field.path} tabIndex={-1} wrap="wrap" gap={4}>
        {WEEK.map((day) => (
          <Checkbox
            key={day}
            disabled={!mayChange}
            checked={chosen.has(day)}
            onCheckedChange={(isChosen) => choose(day, isChosen === true)}
          >
            {names.weekday(day)}
          </Checkbox>
        ))}
      </Flex>
      {issue && (
        <Typography variant="pi" textColor="danger600" role="alert">
          {explain(field, issue)}
        </Typography>
      )}
    </Flex>
  );
};

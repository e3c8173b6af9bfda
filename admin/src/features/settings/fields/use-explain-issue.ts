import { useTranslate } from '../../../translations/use-translate';
import { useNames } from '../use-names';
import { lineOf } from '../draft/read-problems';
import type { Issue } from '../draft/draft-state';
import { LONGEST_ENTRY, MOST_ENTRIES, type Field } from './fields';

/** What is wrong with a field, said by what would be right. */
export function useExplainIssue() {
  const t = useTranslate();
  const names = useNames();

  return (field: Field, issue: Issue): string => {
    switch (field.kind) {
      case 'number': {
        const { min: from, unit, max, whole } = field;
        const to = names.amount(unit, max);
        return t(`settings.problem.${whole ? 'whole-number' : 'number'}`, { from, to });
      }
      case 'words': {
        const line = lineOf(issue, field.path);
        return line === null
          ? t('settings.problem.too-many-words', { max: MOST_ENTRIES })
          : t('settings.problem.word', { line, max: LONGEST_ENTRY });
      }
      case 'text':
        return t('settings.problem.text', { max: field.max });
      case 'weekdays':
        return t('settings.problem.weekdays');
      case 'time':
        return t(`settings.problem.${field.path === 'routing.to' ? 'time-to' : 'time'}`);
      case 'mode':
      case 'switch':
        return t('settings.problem.choice');
    }
  };
}

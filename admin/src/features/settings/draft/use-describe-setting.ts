import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { COMMENT_MODES } from '../../../../../contract/vocabulary';
import { useTranslate } from '../../../translations/use-translate';
import { fieldAt } from '../fields/all-fields';
import type { PlainSwitchPath } from '../fields/fields';
import { RULE_FIELDS, type RuleCode } from '../fields/rule-fields';
import { useNames } from '../use-names';
import type { DraftValue, SettingPath } from './setting-paths';

const ruleOf = (path: string): RuleCode | undefined =>
  (Object.keys(RULE_FIELDS) as RuleCode[]).find((code) => path.startsWith(`rules.${code}.`));

/** What a setting is called where it stands by itself, and how its value is said. */
export function useDescribeSetting() {
  const t = useTranslate();
  const names = useNames();
  const { formatNumber, formatList } = useIntl();

  const label = useCallback(
    (path: SettingPath): string => {
      const field = fieldAt(path);
      if (!field) return path;
      const code = ruleOf(path);
      const rule = code ? names.rule(code) : '';
      switch (field.kind) {
        case 'switch':
          return code ? rule : t(`settings.field.${field.path as PlainSwitchPath}`);
        case 'words':
          return t('settings.of-rule', { rule, setting: t('settings.words.entries') });
        case 'number': {
          const setting = t(`settings.field.${field.path}`);
          return code ? t('settings.of-rule', { rule, setting }) : setting;
        }
        default:
          return t(`settings.field.${field.path}`);
      }
    },
    [names, t]
  );

  const value = useCallback(
    (path: SettingPath, said: DraftValue): string => {
      const field = fieldAt(path);
      if (field?.kind === 'number') {
        if (typeof said === 'number') return names.amount(field.unit, said);
        return t(`settings.value.${field.means === 'empty-is-never' ? 'never' : 'empty'}`);
      }
      if (typeof said === 'boolean') return t(said ? 'settings.on' : 'settings.off');
      if (field?.kind === 'words' && Array.isArray(said)) {
        return t('settings.words.count', { count: said.length });
      }
      if (field?.kind === 'weekdays' && Array.isArray(said)) {
        return formatList((said as number[]).map(names.weekday));
      }
      const mode = COMMENT_MODES.find((each) => each === said);
      if (field?.kind === 'mode' && mode) return t(`settings.mode.${mode}`);
      if (typeof said === 'number') return formatNumber(said);
      return typeof said === 'string' && said !== '' ? said : t('settings.value.none');
    },
    [formatList, formatNumber, names, t]
  );

  return useMemo(() => ({ label, value }), [label, value]);
}

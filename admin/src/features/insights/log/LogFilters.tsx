import { useState, type Ref } from 'react';
import {
  Button,
  Field,
  Flex,
  Popover,
  SingleSelect,
  SingleSelectOption,
} from '@strapi/design-system';
import { Filter } from '@strapi/icons';
import { LOG_ACTIONS } from '../../../../../contract/vocabulary';
import { useTranslate } from '../../../translations/use-translate';
import { closeOnEscape } from '../../../components/close-on-escape';
import { DayField } from '../../../components/DayField';
import type { LogFilter } from './log-filter';
import type { Moderator } from './seen-moderators';

interface LogFiltersProps {
  filter: LogFilter;
  /** Those who stand in the entries that are loaded. */
  moderators: readonly Moderator[];
  onChange: (part: Partial<LogFilter>) => void;
}

const ActionField = ({ filter, onChange }: Omit<LogFiltersProps, 'moderators'>) => {
  const t = useTranslate();
  return (
    <Field.Root>
      <Field.Label>{t('log.filter.action')}</Field.Label>
      <SingleSelect
        size="S"
        value={filter.action ?? ''}
        placeholder={t('log.filter.any')}
        clearLabel={t('day.clear')}
        onClear={() => onChange({ action: null })}
        onChange={(value) =>
          onChange({ action: LOG_ACTIONS.find((action) => action === value) ?? null })
        }
      >
        {LOG_ACTIONS.map((action) => (
          <SingleSelectOption key={action} value={action}>
            {t(`log.action.${action}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

const ModeratorField = ({ filter, moderators, onChange }: LogFiltersProps) => {
  const t = useTranslate();
  return (
    <Field.Root hint={t('log.filter.moderator.hint')}>
      <Field.Label>{t('log.filter.moderator')}</Field.Label>
      <SingleSelect
        size="S"
        value={filter.actor === null ? '' : String(filter.actor)}
        placeholder={t('log.filter.any')}
        clearLabel={t('day.clear')}
        onClear={() => onChange({ actor: null })}
        onChange={(value) => onChange({ actor: Number(value) || null })}
      >
        {moderators.map(({ id, name }) => (
          <SingleSelectOption key={id} value={String(id)}>
            {name || t('log.filter.number', { id })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
};

export const LogFilters = ({
  buttonRef,
  filter,
  moderators,
  onChange,
}: LogFiltersProps & { buttonRef: Ref<HTMLButtonElement> }) => {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger>
        <Button ref={buttonRef} variant="tertiary" size="S" startIcon={<Filter />}>
          {t('log.filter.open')}
        </Button>
      </Popover.Trigger>
      <Popover.Content align="start" sideOffset={4} aria-label={t('log.filter.open')}>
        <Flex
          direction="column"
          alignItems="stretch"
          gap={3}
          padding={4}
          width="28rem"
          onKeyDownCapture={closeOnEscape(() => setOpen(false))}
        >
          <ActionField filter={filter} onChange={onChange} />
          <ModeratorField filter={filter} moderators={moderators} onChange={onChange} />
          <DayField
            label={t('log.filter.from')}
            value={filter.from}
            onChange={(from) => onChange({ from })}
          />
          <DayField
            label={t('log.filter.to')}
            value={filter.to}
            onChange={(to) => onChange({ to })}
          />
        </Flex>
      </Popover.Content>
    </Popover.Root>
  );
};

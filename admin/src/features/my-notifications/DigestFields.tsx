import {
  Box,
  Field,
  Flex,
  MultiSelect,
  MultiSelectOption,
  NumberInput,
} from '@strapi/design-system';
import { PageSection } from '../../components/PageSection';
import { useTranslate } from '../../translations/use-translate';
import { fieldId, type FormPart } from './form-part';
import { useClockWords } from './use-clock-words';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** When digests leave, and from when on there is something to say. */
export const DigestFields = ({ draft, complaints, change }: FormPart) => {
  const t = useTranslate();
  const words = useClockWords();
  return (
    <PageSection title={t('people.digest')} hint={t('people.digest.hint')}>
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        <Box width={{ initial: '100%', medium: '32rem' }}>
          <Field.Root
            id={fieldId('digestHours')}
            hint={t('people.digest.hours.hint')}
            error={complaints.digestHours ? t(complaints.digestHours) : false}
          >
            <Field.Label>{t('people.digest.hours')}</Field.Label>
            <MultiSelect
              value={draft.digestHours.map(String)}
              customizeContent={(chosen = []) => words.list(chosen.map(Number).map(words.hour))}
              onChange={(chosen) =>
                change({ digestHours: chosen.map(Number).sort((one, other) => one - other) })
              }
            >
              {HOURS.map((hour) => (
                <MultiSelectOption key={hour} value={String(hour)}>
                  {words.hour(hour)}
                </MultiSelectOption>
              ))}
            </MultiSelect>
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Box>
        <Box width={{ initial: '100%', medium: '32rem' }}>
          <Field.Root
            id={fieldId('olderThanHours')}
            hint={t('people.older.hint')}
            error={complaints.olderThanHours ? t(complaints.olderThanHours) : false}
          >
            <Field.Label>{t('people.older')}</Field.Label>
            <NumberInput
              {...(draft.olderThanHours !== null && { value: draft.olderThanHours })}
              onValueChange={(value) => change({ olderThanHours: value ?? null })}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Box>
      </Flex>
    </PageSection>
  );
};

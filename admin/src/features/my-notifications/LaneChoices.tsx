import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { styled } from 'styled-components';
import { LANES } from '../../../../contract/vocabulary';
import type { MailChoice } from '../../../../contract';
import { PageSection } from '../../components/PageSection';
import { useTranslate } from '../../translations/use-translate';
import type { FormPart } from './form-part';

/** As the contract has them: its values come with the schemas, which are more than this page needs. */
const CHOICES: readonly MailChoice[] = ['off', 'at-once', 'digest'];

const Lanes = styled(Box)`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(30rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;

export const LaneChoices = ({ draft, change }: FormPart) => {
  const t = useTranslate();
  return (
    <PageSection title={t('people.lanes')} hint={t('people.lanes.hint')}>
      <Lanes>
        {LANES.map((lane) => (
          <Field.Root key={lane} hint={t(`people.lane.${lane}`)}>
            <Field.Label>{t(`lane.${lane}`)}</Field.Label>
            <SingleSelect
              value={draft.lanes[lane]}
              onChange={(value) => {
                const chosen = CHOICES.find((choice) => choice === value);
                if (chosen) change({ lanes: { ...draft.lanes, [lane]: chosen } });
              }}
            >
              {CHOICES.map((choice) => (
                <SingleSelectOption key={choice} value={choice}>
                  {t(`people.choice.${choice}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Hint />
          </Field.Root>
        ))}
      </Lanes>
    </PageSection>
  );
};

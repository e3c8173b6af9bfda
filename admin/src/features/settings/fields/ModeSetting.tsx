import { Box, Radio, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { COMMENT_MODES } from '../../../../../contract/vocabulary';
import { useTranslate } from '../../../translations/use-translate';
import { useSetting } from '../draft/settings-draft';
import { COMMENT_FIELDS } from './all-fields';

const Choice = styled(Box)<{ $isChosen: boolean }>`
  border: 1px solid
    ${({ theme, $isChosen }) => theme.colors[$isChosen ? 'primary600' : 'neutral200']};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isChosen }) => theme.colors[$isChosen ? 'primary100' : 'neutral0']};
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};

  /* Under the words of the label, beside its button. */
  & > p {
    padding-left: 2.8rem;
  }

  label {
    flex: 1;
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;

const { path } = COMMENT_FIELDS.mode;

export const ModeSetting = () => {
  const t = useTranslate();
  const { value, mayChange, change } = useSetting(path);
  return (
    <Radio.Group
      aria-label={t(`settings.field.${path}`)}
      id={path}
      disabled={!mayChange}
      value={typeof value === 'string' ? value : ''}
      onValueChange={change}
    >
      {COMMENT_MODES.map((mode) => (
        <Choice key={mode} $isChosen={mode === value}>
          <Radio.Item value={mode} aria-describedby={`${path}-${mode}`}>
            {t(`settings.mode.${mode}`)}
          </Radio.Item>
          <Typography
            tag="p"
            id={`${path}-${mode}`}
            variant="pi"
            // The paler grey cannot be read on the colour of what is chosen.
            textColor={mode === value ? 'neutral800' : 'neutral600'}
            paddingTop={1}
          >
            {t(`settings.mode.${mode}.hint`)}
          </Typography>
        </Choice>
      ))}
    </Radio.Group>
  );
};

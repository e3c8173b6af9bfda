import { useEffect, useId, useRef } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Chip } from '../../../components/Chip';
import { useTranslate } from '../../../translations/use-translate';
import { FieldGrid } from '../fields/FieldGrid';
import { NumberSetting } from '../fields/NumberSetting';
import { listOf, numbersOf, switchOf, type RuleCode } from '../fields/rule-fields';
import { SettingSwitch } from '../fields/SettingSwitch';
import { useNames } from '../use-names';
import type { RuleShown } from './group-rules';
import { RuleStatistics } from './RuleStatistics';
import { RuleWords } from './RuleWords';

const Row = styled(Box)<{ $isLinked: boolean }>`
  padding: ${({ theme }) => theme.spaces[5]} 0;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:first-child {
    border-top: none;
    padding-top: 0;
  }

  &:last-child {
    padding-bottom: 0;
  }

  ${({ theme, $isLinked }) =>
    $isLinked &&
    // Drawn into the padding of the card, so that nothing moves.
    `&& {
      margin: 0 -${theme.spaces[3]};
      padding: ${theme.spaces[4]} ${theme.spaces[3]};
      border: 2px solid ${theme.colors.primary600};
      border-radius: ${theme.borderRadius};
      background: ${theme.colors.primary100};
    }`}
`;

interface RuleRowProps {
  code: RuleCode;
  shown: RuleShown | undefined;
  isLinked: boolean;
}

export const RuleRow = ({ code, shown, isLinked }: RuleRowProps) => {
  const t = useTranslate();
  const name = useNames().rule(code);
  const [nameId, textId] = [useId(), useId()];
  const row = useRef<HTMLLIElement>(null);
  const [toggle, list, numbers] = [switchOf(code), listOf(code), numbersOf(code)];

  useEffect(() => {
    if (!isLinked) return;
    row.current?.scrollIntoView({ block: 'center' });
    row.current?.focus({ preventScroll: true });
  }, [isLinked]);

  return (
    <Row ref={row} tag="li" aria-labelledby={nameId} tabIndex={-1} $isLinked={isLinked}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Box>
          <Flex gap={2} wrap="wrap">
            <Typography id={nameId} tag="h3" fontWeight="bold">
              {name}
            </Typography>
            {shown?.urgent && <Chip meaning="danger">{t('settings.rules.urgent')}</Chip>}
          </Flex>
          <Typography tag="p" id={textId} variant="pi" textColor="neutral700" paddingTop={1}>
            {t(`reason.${code}.text`)}
          </Typography>
          {shown && <RuleStatistics {...shown.statistics} />}
        </Box>
        {toggle ? (
          <SettingSwitch path={toggle.path} label={name} describedBy={textId} />
        ) : (
          <Typography variant="pi" textColor="neutral600" shrink={0}>
            {numbers.length === 0 && t('settings.rules.always-on')}
          </Typography>
        )}
      </Flex>
      {list && <RuleWords field={list} rule={name} />}
      {numbers.length > 0 && (
        <Box paddingTop={4}>
          <FieldGrid>
            {numbers.map((field) => (
              <NumberSetting key={field.path} field={field} />
            ))}
          </FieldGrid>
        </Box>
      )}
    </Row>
  );
};

import { useEffect, useRef, type ReactNode } from 'react';
import { Badge, Box, Flex, Tabs } from '@strapi/design-system';
import { styled } from 'styled-components';
import { COMMENT_STATES } from '../../../../contract/vocabulary';
import type { CommentState, QueuePage } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { SIDE_BY_SIDE } from '../../components/layout';
import { shownStates } from './selection';

interface StateTabsProps {
  current: CommentState;
  counts: QueuePage['meta']['counts'] | undefined;
  onChange: (state: CommentState) => void;
  /** Stands at the end of the row of tabs. */
  endAction: ReactNode;
  /** On a phone an open comment takes the whole page. */
  hideTabs: boolean;
  children: ReactNode;
}

const Root = styled(Tabs.Root)`
  display: flex;
  flex: 1;
  flex-direction: column;

  ${SIDE_BY_SIDE} {
    min-height: 0;
  }
`;

/** On a phone the tabs slide under the thumb rather than break into rows. */
const Sliding = styled(Box)`
  flex: 1 1 100%;
  min-width: 0;
  overflow-x: auto;
  overscroll-behavior-x: contain;
  scrollbar-width: none;

  ${SIDE_BY_SIDE} {
    flex-basis: 0;
  }
`;

const Trigger = styled(Tabs.Trigger)`
  white-space: nowrap;
`;

const Content = styled(Tabs.Content)`
  display: flex;
  flex: 1;
  flex-direction: column;

  ${SIDE_BY_SIDE} {
    min-height: 0;
  }
`;

export const StateTabs = (props: StateTabsProps) => {
  const { current, counts, onChange, endAction, hideTabs, children } = props;
  const t = useTranslate();
  const chosen = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current, hideTabs]);

  const choose = (value: string) => {
    const state = COMMENT_STATES.find((each) => each === value);
    if (state) onChange(state);
  };

  return (
    <Root variant="simple" value={current} onValueChange={choose}>
      {!hideTabs && (
        <Flex gap={4} wrap="wrap" paddingBottom={4}>
          <Sliding>
            <Tabs.List aria-label={t('tabs.label')}>
              {shownStates(counts, current).map((state) => (
                <Trigger key={state} value={state} ref={state === current ? chosen : undefined}>
                  <Flex tag="span" gap={2}>
                    {t(`state.${state}`)}
                    {counts && (
                      // The badge's own `active` look is too faint to read on the dark theme.
                      <Badge
                        backgroundColor={state === current ? 'primary200' : 'neutral150'}
                        textColor={state === current ? 'neutral800' : 'neutral600'}
                      >
                        {counts[state]}
                      </Badge>
                    )}
                  </Flex>
                </Trigger>
              ))}
            </Tabs.List>
          </Sliding>
          {endAction}
        </Flex>
      )}
      <Content value={current} tabIndex={-1}>
        {children}
      </Content>
    </Root>
  );
};

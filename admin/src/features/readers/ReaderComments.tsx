import { useState } from 'react';
import { Badge, Box, Flex, Tabs } from '@strapi/design-system';
import { styled } from 'styled-components';
import { COMMENT_STATES } from '../../../../contract/vocabulary';
import type { CommentState, ReaderAnswer } from '../../../../contract';
import { PageSection } from '../../components/PageSection';
import { useTranslate } from '../../translations/use-translate';
import { firstTab } from './first-tab';
import { ReaderCommentList } from './ReaderCommentList';

/** On a phone the tabs slide under the thumb. */
const Sliding = styled(Box)`
  overflow-x: auto;
  overscroll-behavior-x: contain;

  button {
    white-space: nowrap;
  }
`;

/** All that somebody wrote, by what became of it. */
export const ReaderComments = ({ reader }: { reader: ReaderAnswer['data'] }) => {
  const t = useTranslate();
  const { record } = reader;
  const counts: Partial<Record<CommentState, number>> = record;
  const [state, setState] = useState<CommentState>(() => firstTab(record));

  return (
    <PageSection title={t('people.comments')}>
      <Tabs.Root
        variant="simple"
        value={state}
        onValueChange={(value) =>
          setState(COMMENT_STATES.find((each) => each === value) ?? 'pending')
        }
      >
        <Sliding>
          <Tabs.List aria-label={t('people.states')}>
            {COMMENT_STATES.map((each) => (
              <Tabs.Trigger key={each} value={each}>
                <Flex tag="span" gap={2}>
                  {t(`state.${each}`)}
                  {counts[each] !== undefined && (
                    <Badge
                      backgroundColor={each === state ? 'primary200' : 'neutral150'}
                      textColor={each === state ? 'neutral800' : 'neutral600'}
                    >
                      {counts[each]}
                    </Badge>
                  )}
                </Flex>
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </Sliding>
        <Tabs.Content value={state}>
          <Box paddingTop={4}>
            <ReaderCommentList key={state} author={reader.documentId} state={state} />
          </Box>
        </Tabs.Content>
      </Tabs.Root>
    </PageSection>
  );
};

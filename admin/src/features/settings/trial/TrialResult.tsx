import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { DryRunAnswer } from '../../../../../contract';
import { useTranslate } from '../../../translations/use-translate';
import { RuleCounts } from './RuleCounts';
import { TrialComment } from './TrialComment';

/** A screenful or two; who wants more asks for them. */
const AT_ONCE = 20;

export const TrialResult = ({ answer: { data, meta } }: { answer: DryRunAnswer }) => {
  const t = useTranslate();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {data.length > 0 && (
        <Box tag="section" aria-label={t('settings.trial.comments')}>
          <Title>{t('settings.trial.comments')}</Title>
          <Box tag="ul">
            {data.slice(0, shown).map((comment) => (
              <TrialComment key={comment.documentId} comment={comment} />
            ))}
          </Box>
          {data.length > shown && (
            <Button variant="tertiary" onClick={() => setShown(shown + AT_ONCE)}>
              {t('settings.trial.more', { count: data.length - shown })}
            </Button>
          )}
        </Box>
      )}
      <Box tag="section" aria-label={t('settings.trial.rules')}>
        <Title>{t('settings.trial.rules')}</Title>
        <RuleCounts counts={meta.rules} />
      </Box>
    </Flex>
  );
};

const Title = ({ children }: { children: string }) => (
  <Typography tag="h3" variant="sigma" textColor="neutral600" paddingBottom={2} display="block">
    {children}
  </Typography>
);

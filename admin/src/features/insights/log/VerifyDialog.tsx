import { useState } from 'react';
import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { Shield } from '@strapi/icons';
import { useVerifyLogMutation } from '../../../api/log';
import { useTranslate } from '../../../translations/use-translate';
import { NotedHeadForm } from './NotedHeadForm';
import { VerifyResult } from './VerifyResult';
import type { NotedHead } from './noted-head';

/** The button that has the whole log checked, and what came of it. */
export const VerifyDialog = () => {
  const t = useTranslate();
  const [verify, { data, isLoading, isError, originalArgs }] = useVerifyLogMutation();
  const [holdsAlone, setHoldsAlone] = useState(false);
  const check = async (noted: NotedHead | null) => {
    const answer = await verify(noted ?? {});
    if (!noted) setHoldsAlone('data' in answer && answer.data.holds);
  };

  return (
    <Modal.Root onOpenChange={(isOpen) => isOpen && void check(null)}>
      <Modal.Trigger>
        <Button variant="secondary" size="S" startIcon={<Shield />}>
          {t('verify.start')}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{t('verify.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography tag="p">{t('verify.what')}</Typography>
            <div role="status" aria-busy={isLoading}>
              {isLoading && (
                <Flex gap={3}>
                  <Loader small>{t('verify.running')}</Loader>
                  <Typography aria-hidden>{t('verify.running')}</Typography>
                </Flex>
              )}
              {isError && !isLoading && (
                <Typography textColor="danger600">{t('verify.failed')}</Typography>
              )}
              {data && !isLoading && (
                <VerifyResult
                  report={data}
                  hadNoted={originalArgs?.sequence !== undefined}
                  holdsAlone={holdsAlone}
                />
              )}
            </div>
            <NotedHeadForm isBusy={isLoading} onCheck={(noted) => void check(noted)} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{t('verify.close')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

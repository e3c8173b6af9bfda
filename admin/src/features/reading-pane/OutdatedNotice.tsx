import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useTranslate } from '../../translations/use-translate';

/** The text that one reads is not the one that there is: a decision on it would be refused. */
export const OutdatedNotice = ({ onShow }: { onShow: () => void }) => {
  const t = useTranslate();
  return (
    <Flex
      gap={3}
      wrap="wrap"
      padding={3}
      hasRadius
      background="warning100"
      borderColor="warning500"
    >
      <Typography flex="1 1 20rem">{t('error.STALE_VERSION')}</Typography>
      <Button size="S" variant="tertiary" startIcon={<ArrowClockwise />} onClick={onShow}>
        {t('comment.show-now')}
      </Button>
    </Flex>
  );
};

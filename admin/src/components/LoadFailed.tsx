import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useTranslate } from '../translations/use-translate';

interface LoadFailedProps {
  message: string;
  onRetry: () => void;
}

/** What could not be loaded, and the way to try again. */
export const LoadFailed = ({ message, onRetry }: LoadFailedProps) => {
  const t = useTranslate();
  return (
    <Box role="alert">
      <EmptyStateLayout
        hasRadius
        shadow="tableShadow"
        icon={<WarningCircle width="6.4rem" height="6.4rem" />}
        content={message}
        action={
          <Button variant="secondary" onClick={onRetry}>
            {t('moderation.retry')}
          </Button>
        }
      />
    </Box>
  );
};

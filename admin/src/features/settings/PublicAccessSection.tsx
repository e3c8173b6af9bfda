import { useRBAC } from '@strapi/strapi/admin';
import { Box, Button, Flex, Status, Typography } from '@strapi/design-system';
import type { PublicAccess } from '../../api/public-access';
import { CAN_UPDATE_SETTINGS } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { useGrantPublicAccess } from './use-grant-public-access';

const GRANTS = ['read', 'comment'] as const;

export const PublicAccessSection = ({ access }: { access: PublicAccess }) => {
  const t = useTranslate();
  const { canUpdateSettings = false } = useRBAC(CAN_UPDATE_SETTINGS).allowedActions;
  const { grant, isGranting } = useGrantPublicAccess();
  const isComplete = access.read && access.comment;

  return (
    <Flex
      tag="section"
      aria-labelledby="public-access-title"
      direction="column"
      alignItems="stretch"
      gap={6}
      background="neutral0"
      hasRadius
      shadow="filterShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography id="public-access-title" variant="delta" tag="h2">
          {t('settings.public-access.title')}
        </Typography>
        <Typography tag="p" textColor="neutral600">
          {t(
            access.available ? 'settings.public-access.hint' : 'settings.public-access.unavailable'
          )}
        </Typography>
      </Flex>
      {access.available && (
        <>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
            {GRANTS.map((name) => (
              <Flex key={name} tag="li" justifyContent="space-between" gap={4}>
                <Box>
                  <Typography tag="p" fontWeight="bold">
                    {t(`settings.public-access.${name}`)}
                  </Typography>
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {t(`settings.public-access.${name}.hint`)}
                  </Typography>
                </Box>
                <Status variant={access[name] ? 'success' : 'neutral'} size="S" shrink={0}>
                  <Typography tag="span" variant="pi" fontWeight="bold">
                    {t(`settings.public-access.${access[name] ? 'granted' : 'not-granted'}`)}
                  </Typography>
                </Status>
              </Flex>
            ))}
          </Flex>
          <Flex gap={4} wrap="wrap">
            <Button
              disabled={!canUpdateSettings || isComplete}
              loading={isGranting}
              onClick={() => void grant()}
            >
              {t('settings.public-access.grant')}
            </Button>
            {(isComplete || !canUpdateSettings) && (
              <Typography textColor="neutral600">
                {t(`settings.public-access.${isComplete ? 'all-granted' : 'read-only'}`)}
              </Typography>
            )}
          </Flex>
        </>
      )}
    </Flex>
  );
};

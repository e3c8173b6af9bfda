import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

/** Why something was not done, where it was tried: what was typed stays as it is. */
export const NotDone = ({ why }: { why: string | null }) =>
  why === null ? null : (
    <Flex role="alert" gap={2} alignItems="flex-start" color="danger600">
      <WarningCircle aria-hidden style={{ flex: 'none', marginTop: '0.2rem' }} />
      <Typography textColor="danger600">{why}</Typography>
    </Flex>
  );

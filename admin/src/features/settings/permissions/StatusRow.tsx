import { Box, Flex, Status, Typography } from '@strapi/design-system';

interface StatusRowProps {
  name: string;
  hint?: string;
  /** Whether it is there. */
  isOn: boolean;
  status: string;
}

/** One line of a list: what it is, and whether it is there. */
export const StatusRow = ({ name, hint, isOn, status }: StatusRowProps) => (
  <Flex tag="li" justifyContent="space-between" gap={4}>
    <Box>
      <Typography tag="p" fontWeight="bold">
        {name}
      </Typography>
      {hint && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      )}
    </Box>
    <Status variant={isOn ? 'success' : 'neutral'} size="S" shrink={0}>
      <Typography tag="span" variant="pi" fontWeight="bold">
        {status}
      </Typography>
    </Status>
  </Flex>
);

import { Button, Flex, Typography } from '@strapi/design-system';

interface SectionActionProps {
  label: string;
  /** Why there is nothing to press; null where there is. */
  whyNot: string | null;
  isBusy: boolean;
  onPress: () => void;
}

/** The button at the foot of a section, with what keeps one from pressing it. */
export const SectionAction = ({ label, whyNot, isBusy, onPress }: SectionActionProps) => (
  <Flex gap={4} wrap="wrap">
    <Button disabled={whyNot !== null} loading={isBusy} onClick={onPress}>
      {label}
    </Button>
    {whyNot !== null && <Typography textColor="neutral600">{whyNot}</Typography>}
  </Flex>
);

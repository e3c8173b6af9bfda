import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Eye, Lock } from '@strapi/icons';
import { useTranslate } from '../../translations/use-translate';
import { Kbd } from '../../components/Kbd';
import type { Reveal } from './use-reveal';

interface RestrictedNoticeProps {
  reveal: Reveal;
  /** Key that reveals; null where keys are off. */
  shortcut: string | null;
  /** Whether it stands in a dialog, which keeps the focus. */
  isInDialog?: boolean;
}

/** Why parts of a comment cannot be read, and the way to read them for those who may. */
export const RestrictedNotice = (props: RestrictedNoticeProps) => {
  const { reveal, shortcut, isInDialog = false } = props;
  const t = useTranslate();
  const isRevealed = reveal.revealed !== null;
  const explanation = isRevealed ? 'shown' : reveal.canReveal ? 'hint' : 'not-you';
  return (
    <Flex
      gap={3}
      wrap="wrap"
      padding={3}
      marginTop={isInDialog ? 0 : 4}
      hasRadius
      background="neutral100"
      borderColor="neutral200"
    >
      <Box color="neutral600" aria-hidden>
        <Lock />
      </Box>
      <Typography flex="1 1 20rem" textColor="neutral700">
        {t(`reveal.${explanation}`)}
      </Typography>
      {reveal.canReveal && !isRevealed && (
        <Button
          variant="secondary"
          startIcon={<Eye />}
          loading={reveal.isRevealing}
          aria-keyshortcuts={shortcut ?? undefined}
          endIcon={shortcut === null ? undefined : <Kbd>{shortcut}</Kbd>}
          onClick={() => void reveal.reveal({ keepsFocus: isInDialog })}
        >
          {t('reveal.action')}
        </Button>
      )}
    </Flex>
  );
};

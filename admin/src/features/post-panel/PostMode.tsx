import { Box, Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PostCommentsAnswer } from '../../../../contract';
import { useNow } from '../../components/use-now';
import { useTranslate } from '../../translations/use-translate';
import { describeClosing } from './describe-closing';

/** Which mode is in force under a post, who chose it, and until when. */
export const PostMode = ({ post }: { post: PostCommentsAnswer['data'] }) => {
  const t = useTranslate();
  const now = useNow();
  const { formatDate } = useIntl();
  const { mode, siteMode, postMode, isOpen, closesOn } = post;

  const closing = describeClosing(post, now);
  const when = closesOn ? formatDate(closesOn, { dateStyle: 'medium', timeStyle: 'short' }) : '';
  return (
    <Box>
      <Status variant={isOpen ? 'success' : 'neutral'} size="S" width="fit-content">
        <Typography tag="span" variant="pi" fontWeight="bold">
          {t(isOpen ? 'panel.open' : 'panel.closed')}
        </Typography>
      </Status>
      <Typography tag="p" paddingTop={2}>
        {t(`panel.mode.${mode}`)}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
        {postMode === 'site'
          ? t('panel.source.site')
          : t('panel.source.post', {
              own: t(`panel.mode-name.${postMode}`),
              site: t(`panel.mode-name.${siteMode}`),
            })}
      </Typography>
      {closing && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {t(`panel.closing.${closing}`, { when })}
        </Typography>
      )}
    </Box>
  );
};

import { Button, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../../translations/use-translate';
import type { Desk } from './use-desk';

/** Says that there is more than the list shows, or that nobody knows: the list itself stays as it is. */
export const NewsLine = ({ desk }: { desk: Desk }) => {
  const t = useTranslate();
  const { live, queue, news } = desk;
  if (!live.hasFailed && !live.isOutdated && news === 0) return null;
  const sayWhat = () => {
    if (live.hasFailed) return t('live.failed');
    return live.isOutdated ? t('live.outdated') : t('live.news', { count: news });
  };
  return (
    <Flex
      role="status"
      justifyContent="space-between"
      gap={2}
      padding={2}
      paddingLeft={4}
      paddingRight={4}
      background={live.hasFailed ? 'warning100' : 'neutral100'}
    >
      <Typography variant="pi" textColor="neutral800">
        {sayWhat()}
      </Typography>
      {!live.hasFailed && (
        <Button variant="ghost" size="S" loading={queue.isFetching} onClick={desk.refresh}>
          {t('live.show')}
        </Button>
      )}
    </Flex>
  );
};

import { Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { useTranslate } from '../../translations/use-translate';

interface PhoneNavigationProps {
  listAddress: string;
  position: number;
  total: number;
  onBack: () => void;
}

/** Above a comment that takes the whole page. */
export const PhoneNavigation = (props: PhoneNavigationProps) => {
  const { listAddress, position, total, onBack } = props;
  const t = useTranslate();
  return (
    <Flex tag="nav" justifyContent="space-between" paddingTop={4} paddingBottom={4}>
      <Link tag={RouterLink} to={listAddress} startIcon={<ArrowLeft />} onClick={onBack}>
        {t('comment.back')}
      </Link>
      <Typography variant="pi" textColor="neutral600">
        {t('comment.position', { position, total })}
      </Typography>
    </Flex>
  );
};

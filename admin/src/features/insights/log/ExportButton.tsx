import { Button, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { LogExportQuery } from '../../../../../contract';
import { useTranslate } from '../../../translations/use-translate';
import { useExportLog } from './use-export-log';

export const ExportButton = ({ query }: { query: LogExportQuery }) => {
  const t = useTranslate();
  const { rows, start, cancel } = useExportLog();
  return (
    <Flex gap={2} wrap="wrap">
      {rows === null ? (
        <Button
          variant="secondary"
          size="S"
          startIcon={<Download />}
          onClick={() => void start(query)}
        >
          {t('export.start')}
        </Button>
      ) : (
        <Button variant="tertiary" size="S" onClick={cancel}>
          {t('export.cancel')}
        </Button>
      )}
      <Typography role="status" variant="pi" textColor="neutral600">
        {rows !== null && t('export.so-far', { count: rows })}
      </Typography>
    </Flex>
  );
};

import { lazy, Suspense, type ReactNode } from 'react';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../../contract/vocabulary';
import { CAN_READ_QUEUE } from '../../permissions';

/** As much as the panel looks at of what the Content Manager hands to each of its side panels. */
interface EditedDocument {
  model: string;
  document?: {
    documentId: string;
    locale?: string | null;
    updatedAt?: string | null;
    publishedAt?: string | null;
    status?: string;
  };
}

type SidePanel = (edited: EditedDocument) => { title: string; content: ReactNode } | null;

/** Of the plugin `content-manager`, which Strapi types as unknown. */
export interface SidePanels {
  addEditViewSidePanel: (panels: SidePanel[]) => void;
}

const PostPanel = lazy(() => import('../../entries/post-panel'));

/** The place of the panel: it comes with the first load of the panel, and what it shows does not. */
export const PostPanelSlot: SidePanel = ({ model, document }) => {
  const { formatMessage } = useIntl();
  const { canReadQueue = false } = useRBAC(CAN_READ_QUEUE).allowedActions;
  if (model !== `plugin::${PLUGIN_ID}.post` || !document?.documentId || !canReadQueue) return null;

  const { documentId, locale, updatedAt, publishedAt, status } = document;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.panel.title`, defaultMessage: 'Comments' }),
    content: (
      <Suspense fallback={null}>
        <PostPanel
          documentId={documentId}
          locale={locale ?? undefined}
          asOf={[updatedAt, publishedAt, status].join()}
        />
      </Suspense>
    ),
  };
};

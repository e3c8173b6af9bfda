import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Permission } from '@strapi/strapi/admin';
import { CAN_AUDIT, CAN_READ_QUEUE } from '../../permissions';
import type { MessageId } from '../../translations/use-translate';

type Permissions = readonly (Pick<Permission, 'action'> & { subject: null })[];

/** A page beside the queue. */
export interface BesidePage {
  /** Under `…/moderation/`. */
  path: string;
  /** How the menu calls it; null for what is reached by a link from elsewhere. */
  label: MessageId | null;
  permissions: Permissions;
  Page: LazyExoticComponent<ComponentType>;
}

const page = (
  path: string,
  label: MessageId | null,
  permissions: Permissions,
  load: () => Promise<ComponentType>
): BesidePage => ({
  ...{ path, label, permissions },
  Page: lazy(async () => ({ default: await load() })),
});

/** The pages beside the queue, in the order of the menu: each a chunk of its own. */
export const BESIDE_PAGES: readonly BesidePage[] = [
  page('sample', 'sample.title', CAN_AUDIT, () =>
    import('../insights/sample/SamplePage').then(({ SamplePage }) => SamplePage)
  ),
  page('statistics', 'statistics.title', CAN_AUDIT, () =>
    import('../insights/statistics/StatisticsPage').then(({ StatisticsPage }) => StatisticsPage)
  ),
  page('log', 'log.title', CAN_AUDIT, () =>
    import('../insights/log/LogPage').then(({ LogPage }) => LogPage)
  ),
  page('readers/:id', null, CAN_READ_QUEUE, () =>
    import('../readers/ReaderPage').then((module) => module.ReaderPage)
  ),
  page('notifications', 'people.notifications', CAN_READ_QUEUE, () =>
    import('../my-notifications/MyNotificationsPage').then((module) => module.MyNotificationsPage)
  ),
];

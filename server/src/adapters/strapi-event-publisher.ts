import type { Core } from '@strapi/strapi';
import { COMMENT_EVENTS } from '../../../contract/vocabulary';
import type { EventPublisher } from '../ports/event-publisher';
import type { FaultLog } from '../ports/fault-log';

interface WebhookStore {
  addAllowedEvent: (key: string, value: string) => void;
}

/** Once at boot: an administrator can then choose the events for a webhook. */
export const allowCommentEvents = (strapi: Core.Strapi): void => {
  const store = strapi.get<WebhookStore>('webhookStore');
  for (const event of COMMENT_EVENTS) {
    store.addAllowedEvent(event, event);
  }
};

/**
 * Strapi's event hub, which its webhooks listen to. A listener that throws would keep the event
 * from being told to the rest at each further try as well, and to those before it again and again:
 * it is logged, and the event counts as told.
 */
export const createEventPublisher = (strapi: Core.Strapi, faults: FaultLog): EventPublisher => ({
  async publish(event, payload) {
    try {
      await strapi.eventHub.emit(event, { ...payload });
    } catch (error) {
      faults.record('EVENT_LISTENER_FAILED', { event }, error);
    }
  },
});

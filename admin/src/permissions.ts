import { ADMIN_ACTIONS, type AdminAction } from '../../contract/vocabulary';

/** `subject: null` is needed: `Page.Protect` compares it with what the server sent. */
const permission = (action: AdminAction) => ({ action, subject: null });

/** Lists that keep their identity, as `useRBAC` asks the server anew for every new one. */
export const CAN_READ_QUEUE = [permission(ADMIN_ACTIONS.readQueue)];
export const CAN_DECIDE = [permission(ADMIN_ACTIONS.decide)];
export const CAN_REVEAL = [permission(ADMIN_ACTIONS.reveal)];
export const CAN_READ_SETTINGS = [permission(ADMIN_ACTIONS.readSettings)];
export const CAN_UPDATE_SETTINGS = [permission(ADMIN_ACTIONS.updateSettings)];
export const CAN_SANCTION = [permission(ADMIN_ACTIONS.sanction)];
export const CAN_AUDIT = [permission(ADMIN_ACTIONS.audit)];

import type { Container } from '../../container';
import { endpoint } from '../endpoint';

export const createSettingsController = ({ publicAccess, roles }: Container) => ({
  findPublicAccess: endpoint({
    async handle({ ctx }) {
      ctx.body = { data: await publicAccess.read() };
    },
  }),
  grantPublicAccess: endpoint({
    async handle({ ctx }) {
      ctx.body = { data: await publicAccess.grant() };
    },
  }),
  findRoles: endpoint({
    async handle({ ctx }) {
      ctx.body = await roles.read();
    },
  }),
  createRoles: endpoint({
    async handle({ ctx }) {
      ctx.body = await roles.create();
    },
  }),
});

import type { Container } from '../../container';
import { endpoint } from '../endpoint';

export const createSettingsController = ({ publicAccess }: Container) => ({
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
});

import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../subject-types';

const deletedLocale = z.object({ code: z.string() });

/**
 * Frees the slugs of a language that an administrator takes away from the site: i18n deletes its
 * entries straight from the database, where no document middleware sees it.
 */
export const freeSlugsOfLanguages = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    async afterDelete({ result }) {
      const locale = deletedLocale.safeParse(result);
      if (locale.success) {
        await strapi.db
          .query(UID.slugClaim)
          .deleteMany({ where: { subjectLocale: locale.data.code } });
      }
    },
  });
};

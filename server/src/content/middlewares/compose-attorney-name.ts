import { z } from 'zod';
import { UID } from '../subject-types';
import { isWrite, textOf, type DocumentMiddleware } from './document-action';

/** The parts, and the name itself: whoever sends that gets what the parts make. */
const NAME_FIELDS = ['givenName', 'middleName', 'familyName', 'postNominals', 'name'] as const;

const nameParts = z.object({
  givenName: z.string().nullish(),
  middleName: z.string().nullish(),
  familyName: z.string().nullish(),
  postNominals: z.string().nullish(),
});

/** `Maria L. Ortega, J.D.`, out of the parts that editors fill in. */
const composed = (parts: z.infer<typeof nameParts>): string => {
  const name = [parts.givenName, parts.middleName, parts.familyName].map(textOf).filter(Boolean);
  return [name.join(' '), textOf(parts.postNominals)].filter(Boolean).join(', ');
};

/** Keeps the one-line name that lists, pickers and slugs use. */
export const composeAttorneyName: DocumentMiddleware = async (action, next) => {
  const { uid, strapi, params } = action;
  // The form of a clone sends other parts, and the original's name.
  const writes = isWrite(action) || action.action === 'clone';
  const touchesName = writes && NAME_FIELDS.some((field) => field in (params.data ?? {}));
  if (uid === UID.attorney && touchesName) {
    const before = nameParts.parse(
      params.documentId
        ? ((await strapi.db
            .query(UID.attorney)
            .findOne({ where: { documentId: params.documentId } })) ?? {})
        : {}
    );
    const sent = nameParts.partial().safeParse(params.data);
    // What is not text is refused by Strapi's own validation further down.
    if (sent.success) {
      params.data = { ...params.data, name: composed({ ...before, ...sent.data }) };
    }
  }
  return next();
};

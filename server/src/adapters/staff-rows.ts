import { z } from 'zod';
import { PLUGIN_ID } from '../../../contract/vocabulary';
import { knownTimeZone } from '../domain/dates/known-time-zone';
import type { Routable, StaffMember } from '../ports/staff-directory';

const SUPER_ADMIN = 'strapi-super-admin';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);

/** A permission with a condition holds now and then only: it is not counted on. */
const permissionRow = z.object({
  action: z.string(),
  conditions: z
    .array(z.unknown())
    .nullish()
    .transform((conditions) => conditions ?? []),
});

export const adminRow = z.object({
  id: z.number(),
  firstname: text,
  lastname: text,
  username: text,
  email: z.string(),
  isActive: z.boolean().nullish(),
  blocked: z.boolean().nullish(),
  preferedLanguage: text,
  roles: z.array(z.object({ code: z.string(), permissions: z.array(permissionRow).nullish() })),
});

/** How Strapi populates what {@link adminRow} reads: of a role's hundreds of actions those of here. */
export const ADMIN_POPULATE = {
  roles: {
    populate: { permissions: { where: { action: { $startsWith: `plugin::${PLUGIN_ID}.` } } } },
  },
};

/** Null for one who cannot sign in. */
export const toStaffMember = (
  row: z.infer<typeof adminRow>,
  allActions: readonly string[]
): StaffMember | null => {
  if (!row.isActive || row.blocked) {
    return null;
  }
  const isSuper = row.roles.some(({ code }) => code === SUPER_ADMIN);
  const granted = row.roles
    .flatMap(({ permissions }) => permissions ?? [])
    .filter(({ conditions }) => conditions.length === 0)
    .map(({ action }) => action);
  const fullName = [row.firstname, row.lastname].filter(Boolean).join(' ');
  return {
    adminId: row.id,
    name: fullName || row.username || `#${row.id}`,
    email: row.email,
    language: row.preferedLanguage,
    permissions: isSuper ? allActions : [...new Set(granted)],
  };
};

const reference = z
  .object({ documentId: z.string() })
  .nullish()
  .transform((value) => value?.documentId ?? null);
const references = z
  .array(z.object({ documentId: z.string() }))
  .nullish()
  .transform((values) => (values ?? []).map(({ documentId }) => documentId));
const account = z
  .object({ id: z.number(), isActive: z.boolean().nullish(), blocked: z.boolean().nullish() })
  .nullish();

export const routableRow = z
  .object({
    documentId: z.string(),
    panelAccount: account,
    deputy: reference,
    practiceAreas: references,
    awayFrom: text,
    awayTo: text,
    activeTo: text,
  })
  .transform(({ documentId, panelAccount, deputy, awayFrom, awayTo, ...row }) => ({
    activeTo: row.activeTo,
    practiceAreas: row.practiceAreas,
    routable: {
      attorneyId: documentId,
      adminId: panelAccount?.isActive && !panelAccount.blocked ? panelAccount.id : null,
      deputyId: deputy,
      awayFrom,
      awayTo,
    } satisfies Routable,
  }));

/** How Strapi reads what {@link routableRow} parses. */
export const ROUTABLE = {
  select: ['documentId', 'awayFrom', 'awayTo', 'activeTo'],
  populate: {
    panelAccount: { select: ['id', 'isActive', 'blocked'] },
    deputy: { select: ['documentId'] },
    practiceAreas: { select: ['documentId'] },
  },
};

export const postPeopleRow = z.object({
  publishedAt: z.unknown(),
  byline: z
    .array(z.object({ attorney: reference }))
    .nullish()
    .transform((entries) => (entries ?? []).map(({ attorney }) => attorney)),
  practiceAreas: references,
  responsibleAttorney: reference,
});

/** How Strapi reads what {@link postPeopleRow} parses. */
export const POST_PEOPLE = {
  select: ['documentId', 'publishedAt'],
  populate: {
    byline: { populate: { attorney: { select: ['documentId'] } } },
    practiceAreas: { select: ['documentId'] },
    responsibleAttorney: { select: ['documentId'] },
  },
};

export const firmRow = z
  .object({
    name: text,
    intakeAddress: text,
    timeZone: z.string().catch('UTC').transform(knownTimeZone),
    responsibleAttorney: reference,
  })
  .nullable();
export type FirmRow = z.infer<typeof firmRow>;

/** How Strapi reads what {@link firmRow} parses. */
export const FIRM = {
  select: ['name', 'timeZone', 'intakeAddress'],
  where: {},
  populate: { responsibleAttorney: { select: ['documentId'] } },
};

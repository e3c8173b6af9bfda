import { z } from 'zod';
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

/** How Strapi populates what {@link adminRow} reads. */
export const ADMIN_POPULATE = { roles: { populate: { permissions: true } } };

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

const accountRow = z
  .object({ id: z.number(), isActive: z.boolean().nullish(), blocked: z.boolean().nullish() })
  .nullish();

export const routableRow = z
  .object({
    documentId: z.string(),
    panelAccount: accountRow,
    deputy: z.object({ documentId: z.string() }).nullish(),
    awayFrom: text,
    awayTo: text,
  })
  .transform(({ documentId, panelAccount, deputy, awayFrom, awayTo }): Routable => ({
    attorneyId: documentId,
    adminId: panelAccount?.isActive && !panelAccount.blocked ? panelAccount.id : null,
    deputyId: deputy?.documentId ?? null,
    awayFrom,
    awayTo,
  }));

/** How Strapi populates what {@link routableRow} reads. */
export const ROUTABLE = {
  select: ['documentId', 'awayFrom', 'awayTo'],
  populate: {
    panelAccount: { select: ['id', 'isActive', 'blocked'] },
    deputy: { select: ['documentId'] },
  },
};

import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ADMIN_ACTIONS } from '../../../contract/vocabulary';
import { UID } from '../content/subject-types';
import { foldText } from '../domain/comments/fold-text';
import { DEPUTIES_DEEP } from '../domain/routing/choose-assignee';
import type { Clock } from '../ports/clock';
import type { Routable, StaffDirectory, StaffMember } from '../ports/staff-directory';
import { ADMIN_POPULATE, adminRow, ROUTABLE, routableRow, toStaffMember } from './staff-rows';

const ADMIN = 'admin::user';
const ALL_ACTIONS: readonly string[] = Object.values(ADMIN_ACTIONS);
/** Names of a firm's people change seldom, and every submission asks for them. */
const NAMES_MILLISECONDS = 60_000;
const UTC = 'UTC';

const names = z.array(z.object({ name: z.string().nullish() }));
const attorneyName = z.object({ documentId: z.string(), name: z.string().nullish() }).nullish();
const firmRow = z
  .object({
    name: z.string().nullish(),
    timeZone: z.string().nullish(),
    intakeAddress: z.string().nullish(),
    responsibleAttorney: routableRow.nullish(),
  })
  .nullish();
const postRow = z
  .object({
    byline: z.array(z.object({ attorney: routableRow.nullish() })).nullish(),
    practiceAreas: z.array(z.object({ documentId: z.string() })).nullish(),
    responsibleAttorney: routableRow.nullish(),
  })
  .nullish();

const present = (attorneys: readonly (Routable | null | undefined)[]): Routable[] =>
  attorneys.flatMap((attorney) => attorney ?? []);

/** The firm's people: who may sign in, who answers for what, who stands in for whom. */
export const createStaffDirectory = (strapi: Core.Strapi, clock: Clock): StaffDirectory => {
  let known: { folded: ReadonlySet<string>; readAt: number } | null = null;

  const attorneys = async (where: Record<string, unknown>): Promise<Routable[]> =>
    z.array(routableRow).parse(
      await strapi.db.query(UID.attorney).findMany({
        where,
        ...ROUTABLE,
        orderBy: [{ id: 'asc' }],
      } as never)
    );

  const findFirm = async (): Promise<z.infer<typeof firmRow>> =>
    firmRow.parse(
      await strapi.db.query(UID.firm).findOne({
        select: ['name', 'timeZone', 'intakeAddress'],
        where: {},
        populate: { responsibleAttorney: ROUTABLE },
      } as never)
    );

  /** Level by level, each in one query. */
  const deputiesOf = async (first: readonly Routable[]): Promise<Routable[]> => {
    const found = new Map<string, Routable>();
    let wanted = new Set(first.flatMap(({ deputyId }) => deputyId ?? []));
    for (let depth = 0; depth < DEPUTIES_DEEP && wanted.size > 0; depth += 1) {
      const level = await attorneys({ documentId: { $in: [...wanted] } });
      level.forEach((deputy) => found.set(deputy.attorneyId, deputy));
      wanted = new Set(
        level.flatMap(({ deputyId }) => (deputyId && !found.has(deputyId) ? [deputyId] : []))
      );
    }
    return [...found.values()];
  };

  const toMembers = (rows: unknown): StaffMember[] =>
    z
      .array(adminRow)
      .parse(rows)
      .flatMap((row) => toStaffMember(row, ALL_ACTIONS) ?? []);

  const readNames = async (): Promise<ReadonlySet<string>> => {
    const listed: unknown = await strapi.db
      .query(UID.attorney)
      .findMany({ select: ['name'], where: { listed: true } });
    const firm = await findFirm();
    const all = [...names.parse(listed).map(({ name }) => name), firm?.name];
    return new Set(all.flatMap((name) => (name ? [foldText(name)] : [])));
  };

  return {
    async find(adminId) {
      const row: unknown = await strapi.db
        .query(ADMIN)
        .findOne({ where: { id: adminId }, populate: ADMIN_POPULATE });
      return row === null ? null : (toMembers([row])[0] ?? null);
    },

    async moderators() {
      const rows: unknown = await strapi.db
        .query(ADMIN)
        .findMany({ where: { isActive: true }, populate: ADMIN_POPULATE });
      return toMembers(rows).filter(({ permissions }) =>
        permissions.includes(ADMIN_ACTIONS.readQueue)
      );
    },

    async routing({ type, documentId, locale }) {
      const post =
        type === UID.post
          ? postRow.parse(
              await strapi.db.query(UID.post).findOne({
                select: ['documentId'],
                where: { documentId, locale, publishedAt: { $notNull: true } },
                populate: {
                  byline: { populate: { attorney: ROUTABLE } },
                  practiceAreas: { select: ['documentId'] },
                  responsibleAttorney: ROUTABLE,
                },
              } as never)
            )
          : null;
      const areas = (post?.practiceAreas ?? []).map((area) => area.documentId);
      const practiceArea =
        areas.length === 0
          ? []
          : await attorneys({ listed: true, practiceAreas: { documentId: { $in: areas } } });
      const firm = await findFirm();
      const byline = present((post?.byline ?? []).map(({ attorney }) => attorney));
      const responsible = present([post?.responsibleAttorney, firm?.responsibleAttorney]);
      return {
        byline,
        practiceArea,
        responsible,
        deputies: await deputiesOf([...byline, ...practiceArea, ...responsible]),
        timeZone: firm?.timeZone ?? UTC,
      };
    },

    async attorneyOf(adminId) {
      const row = attorneyName.parse(
        await strapi.db
          .query(UID.attorney)
          .findOne({ select: ['documentId', 'name'], where: { panelAccount: { id: adminId } } })
      );
      return row?.name ? { documentId: row.documentId, name: row.name } : null;
    },

    async isNameOfStaff(foldedName) {
      const now = clock.now().getTime();
      if (!known || now - known.readAt >= NAMES_MILLISECONDS) {
        known = { folded: await readNames(), readAt: now };
      }
      return known.folded.has(foldedName);
    },

    intakeAddress: async () => (await findFirm())?.intakeAddress || null,
    firmName: async () => (await findFirm())?.name ?? '',
    timeZone: async () => (await findFirm())?.timeZone ?? UTC,
  };
};

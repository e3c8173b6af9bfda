import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Transaction } from '../../adapters/transaction';
import { LegalBlogError } from '../../domain/errors';
import { UID, type SluggedSubjectType } from '../subject-types';
import { insertIfAbsent } from '../../adapters/insert-if-absent';
import { newDocumentId } from '../../adapters/new-document-id';

export interface SlugOwner {
  subjectType: SluggedSubjectType;
  subjectId: string;
  /** Empty for types without localizations. */
  locale: string;
}

/** A row of the subject as far as its address goes. */
export interface AddressedRow {
  locale: string;
  slug: string | null;
  public: boolean;
}

const TABLE = 'legal_blog_slug_claims';

interface ClaimKey {
  subject_type: string;
  subject_locale: string;
  slug: string;
}

const claimRow = z.object({
  id: z.number(),
  subjectId: z.string(),
  subjectLocale: z
    .string()
    .nullable()
    .transform((value) => value ?? ''),
  slug: z.string(),
  served: z.boolean(),
});

/**
 * Who owns which slug. Every write is one that N editors can do at once: the unique index on
 * (type, locale, slug) decides, and a lost insert is told from a won one by reading it back.
 */
export class SlugClaims {
  readonly #strapi: Core.Strapi;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  /**
   * Takes the first candidate that is free or already the owner's.
   * @throws SLUG_TAKEN when none is
   */
  async claimFirst(owner: SlugOwner, candidates: Iterable<string>): Promise<string> {
    let last = '';
    for (const slug of candidates) {
      last = slug;
      if (await this.#claim(owner, slug)) {
        return slug;
      }
    }
    throw new LegalBlogError('SLUG_TAKEN', `the slug "${last}" belongs to another entry`, {
      slug: last,
    });
  }

  /**
   * Brings the claims of a subject in line with its rows: what is public is marked as served and
   * stays the subject's for as long as it lives; what never was public and is no longer used, or
   * belongs to a locale that is gone, is free again.
   */
  async settle(
    subjectType: SluggedSubjectType,
    subjectId: string,
    rows: readonly AddressedRow[]
  ): Promise<void> {
    const query = this.#strapi.db.query(UID.slugClaim);
    const claims = z
      .array(claimRow)
      .parse(await query.findMany({ where: { subjectType, subjectId } }));
    const locales = new Set(rows.map((row) => row.locale));
    const inUse = (claim: z.infer<typeof claimRow>, onlyPublic: boolean): boolean =>
      rows.some(
        (row) =>
          row.locale === claim.subjectLocale &&
          row.slug === claim.slug &&
          (row.public || !onlyPublic)
      );

    const free = claims.filter(
      (claim) => !locales.has(claim.subjectLocale) || (!claim.served && !inUse(claim, false))
    );
    const nowServed = claims.filter((claim) => !claim.served && inUse(claim, true));
    if (free.length > 0) {
      await query.deleteMany({ where: { id: { $in: free.map((claim) => claim.id) } } });
    }
    if (nowServed.length > 0) {
      await query.updateMany({
        where: { id: { $in: nowServed.map((claim) => claim.id) } },
        data: { served: true },
      });
    }
  }

  /** Whether the public ever reached the subject in that locale, be it unpublished by now. */
  async wereServed({ subjectType, subjectId, locale }: SlugOwner): Promise<boolean> {
    const served = await this.#strapi.db.query(UID.slugClaim).count({
      where: { subjectType, subjectId, subjectLocale: locale, served: true },
    });
    return served > 0;
  }

  async #claim(owner: SlugOwner, slug: string): Promise<boolean> {
    const where = { subjectType: owner.subjectType, subjectLocale: owner.locale, slug };
    const query = this.#strapi.db.query(UID.slugClaim);
    const standing: unknown = await query.findOne({ where });
    if (standing) {
      return claimRow.parse(standing).subjectId === owner.subjectId;
    }
    const row = {
      document_id: newDocumentId(),
      subject_type: owner.subjectType,
      subject_locale: owner.locale,
      slug,
      subject_id: owner.subjectId,
      served: false,
    };
    await insertIfAbsent(this.#strapi, TABLE, row, ['subject_type', 'subject_locale', 'slug']);
    return (await this.#holderOf(row)) === owner.subjectId;
  }

  /** Read with a lock: on MariaDB a plain read would not see who was faster. */
  async #holderOf({ subject_type, subject_locale, slug }: ClaimKey): Promise<string | undefined> {
    const { db } = this.#strapi;
    const holders = await db.transaction(async ({ trx }): Promise<unknown> => {
      return await db
        .connection(TABLE)
        .where({ subject_type, subject_locale, slug })
        .select('subject_id')
        .forShare()
        .transacting(trx as Transaction);
    });
    return z.array(z.object({ subject_id: z.string() })).parse(holders)[0]?.subject_id;
  }
}

import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { localeService } from '../strapi-services';
import { isDocumentIdLike } from '../domain/slugs/is-document-id-like';
import { UID, type SluggedSubjectType } from './subject-types';

const claim = z.object({ slug: z.string(), subjectId: z.string() });

/** From what stands in a path (a slug, present or former, or a documentId) to a documentId. */
export class Addresses {
  readonly #strapi: Core.Strapi;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  async defaultLocale(): Promise<string> {
    const locale = await localeService(this.#strapi).getDefaultLocale();
    return z.string().parse(locale);
  }

  /** Null where nothing was ever public under that slug. */
  async resolve(
    subjectType: SluggedSubjectType,
    locale: string,
    slugOrId: string
  ): Promise<string | null> {
    const found = await this.resolveMany(subjectType, locale, [slugOrId]);
    return found.get(slugOrId) ?? null;
  }

  /** The same for many, in one query. */
  async resolveMany(
    subjectType: SluggedSubjectType,
    locale: string,
    names: readonly string[]
  ): Promise<ReadonlyMap<string, string>> {
    const slugs = names.filter((name) => !isDocumentIdLike(name));
    const rows =
      slugs.length === 0
        ? []
        : z.array(claim).parse(
            await this.#strapi.db.query(UID.slugClaim).findMany({
              select: ['slug', 'subjectId'],
              where: {
                subjectType,
                subjectLocale: locale,
                slug: { $in: slugs },
                served: true,
              },
            })
          );
    return new Map([
      ...names.filter(isDocumentIdLike).map((name): [string, string] => [name, name]),
      ...rows.map((row): [string, string] => [row.slug, row.subjectId]),
    ]);
  }
}

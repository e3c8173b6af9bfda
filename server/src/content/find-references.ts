import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from './subject-types';

export interface Reference {
  type: string;
  documentId: string;
  title: string;
}

interface ReferenceSource {
  uid: (typeof UID)[keyof typeof UID];
  type: string;
  titleAttribute: 'title' | 'name';
  /** Which rows refer to the document. */
  where: (documentId: string) => Record<string, unknown>;
}

const to = (path: string[]) => (documentId: string) =>
  path.reduceRight<Record<string, unknown>>((inner, key) => ({ [key]: inner }), { documentId });

const posts = (...path: string[]): ReferenceSource => ({
  uid: UID.post,
  type: 'post',
  titleAttribute: 'title',
  where: to(path),
});
const attorneys = (...path: string[]): ReferenceSource => ({
  uid: UID.attorney,
  type: 'attorney',
  titleAttribute: 'name',
  where: to(path),
});
const firm = (...path: string[]): ReferenceSource => ({
  uid: UID.firm,
  type: 'firm',
  titleAttribute: 'name',
  where: to(path),
});

/** Where each type can be referred to from. */
const SOURCES: Partial<Record<string, readonly ReferenceSource[]>> = {
  [UID.attorney]: [
    posts('byline', 'attorney'),
    posts('responsibleAttorney'),
    posts('reviewedBy'),
    attorneys('deputy'),
    firm('responsibleAttorney'),
  ],
  [UID.pullQuote]: [posts('pullQuotes'), firm('featuredQuotes')],
  [UID.practiceArea]: [posts('practiceAreas'), attorneys('practiceAreas')],
  [UID.topic]: [posts('topics')],
  [UID.post]: [posts('supersededBy')],
};

/** Enough to say what is in the way; nobody reads a longer list in a notification. */
const NAMED_AT_MOST = 5;

const foundRows = z.array(
  z.object({ documentId: z.string(), title: z.string().nullish(), name: z.string().nullish() })
);

/** What refers to a document, drafts included: at most five, each document once. */
export const findReferences = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string
): Promise<Reference[]> => {
  const references = new Map<string, Reference>();
  for (const source of SOURCES[uid] ?? []) {
    const rows = foundRows.parse(
      await strapi.db.query(source.uid).findMany({
        where: { $and: [source.where(documentId), { documentId: { $ne: documentId } }] },
        limit: NAMED_AT_MOST * 2,
      })
    );
    for (const row of rows) {
      references.set(row.documentId, {
        type: source.type,
        documentId: row.documentId,
        title: row[source.titleAttribute] ?? row.documentId,
      });
    }
  }
  return [...references.values()].slice(0, NAMED_AT_MOST);
};

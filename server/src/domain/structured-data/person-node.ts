import type { Person } from 'schema-dts';
import type { AttorneyMention } from '../../../../contract';
import { firmNode, type DescribedFirm } from './firm-node';
import { imageNode } from './image-node';
import { presentProperties } from './present-properties';

export type PersonNode = Extract<Exclude<Person, string>, { '@type': 'Person' }>;

/** One identifier for the attorney, however many nodes speak of them. */
const personId = (url: string): string => `${url}#person`;

/**
 * An attorney where something else mentions them. A former one works for nobody here; of one
 * without a page only the name is told.
 */
export const personNode = (attorney: AttorneyMention, firm: DescribedFirm | null): PersonNode => {
  const { name, url } = attorney;
  if (url === null) {
    return { '@type': 'Person', name };
  }
  return {
    '@type': 'Person',
    '@id': personId(url),
    ...presentProperties({
      name,
      url,
      jobTitle: attorney.former ? null : attorney.title,
      image: attorney.headshot && imageNode(attorney.headshot),
      worksFor:
        attorney.former || firm === null ? null : firmNode({ name: firm.name, offices: [] }),
    }),
  };
};

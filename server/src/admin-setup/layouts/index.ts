import { UID } from '../../content/subject-types';
import { attorneyLayout } from './attorney';
import { firmLayout } from './firm';
import { imageCreditLayout } from './image-credit';
import type { ContentTypeLayout } from './layout';
import { postLayout } from './post';
import { pullQuoteLayout } from './pull-quote';
import { redirectLayout } from './redirect';
import { termLayout } from './term-layout';

export { componentLayouts } from './components';

/** What editors write, by uid. The plugin's own tables have no edit view. */
export const contentTypeLayouts: Readonly<Record<string, ContentTypeLayout>> = {
  [UID.post]: postLayout,
  [UID.attorney]: attorneyLayout,
  [UID.pullQuote]: pullQuoteLayout,
  [UID.practiceArea]: termLayout,
  [UID.topic]: termLayout,
  [UID.imageCredit]: imageCreditLayout,
  [UID.redirect]: redirectLayout,
  [UID.firm]: firmLayout,
};

import type { Post, PostCard } from '../../../../contract';
import type { FirmRow, PostCardRow, PostRow } from '../../content/rows';
import { withImageCredits } from '../../domain/blocks/body-images';
import { readingMinutes } from '../../domain/blocks/reading-minutes';
import { renderBlocks } from '../../domain/blocks/render-blocks-html';
import { nearestCallToAction } from '../../domain/calls-to-action/nearest-call-to-action';
import { standingNotices } from '../../domain/notices/standing-notices';
import type { ThreadStatus } from '../../domain/threads/thread-status';
import { presentAttorneyMention, shortBioOf } from './present-attorney';
import { presentFirmCallToAction, presentFirmSummary } from './present-firm';
import { presentImage } from './present-image';
import { presentPullQuotes } from './present-pull-quote';
import { presentCallToAction, presentTerms } from './present-term';
import type { Presentation } from './presentation';

/** A thread as a post shows it; undefined where the request asked for no counts. */
export type PostThread = (ThreadStatus & { count: number }) | undefined;

type Shared = Omit<PostCard, 'byline' | 'comments'>;

const presentShared = (row: PostCardRow, presentation: Presentation): Shared => {
  const published = row.publishedOn ?? row.publishedAt ?? new Date(0);
  return {
    documentId: row.documentId,
    locale: row.locale,
    slug: row.slug,
    url: presentation.makeUrl('post', row.locale, row.slug),
    title: row.title,
    dek: row.dek,
    publishedOn: published.toISOString(),
    modifiedOn: (row.publishedAt ?? published).toISOString(),
    heroImage: presentImage(row.heroImage, presentation),
    practiceAreas: presentTerms(row.practiceAreas, 'practiceArea', presentation),
    topics: presentTerms(row.topics, 'topic', presentation),
    readingMinutes: readingMinutes(row.body ?? []),
  };
};

/** A post where a list shows it. */
export const presentPostCard = (
  row: PostCardRow,
  thread: PostThread,
  presentation: Presentation
): PostCard => ({
  ...presentShared(row, presentation),
  byline: row.byline.flatMap(({ role, attorney }) =>
    attorney ? [{ role, attorney: presentAttorneyMention(attorney, presentation) }] : []
  ),
  ...(thread && { comments: { open: thread.open, count: thread.count } }),
});

export interface PostPage {
  row: PostRow;
  firm: FirmRow | null;
  thread: PostThread;
  localizations: Post['localizations'];
  supersededBy: Post['standing']['supersededBy'];
}

/** Everything that the page of a post shows. */
export const presentPost = (page: PostPage, presentation: Presentation): Post => {
  const { row, firm, thread } = page;
  const body = withImageCredits(row.body ?? [], presentation.credits);
  const rendered = renderBlocks(body);
  const jurisdictions = row.jurisdictions.map((jurisdiction) => jurisdiction.code);
  const responsible = row.responsibleAttorney ?? firm?.responsibleAttorney ?? null;
  const shared = presentShared(row, presentation);
  return {
    ...shared,
    byline: row.byline.flatMap(({ role, attorney }) =>
      attorney
        ? [
            {
              role,
              attorney: {
                ...presentAttorneyMention(attorney, presentation),
                shortBio: shortBioOf(attorney, presentation),
              },
            },
          ]
        : []
    ),
    body,
    bodyHtml: rendered.html,
    headings: rendered.headings,
    lastReviewedOn: row.lastReviewedOn,
    reviewedBy: row.reviewedBy && presentAttorneyMention(row.reviewedBy, presentation),
    responsibleAttorney: responsible && presentAttorneyMention(responsible, presentation),
    standing: { state: row.standing, supersededBy: page.supersededBy },
    corrections: row.corrections,
    pullQuotes: presentPullQuotes(row.pullQuotes),
    furtherReading: row.furtherReading,
    jurisdictions,
    classification: row.classification,
    notices: firm
      ? standingNotices(firm.standingNotices, {
          jurisdictions,
          classification: row.classification,
        })
      : [],
    callToAction: nearestCallToAction({
      post: presentCallToAction(row.callToAction),
      practiceAreas: row.practiceAreas
        .filter((area) => area.listed)
        .map((area) => presentCallToAction(area.callToAction)),
      firm: firm && presentFirmCallToAction(firm, presentation),
    }),
    firm: firm && presentFirmSummary(firm),
    seo: {
      title: row.seo?.metaTitle ?? row.title,
      description: row.seo?.metaDescription ?? row.dek,
      image: presentImage(row.seo?.socialImage ?? null, presentation) ?? shared.heroImage,
    },
    localizations: page.localizations,
    ...(thread && {
      comments: {
        mode: thread.mode,
        open: thread.open,
        count: thread.count,
        closesOn: thread.closesOn?.toISOString() ?? null,
        notice: thread.notice,
      },
    }),
  };
};

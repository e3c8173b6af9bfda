import type { CallToAction } from '../../../../contract';

export interface CallToActionSources {
  post: CallToAction | null;
  /** Those of the post's practice areas, in the order in which the post names them. */
  practiceAreas: readonly (CallToAction | null)[];
  firm: CallToAction | null;
}

/** The call to action that stands nearest to a post: its own, a practice area's, the firm's. */
export const nearestCallToAction = ({
  post,
  practiceAreas,
  firm,
}: CallToActionSources): CallToAction | null =>
  post ?? practiceAreas.find((callToAction) => callToAction !== null) ?? firm;

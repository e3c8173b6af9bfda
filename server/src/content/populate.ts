/** Which parts of an entry are read with it. Each relation costs a query, however many rows there are. */
const mention = { populate: { headshot: true, translations: true } };
const term = { populate: { translations: true, callToAction: true } };

export const postCardPopulate = {
  heroImage: true,
  byline: { populate: { attorney: mention } },
  practiceAreas: { populate: { translations: true } },
  topics: { populate: { translations: true } },
};

export const postPopulate = {
  ...postCardPopulate,
  practiceAreas: term,
  reviewedBy: mention,
  responsibleAttorney: mention,
  pullQuotes: true,
  furtherReading: true,
  jurisdictions: true,
  corrections: true,
  callToAction: true,
  seo: { populate: { socialImage: true } },
};

export const attorneyCardPopulate = {
  headshot: true,
  translations: true,
  practiceAreas: { populate: { translations: true } },
};

export const attorneyPopulate = {
  ...attorneyCardPopulate,
  phones: true,
  admissions: true,
  certifications: true,
  education: true,
  clerkships: true,
  publicOffices: true,
  teaching: true,
  languages: true,
  memberships: true,
  awards: true,
  publications: true,
  representativeMatters: true,
  profiles: true,
};

export const termPopulate = { callToAction: true, translations: true };

export const firmPopulate = {
  logo: true,
  callToAction: true,
  offices: true,
  jurisdictions: true,
  responsibleAttorney: mention,
  standingNotices: true,
  featuredQuotes: true,
  profiles: true,
  translations: true,
};

'use strict';

/** Larkspur & Quill does not exist. Its telephone numbers are from the range kept for fiction. */
module.exports = {
  name: 'Larkspur & Quill',
  /** For the header of a site; no field of the firm. */
  tagline: 'A law firm that does not exist, writing about law that does',
  logo: 'logo',
  callToAction: { label: 'Free consultation', phone: '1-800-555-0142' },
  offices: [
    {
      name: 'New York office',
      street: '142 Example Street, Suite 9',
      city: 'New York',
      region: 'NY',
      postalCode: '10001',
      country: 'US',
      phone: '212-555-0142',
      principal: true,
    },
    {
      name: 'Newark office',
      street: '17 Sample Avenue',
      city: 'Newark',
      region: 'NJ',
      postalCode: '07102',
      country: 'US',
      phone: '973-555-0117',
      principal: false,
    },
  ],
  timeZone: 'America/New_York',
  jurisdictions: ['US-NY', 'US-NJ'],
  responsibleAttorney: 'honora-quill',
  standingNotices: [
    {
      code: 'general-information',
      text: 'This post is general information about the law, not legal advice. Reading it, or writing to us about it, does not make anyone a client of the firm. Law changes, and a post is only as current as its review date.',
      placement: 'bottom',
    },
    {
      code: 'attorney-advertising',
      text: 'Attorney Advertising. Larkspur & Quill, 142 Example Street, Suite 9, New York, NY 10001, 212-555-0142. Prior results do not guarantee a similar outcome.',
      jurisdiction: 'US-NY',
      classification: 'advertising',
      placement: 'top',
    },
    {
      code: 'fictional-firm',
      text: 'Larkspur & Quill is a fictional firm. Its lawyers, offices and telephone numbers are invented; the cases, statutes and sources in these posts are real.',
      placement: 'bottom',
    },
  ],
  commentNotice:
    'Please do not describe your own case here. A comment is public, it is not confidential, and it makes nobody a client of the firm. Every comment is read by a person before it appears. To talk to a lawyer, call us.',
  featuredQuotes: ['gideon-necessities', 'brandeis-more-speech', 'brown-inherently-unequal'],
  intakeAddress: 'intake@example.com',
  profiles: [
    { label: 'Newsletter', url: 'https://example.com/larkspur-quill/newsletter' },
    { label: 'Podcast', url: 'https://example.com/larkspur-quill/podcast' },
  ],
  translations: [
    {
      language: 'es',
      callToActionLabel: 'Consulta gratuita',
      commentNotice:
        'Por favor, no describa aquí su propio caso. Los comentarios son públicos, no son confidenciales y no convierten a nadie en cliente del bufete. Una persona lee cada comentario antes de que aparezca. Para hablar con un abogado, llámenos.',
    },
  ],
};

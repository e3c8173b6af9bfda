'use strict';

const { p, h2, ul } = require('../text');

module.exports = {
  key: 'foia-deadlines',
  heroImage: 'files',
  byline: [{ attorney: 'anselm-feng', role: 'author' }],
  practiceAreas: ['open-government'],
  topics: ['public-records'],
  pullQuotes: ['madison-angels'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'anselm-feng',
  supersededBy: 'foia',
  jurisdictions: ['US'],
  en: {
    title: 'Twenty working days: a note on FOIA’s clock',
    dek: 'The Freedom of Information Act has a deadline. This note of 2024 looks at what happens when it passes; a fuller guide has replaced it.',
    publishedOn: '2024-07-04T12:00:00.000Z',
    lastReviewedOn: '2024-07-01',
    standing: 'superseded',
    body: [
      p(
        'People who have waited a year for a letter tend to laugh when they hear that the Freedom of Information Act gives an agency twenty working days. The number is in the statute all the same, at [5 U.S.C. § 552(a)(6)](https://www.law.cornell.edu/uscode/text/5/552), and it does more than it seems to.'
      ),
      h2('When it starts'),
      p(
        'The period runs from the receipt of the request by the component of the agency that holds the records, and no later than ten days after it first reaches any component that is designated to receive requests. A request sent to the wrong office therefore costs days, not the request itself.'
      ),
      p('The agency may stop the clock in two cases, and only in these:'),
      ul(
        'once, to ask the requester for information that it reasonably needs;',
        'as often as necessary, to settle questions about fees.'
      ),
      p('In either case the requester’s answer starts it again.'),
      h2('What must happen in it'),
      p(
        'A determination, not a delivery. In *Citizens for Responsibility and Ethics in Washington v. FEC*, 711 F.3d 180 (2013), the D.C. Circuit held that a letter promising to look into the matter is not enough. Within the time allowed the agency must gather and review the documents, decide which it will produce and which it will withhold and why, and tell the requester that an adverse decision can be appealed. The documents themselves may follow promptly afterward.'
      ),
      h2('What happens when it passes'),
      p('No fine falls due, and nobody’s records are released by default. Two things change.'),
      ul(
        'The requester is treated as having exhausted the agency’s own procedures and may file suit.',
        'With exceptions for unusual or exceptional circumstances, the agency loses the right to charge certain fees.'
      ),
      p(
        'The first of these matters most. A requester who has missed an appeal is usually out of luck; a requester whose agency has missed its deadline is not. But the door can close again: in the D.C. Circuit, an agency that answers late, before suit is filed, sends the requester back to the administrative appeal.'
      ),
      h2('What to do meanwhile'),
      p(
        'Ask for an estimated date of completion, which the statute entitles you to. Offer to narrow the request if there is a part you need first. And write down each call, with the name of the person you spoke to. Courts are used to reading such logs, and so are the people who answer the telephone.'
      ),
      p(
        'The deadline is an instrument. Few requesters use it by going to court. Many use it by mentioning it, politely, on the twenty-first day.'
      ),
    ],
    furtherReading: [
      {
        title: '5 U.S.C. § 552, text and notes',
        url: 'https://www.law.cornell.edu/uscode/text/5/552',
        publisher: 'Legal Information Institute, Cornell Law School',
        accessedOn: '2024-07-01',
      },
      {
        title: 'FOIA.gov',
        url: 'https://www.foia.gov/',
        publisher: 'U.S. Department of Justice',
        accessedOn: '2024-07-01',
      },
    ],
  },
};

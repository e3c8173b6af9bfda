'use strict';

const { p, h2, h3, ol, ul, quote } = require('../text');

module.exports = {
  key: 'foia',
  heroImage: 'typewriter',
  byline: [{ attorney: 'anselm-feng', role: 'author' }],
  practiceAreas: ['open-government'],
  topics: ['public-records'],
  pullQuotes: ['madison-popular-information', 'post-one-sentence'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'anselm-feng',
  jurisdictions: ['US'],
  en: {
    title: 'How to write a FOIA request that can be answered',
    dek: 'The Freedom of Information Act was signed on July 4, 1966. Sixty years on, the quality of the answer still depends on the quality of the question.',
    publishedOn: '2026-07-02T13:00:00.000Z',
    lastReviewedOn: '2026-06-30',
    nextReviewOn: '2027-06-30',
    body: [
      p(
        'Anyone may ask a federal agency for its records: a citizen or not, a reporter or a neighbor, with a reason or without one. That is the core of the [Freedom of Information Act](https://www.govinfo.gov/link/uscode/5/552), 5 U.S.C. § 552, which President Lyndon Johnson signed on July 4, 1966, and which took effect a year later.'
      ),
      p(
        'Its limits are as plain. It reaches agencies of the executive branch. It does not reach Congress, the federal courts or the states, which have laws of their own. And it gives a right to records, not to answers. An agency need not explain, research or create anything.'
      ),
      h2('The request'),
      p(
        'The statute asks for two things: that the request reasonably describe the records, and that it follow the agency’s published rules on time, place, fees and procedure. A good request fits in one sentence, and a stranger could fill it. Compare:'
      ),
      ul(
        '“Everything about the bridge.” Nobody knows where to look, or when to stop.',
        '“The inspection reports for the Alder Street bridge, dated January 1, 2015, through December 31, 2025, held by the regional office.” A clerk can walk to a shelf.'
      ),
      h3('What to put in'),
      ol(
        'The words “Freedom of Information Act request.”',
        'The records, the office likely to hold them and a range of dates.',
        'The form in which you want them, such as the original spreadsheet.',
        'The most you will pay, and a request for a fee waiver if you have grounds for one.',
        'A way to reach you, so that a question does not become a denial.'
      ),
      h2('The clock'),
      p(
        'An agency has twenty working days to make a determination. In unusual circumstances, such as records that are far away or very many, it may take ten more on written notice. The time starts when the right component receives the request, and in any event not later than ten days after any component designated to receive requests does.'
      ),
      p(
        'In practice many agencies take longer. What the deadline gives a requester is the right to go to court without first finishing the agency’s own appeal.'
      ),
      h2('The exemptions'),
      p(
        'There are nine. They cover, among other things, properly classified matters, trade secrets, privileged drafts and memoranda, personal privacy and law enforcement records. They are exceptions, and courts read them with the purpose of the statute in mind. As the Supreme Court put it in [*Department of the Air Force v. Rose*](https://supreme.justia.com/cases/federal/us/425/352/) (1976):'
      ),
      quote(
        'But these limited exemptions do not obscure the basic policy that disclosure, not secrecy, is the dominant objective of the Act.'
      ),
      p(
        'Since the FOIA Improvement Act of 2016, an agency may withhold under an exemption only if it reasonably foresees that disclosure would harm an interest the exemption protects, or if disclosure is prohibited by law. It must also release whatever can reasonably be separated from the rest.'
      ),
      h2('If the answer is no'),
      ul(
        '**Appeal inside the agency.** The letter must give you at least ninety days.',
        '**Ask for mediation.** Each agency has a FOIA public liaison, and the [Office of Government Information Services](https://www.archives.gov/ogis) at the National Archives helps both sides, at no charge.',
        '**Sue.** A federal district court decides the matter afresh, and the burden is on the agency to justify what it withheld.'
      ),
      h2('Keep the paper'),
      p(
        'Save the request, the acknowledgment with its tracking number, and every envelope or e-mail with a date on it. A FOIA case is, more than anything, a story about dates.'
      ),
    ],
    furtherReading: [
      {
        title: 'FOIA.gov: create a request, find an agency',
        url: 'https://www.foia.gov/',
        publisher: 'U.S. Department of Justice',
        accessedOn: '2026-06-29',
      },
      {
        title: '5 U.S.C. § 552, text and notes',
        url: 'https://www.law.cornell.edu/uscode/text/5/552',
        publisher: 'Legal Information Institute, Cornell Law School',
        accessedOn: '2026-06-29',
      },
      {
        title: 'Office of Government Information Services',
        url: 'https://www.archives.gov/ogis',
        publisher: 'National Archives',
        accessedOn: '2026-06-29',
      },
    ],
    seo: {
      metaTitle: 'How to write a FOIA request that can be answered',
      metaDescription:
        'What a request under the Freedom of Information Act must contain, how the deadlines run, and what to do when an agency refuses.',
    },
  },
};

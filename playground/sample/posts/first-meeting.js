'use strict';

const { p, h2, ol, ul } = require('../text');

module.exports = {
  key: 'first-meeting',
  heroImage: 'skyline',
  byline: [{ attorney: 'marisol-larkspur', role: 'author' }],
  practiceAreas: ['criminal-defense', 'immigration', 'civil-rights'],
  topics: [],
  pullQuotes: [],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'honora-quill',
  classification: 'advertising',
  jurisdictions: ['US-NY', 'US-NJ'],
  en: {
    title: 'What happens at a first meeting with us',
    dek: 'It is free, it takes about forty minutes, and it is confidential. Here is what to bring and what we will ask.',
    publishedOn: '2026-01-12T14:00:00.000Z',
    lastReviewedOn: '2026-10-05',
    nextReviewOn: '2027-01-12',
    commentMode: 'off',
    body: [
      p(
        'Most people who call a law office have never called one before. They do not know what to say, what it will cost, or whether they are bothering someone. This page is meant to take the guessing out of it.'
      ),
      h2('Before you come'),
      p(
        'When you call, we take your name, the names of the other people involved and a word or two about the subject. We need the names to check for a conflict: if we already represent somebody on the other side, we cannot meet with you, and we will say so at once. Please keep the details for the meeting.'
      ),
      p('Then, if you can, put these in an envelope:'),
      ul(
        'every paper that has a date on it: letters, notices, tickets, receipts, e-mails;',
        'the envelope it came in, if it came in one;',
        'a list of names, with telephone numbers if you have them;',
        'a calendar on which you have marked what happened when.'
      ),
      p('Do not write on the originals. Do not throw anything away, and do not delete anything.'),
      h2('At the meeting'),
      ol(
        'You tell us what happened, from the beginning. We will interrupt to ask about dates.',
        'We read the papers in front of you. If one of them carries a deadline, we tell you what it is.',
        'We explain, in general, what the law offers in a situation like yours, and what it does not.',
        'We tell you whether we think that we can be of use. Sometimes the answer is that another lawyer, a clinic or a telephone call will serve you better.',
        'If you want to hire us and we want to take the case, we go through a written agreement line by line. You may take it home before you sign it.'
      ),
      p(
        'What you tell us is confidential, whether or not you hire us. You do not become a client by coming in. You become one when both of us have signed.'
      ),
      h2('What it costs'),
      p(
        'The first meeting costs nothing. After that it depends on the work. Criminal cases are usually handled for a fee agreed in advance, immigration matters by the stage, and civil rights cases in one of several ways that we explain with figures. The agreement states the fee, what it covers, and what it leaves out, such as filing fees and interpreters.'
      ),
      h2('Languages'),
      p(
        'We can hold the meeting in English, Spanish, Portuguese, French or Cantonese. For other languages we bring in an interpreter at our expense. Please do not bring a child to interpret for you.'
      ),
      h2('What we cannot tell you'),
      p(
        'How your case will end. Nobody can. We can tell you what we would do first, what the other side is likely to do next, and when you will hear from us.'
      ),
      p(
        'To arrange a meeting, call the number at the top of this page. Somebody answers it on weekdays from nine to six.'
      ),
    ],
    furtherReading: [
      {
        title: 'Find a lawyer: bar association referral services',
        url: 'https://www.americanbar.org/groups/legal_services/flh-home/',
        publisher: 'American Bar Association',
        accessedOn: '2026-10-05',
      },
      {
        title: 'Find legal aid',
        url: 'https://www.lsc.gov/about-lsc/what-legal-aid/get-legal-help',
        publisher: 'Legal Services Corporation',
        accessedOn: '2026-10-05',
      },
    ],
    callToAction: { label: 'Arrange a first meeting', phone: '1-800-555-0142' },
    seo: {
      metaTitle: 'Your first meeting with Larkspur & Quill',
      metaDescription:
        'What to bring to a first meeting, what is asked, what it costs and when you become a client.',
    },
  },
};

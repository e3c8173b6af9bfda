'use strict';

const { p, h2, h3, ul, quote } = require('../text');

module.exports = {
  key: 'jury',
  heroImage: 'jury-box',
  byline: [
    { attorney: 'honora-quill', role: 'author' },
    { attorney: 'desmond-rowe', role: 'co-author' },
  ],
  practiceAreas: ['criminal-defense', 'appeals'],
  topics: ['trial-by-jury'],
  pullQuotes: ['adams-stubborn-things'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'desmond-rowe',
  jurisdictions: ['US', 'US-LA'],
  en: {
    title: 'Who sits in the box: five questions about trial by jury',
    dek: 'The Constitution mentions juries in its body and in three of its first ten amendments. It leaves the particulars to be fought over.',
    publishedOn: '2026-11-12T14:00:00.000Z',
    lastReviewedOn: '2026-11-10',
    nextReviewOn: '2027-11-10',
    body: [
      p(
        'Article III says that the trial of all crimes, except in cases of impeachment, shall be by jury. The Fifth Amendment adds the grand jury, the Sixth the right of the accused to “a speedy and public trial, by an impartial jury,” and the Seventh a jury in civil suits at common law. Few subjects are named so often in so short a document, and few have left so much unsaid.'
      ),
      h2('Which cases?'),
      p(
        'For most of the country’s history the Sixth Amendment’s jury was a federal matter. That ended with Gary Duncan, a young man from Plaquemines Parish, Louisiana, who was convicted by a judge of simple battery and sentenced to sixty days. The most he could have received was two years, and he had asked for a jury. In [*Duncan v. Louisiana*](https://supreme.justia.com/cases/federal/us/391/145/) (1968) the Supreme Court held that the Fourteenth Amendment guarantees a jury in any state case that would have one in federal court.'
      ),
      p(
        'Petty offenses stay outside. An offense with a possible sentence of more than six months is not petty: [*Baldwin v. New York*](https://supreme.justia.com/cases/federal/us/399/66/) (1970).'
      ),
      h2('How many?'),
      p(
        'Twelve is tradition and federal rule, but not a constitutional command. [*Williams v. Florida*](https://supreme.justia.com/cases/federal/us/399/78/) (1970) accepted six. [*Ballew v. Georgia*](https://supreme.justia.com/cases/federal/us/435/223/) (1978) drew the line there: five are too few.'
      ),
      h2('How many must agree?'),
      p(
        'All of them. It was not always so. Until recently Louisiana and Oregon let juries convict of serious crimes by ten to two, under rules whose origins the Court traced to the wish to make the votes of Black jurors and of other minorities count for nothing. A fractured decision of 1972, *Apodaca v. Oregon*, had let them stand.'
      ),
      p(
        'Evangelisto Ramos was convicted in Louisiana by ten to two. In [*Ramos v. Louisiana*](https://supreme.justia.com/cases/federal/us/590/18-5924/) (2020) the Court held that the Sixth Amendment, as it binds the states, requires a unanimous verdict to convict of a serious offense. A year later, in [*Edwards v. Vannoy*](https://supreme.justia.com/cases/federal/us/593/19-5807/), it declined to apply the rule on federal habeas review to convictions that were already final.'
      ),
      h2('Who may serve?'),
      ul(
        '**1880.** A state may not by law confine juries to white men: [*Strauder v. West Virginia*](https://supreme.justia.com/cases/federal/us/100/303/).',
        '**1975.** Women may not be left out as a class from the pool: [*Taylor v. Louisiana*](https://supreme.justia.com/cases/federal/us/419/522/).',
        '**1986.** A prosecutor may not strike a juror because of race: [*Batson v. Kentucky*](https://supreme.justia.com/cases/federal/us/476/79/).',
        '**1994.** Nor may anyone acting for the state strike a juror because of sex: [*J. E. B. v. Alabama*](https://supreme.justia.com/cases/federal/us/511/127/).'
      ),
      p(
        'The first of these rules is from the age of gaslight. The others took nearly a century more, and each still depends on somebody in the courtroom noticing and speaking up in time.'
      ),
      h2('What do they decide?'),
      h3('Facts that raise a sentence'),
      p(
        'In [*Apprendi v. New Jersey*](https://supreme.justia.com/cases/federal/us/530/466/) (2000) the Court put the rule in a line that trial lawyers know by heart:'
      ),
      quote(
        'Other than the fact of a prior conviction, any fact that increases the penalty for a crime beyond the prescribed statutory maximum must be submitted to a jury, and proved beyond a reasonable doubt.'
      ),
      h3('In a room that nobody enters'),
      p(
        'How a jury reached its verdict is, as a rule, closed to inquiry. The great exception is [*Peña-Rodriguez v. Colorado*](https://supreme.justia.com/cases/federal/us/580/15-606/) (2017): where a juror makes a clear statement that they relied on racial stereotypes or animus to convict, the court may hear of it.'
      ),
      h2('If you are called'),
      p(
        'Answer the summons, and the questions put to you, fully. A lawyer who asks about your brother-in-law the deputy is not being rude. The box has room for people with opinions. It has none for people who cannot set them aside, and the only person who knows which you are is you.'
      ),
    ],
    furtherReading: [
      {
        title: 'Ramos v. Louisiana (2020), opinion and summary',
        url: 'https://www.law.cornell.edu/supremecourt/text/18-5924',
        publisher: 'Legal Information Institute, Cornell Law School',
        accessedOn: '2026-11-09',
      },
      {
        title: 'The Sixth Amendment, annotated',
        url: 'https://constitution.congress.gov/constitution/amendment-6/',
        publisher: 'Constitution Annotated, Library of Congress',
        accessedOn: '2026-11-09',
      },
      {
        title: 'Adams’ Argument for the Defense, December 3–4, 1770',
        url: 'https://founders.archives.gov/documents/Adams/05-03-02-0001-0004-0016',
        publisher: 'Founders Online, National Archives',
        accessedOn: '2026-11-09',
      },
    ],
  },
};

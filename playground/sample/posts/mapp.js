'use strict';

const { p, h2, ul, quote } = require('../text');

module.exports = {
  key: 'mapp',
  heroImage: 'door',
  byline: [{ attorney: 'honora-quill', role: 'author' }],
  practiceAreas: ['criminal-defense'],
  topics: ['searches-and-seizures', 'evidence-and-disclosure'],
  pullQuotes: ['brandeis-zeal'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'anselm-feng',
  jurisdictions: ['US', 'US-OH'],
  en: {
    title: 'The paper nobody produced: Mapp v. Ohio and the exclusionary rule',
    dek: 'Police waved a paper at a door in Cleveland and called it a warrant. It was never seen in court. The case decided what becomes of evidence found that way.',
    publishedOn: '2025-06-19T13:00:00.000Z',
    lastReviewedOn: '2026-06-18',
    nextReviewOn: '2027-06-18',
    body: [
      p(
        'On May 23, 1957, three Cleveland police officers came to the house where Dollree Mapp lived with her daughter. They had information that a man wanted for questioning about a bombing was hiding there. Mapp telephoned her lawyer and refused to let them in without a warrant.'
      ),
      p(
        'About three hours later they came back with more officers and forced a door. When Mapp asked to see the warrant, one of them held up a paper. She took it and put it inside her dress; they struggled with her and got it back. Then they searched the place, from her bedroom to the basement. In the course of it they found some books and pictures, and she was convicted under an Ohio law of possessing obscene materials.'
      ),
      p(
        'At trial no warrant was produced, and its absence was not explained. The Ohio Supreme Court doubted that there had ever been one. It affirmed all the same, because under the law as it stood it could.'
      ),
      h2('The rule before'),
      p(
        'Federal courts had excluded evidence seized in violation of the Fourth Amendment since [*Weeks v. United States*](https://supreme.justia.com/cases/federal/us/232/383/) in 1914. In [*Wolf v. Colorado*](https://supreme.justia.com/cases/federal/us/338/25/) (1949) the Supreme Court said that the states were bound by the core of the amendment, but not by that remedy. They might choose others: damages, discipline, public opinion.'
      ),
      p(
        'The case for leaving it to the states had been put in one sentence by Benjamin Cardozo, then a judge of New York’s highest court, in 1926: “The criminal is to go free because the constable has blundered.”'
      ),
      h2('The rule after'),
      p(
        'On June 19, 1961, the Court overruled that part of *Wolf*. The appeal had been briefed mainly as a First Amendment case; the majority decided it on another ground. “We hold,” wrote Justice Tom Clark in [*Mapp v. Ohio*](https://supreme.justia.com/cases/federal/us/367/643/), “that all evidence obtained by searches and seizures in violation of the Constitution is, by that same authority, inadmissible in a state court.” To Cardozo’s sentence he had a reply:'
      ),
      quote(
        'The criminal goes free, if he must, but it is the law that sets him free. Nothing can destroy a government more quickly than its failure to observe its own laws, or worse, its disregard of the charter of its own existence.'
      ),
      p(
        'A right without a remedy, the opinion reasoned, is a form of words. Other remedies had been tried, and California’s court, among others, had found them worthless.'
      ),
      h2('How the rule has narrowed'),
      p(
        'The Court now speaks of exclusion less as a right than as a deterrent, to be used where it deters enough to be worth the cost. Several lines follow from that.'
      ),
      ul(
        '**Good faith.** Evidence is admitted when officers reasonably relied on a warrant that a judge should not have issued: [*United States v. Leon*](https://supreme.justia.com/cases/federal/us/468/897/) (1984).',
        '**Knock and announce.** Failing to knock and wait does not lead to exclusion: [*Hudson v. Michigan*](https://supreme.justia.com/cases/federal/us/547/586/) (2006).',
        '**Isolated negligence.** A clerk’s error in a warrant database did not suffice: [*Herring v. United States*](https://supreme.justia.com/cases/federal/us/555/135/) (2009).',
        '**Attenuation.** Discovery of a valid, unconnected arrest warrant can break the link between an unlawful stop and what is then found: [*Utah v. Strieff*](https://supreme.justia.com/cases/federal/us/579/14-1373/) (2016).'
      ),
      p(
        'State constitutions may be read more strictly, and some are. New Jersey’s Supreme Court declined to follow *Leon* in *State v. Novembrino* in 1987, and New York’s Court of Appeals did so in *People v. Bigelow* in 1985.'
      ),
      h2('The question at the door'),
      p(
        'The story is remembered for its drama, but its center is clerical. Was there a warrant? Who signed it, when, and for what place? A document that exists can be read by a judge. A paper that is waved and put away again cannot, and the law has to decide who bears the risk of its being blank.'
      ),
    ],
    furtherReading: [
      {
        title: 'Mapp v. Ohio, 367 U.S. 643 (1961)',
        url: 'https://www.loc.gov/item/usrep367643/',
        publisher: 'Library of Congress',
        accessedOn: '2026-06-18',
      },
      {
        title: 'Mapp v. Ohio: audio of the argument',
        url: 'https://www.oyez.org/cases/1960/236',
        publisher: 'Oyez',
        accessedOn: '2025-06-10',
      },
      {
        title: 'The Fourth Amendment, annotated',
        url: 'https://constitution.congress.gov/constitution/amendment-4/',
        publisher: 'Constitution Annotated, Library of Congress',
        accessedOn: '2026-06-18',
      },
    ],
  },
};

'use strict';

const { p, h2, ul, quote } = require('../text');

module.exports = {
  key: 'yick-wo',
  heroImage: 'laundry',
  byline: [
    { attorney: 'desmond-rowe', role: 'author' },
    { attorney: 'marisol-larkspur', role: 'editor' },
  ],
  practiceAreas: ['civil-rights', 'immigration'],
  topics: ['equal-protection'],
  pullQuotes: ['yick-wo-equal-laws'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'desmond-rowe',
  jurisdictions: ['US', 'US-CA'],
  en: {
    title: 'Fair on its face: the laundry permit that made law',
    dek: 'San Francisco’s ordinance of 1880 did not mention race. The Supreme Court looked at who got a permit and who did not.',
    publishedOn: '2025-05-09T14:00:00.000Z',
    lastReviewedOn: '2026-05-11',
    nextReviewOn: '2027-05-11',
    body: [
      p(
        'In 1880 the Board of Supervisors of San Francisco made it unlawful to run a laundry without the board’s consent, unless the laundry stood in a building of brick or stone. The reason given was fire. Nearly every laundry in the city was built of wood, and so was most of the city.'
      ),
      p(
        'The ordinance said nothing about who owned the laundries. It did not need to. Of about 320 laundries, some 240 belonged to Chinese subjects, and the board had every permit in its gift.'
      ),
      h2('The permits'),
      p(
        'The man known to the law as Yick Wo, which was the name of his business, had run his laundry in the same building for twenty-two years. The fire wardens had inspected it and found it safe; the health officer had certified it. When he asked for consent, the board refused. He kept working, was fined ten dollars, and was jailed for not paying it.'
      ),
      p('What the record showed about the other applicants decided the case:'),
      ul(
        'Yick Wo and some two hundred other Chinese owners applied for consent, and all of them were refused.',
        'Some eighty owners who were not Chinese were allowed to go on working under similar conditions.',
        'No reason for the difference was shown, except the hostility that the Court named plainly.'
      ),
      h2('What the Court held'),
      p(
        'On May 10, 1886, a unanimous Court ordered Yick Wo released, together with Wo Lee, whose case was heard with his. Justice Stanley Matthews’s opinion in [*Yick Wo v. Hopkins*](https://supreme.justia.com/cases/federal/us/118/356/) makes three points that lawyers still cite.'
      ),
      p(
        '**The Fourteenth Amendment protects persons.** It “is not confined to the protection of citizens.” Its clauses reach everyone within the territory, “without regard to any differences of race, of color, or of nationality.” Chinese subjects, who at that time could not become citizens by naturalization, were within it.'
      ),
      p(
        '**Unbounded discretion is itself suspect.** The ordinance gave the supervisors a naked power to grant or refuse, guided by nothing but their will. That a person should hold a living at the mere will of another, the Court wrote, “seems to be intolerable in any country where freedom prevails.”'
      ),
      p(
        '**A law can be unequal in the way it is applied.** This is the passage for which the case is remembered:'
      ),
      quote(
        'Though the law itself be fair on its face and impartial in appearance, yet, if it is applied and administered by public authority with an evil eye and an unequal hand, so as practically to make unjust and illegal discriminations between persons in similar circumstances, material to their rights, the denial of equal justice is still within the prohibition of the Constitution.'
      ),
      h2('How it is used now'),
      p(
        'The case stands at the root of every claim that a neutral rule is being enforced selectively. Such a claim is hard to win. Modern doctrine asks for proof of a discriminatory purpose, not of an unequal effect alone: [*Washington v. Davis*](https://supreme.justia.com/cases/federal/us/426/229/) (1976). In a criminal case, a defendant who says that others in the same position were not charged must show it with some evidence before a court will even order the prosecution to open its files: [*United States v. Armstrong*](https://supreme.justia.com/cases/federal/us/517/456/) (1996).'
      ),
      p(
        'What made *Yick Wo* different was arithmetic. Two hundred refusals on one side, eighty consents on the other, and no explanation. Few records are that stark, and few officials are that careless.'
      ),
      h2('The lesson for a permit office'),
      p(
        'An ordinance that hands out consent needs standards, and the file needs reasons. Both protect the applicant. They also protect the clerk, who can then show that the hand was equal.'
      ),
    ],
    furtherReading: [
      {
        title: 'Yick Wo v. Hopkins, 118 U.S. 356 (1886)',
        url: 'https://www.loc.gov/item/usrep118356/',
        publisher: 'Library of Congress',
        accessedOn: '2026-05-11',
      },
      {
        title: 'The Fourteenth Amendment',
        url: 'https://www.archives.gov/milestone-documents/14th-amendment',
        publisher: 'National Archives',
        accessedOn: '2025-05-02',
      },
    ],
  },
};

'use strict';

const { p, h2, ul, quote } = require('../text');

module.exports = {
  key: 'loving',
  heroImage: 'bridge',
  byline: [{ attorney: 'desmond-rowe', role: 'author' }],
  practiceAreas: ['civil-rights'],
  topics: ['equal-protection', 'due-process'],
  pullQuotes: ['douglass-power'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'desmond-rowe',
  jurisdictions: ['US', 'US-VA'],
  en: {
    title: 'A marriage license from across the river: Loving v. Virginia',
    dek: 'Mildred Jeter and Richard Loving married in Washington because Virginia would not let them. Nine years later Virginia’s law was gone.',
    publishedOn: '2024-06-12T12:00:00.000Z',
    lastReviewedOn: '2026-06-08',
    nextReviewOn: '2028-06-08',
    commentMode: 'closed',
    body: [
      p(
        'In June 1958 Mildred Jeter, a woman of Black and Native American descent, and Richard Loving, a white man, both of them Virginians, were married in the District of Columbia, where the law allowed it. They went home to Caroline County. In October a grand jury indicted them for violating Virginia’s ban on interracial marriage.'
      ),
      p(
        'On January 6, 1959, they pleaded guilty. The trial judge sentenced each of them to one year in jail and suspended the sentence for twenty-five years, on condition that they leave Virginia and not return together during that time. They moved to Washington.'
      ),
      h2('The statute'),
      p(
        'Virginia punished the marriage of a white person to anyone whom its statutes called “colored” as a felony, with one to five years in prison, and it reached couples who left the state to marry and came back. The central provisions dated from the Racial Integrity Act of 1924. Bans of the kind went back to the colonial period. When the case was argued in 1967, Virginia was one of sixteen states that still had one. Maryland repealed its own while the litigation was under way.'
      ),
      h2('The way up'),
      p(
        'In November 1963 the Lovings moved in the state trial court to vacate the judgment. Nothing happened for almost a year. Their lawyers, Bernard Cohen and Philip Hirschkop, then went to federal court as well, and the state judge at last ruled against them. The Virginia Supreme Court of Appeals upheld the statutes, changed the sentence, and otherwise affirmed the convictions.'
      ),
      p(
        'Virginia’s main argument was one of symmetry. The law punished both partners alike, it said, so it treated the races equally.'
      ),
      h2('What the Court held'),
      p(
        'On June 12, 1967, the Court reversed without a dissent. Chief Justice Earl Warren’s opinion in [*Loving v. Virginia*](https://supreme.justia.com/cases/federal/us/388/1/) is short, and it has two parts.'
      ),
      ul(
        '**Equal protection.** Equal application does not save a law that draws its line by race. Racial classifications must meet the most rigid scrutiny, and this one served no purpose that was independent of discrimination. Virginia forbade only marriages that involved white persons, which showed, the Court said, that the law was designed to maintain White Supremacy.',
        '**Due process.** The freedom to marry is among the personal rights essential to the orderly pursuit of happiness by free people. To deny it on so unsupportable a basis is to take liberty without due process of law.'
      ),
      quote(
        'Under our Constitution, the freedom to marry, or not marry, a person of another race resides with the individual, and cannot be infringed by the State.'
      ),
      p(
        'Justice Potter Stewart agreed in one paragraph: no state law can be valid that makes the criminality of an act depend upon the race of the actor.'
      ),
      h2('Before and after'),
      p(
        'California’s supreme court had struck down such a ban in 1948, in *Perez v. Sharp*. In [*McLaughlin v. Florida*](https://supreme.justia.com/cases/federal/us/379/184/) (1964) the Supreme Court overturned a Florida statute on cohabitation and left the marriage question for another day. *Loving* was that day.'
      ),
      p(
        'The decision ended enforcement everywhere. It did not edit the books. Alabama’s voters took the ban out of the state constitution only in 2000. The case has since become one of the foundations of the law of marriage: the Court relied on it in [*Zablocki v. Redhail*](https://supreme.justia.com/cases/federal/us/434/374/) (1978), in [*Turner v. Safley*](https://supreme.justia.com/cases/federal/us/482/78/) (1987) and in [*Obergefell v. Hodges*](https://supreme.justia.com/cases/federal/us/576/644/) (2015).'
      ),
      p(
        'The Lovings did not attend the argument. After the decision they lived in Caroline County, in the state that they had been told to leave.'
      ),
    ],
    furtherReading: [
      {
        title: 'Loving v. Virginia, 388 U.S. 1 (1967)',
        url: 'https://www.loc.gov/item/usrep388001/',
        publisher: 'Library of Congress',
        accessedOn: '2026-06-08',
      },
      {
        title: 'Loving v. Virginia: audio of the argument',
        url: 'https://www.oyez.org/cases/1966/395',
        publisher: 'Oyez',
        accessedOn: '2024-06-03',
      },
    ],
    seo: {
      metaDescription:
        'How Loving v. Virginia (1967) reached the Supreme Court and why equal application did not save Virginia’s law.',
    },
  },
};

'use strict';

const { p, h2, ol, quote } = require('../text');

module.exports = {
  key: 'one-person-one-vote',
  heroImage: 'ballot',
  byline: [
    { attorney: 'desmond-rowe', role: 'author' },
    { attorney: 'anselm-feng', role: 'editor' },
  ],
  practiceAreas: ['civil-rights'],
  topics: ['voting-and-representation', 'equal-protection'],
  pullQuotes: ['reynolds-trees'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'anselm-feng',
  jurisdictions: ['US', 'US-TN', 'US-GA', 'US-AL'],
  en: {
    title: 'The arithmetic of a vote: from Baker v. Carr to Reynolds v. Sims',
    dek: 'Between 1962 and 1964 the Supreme Court took up a subject it had avoided, and nearly every legislature in the country had to be redrawn.',
    publishedOn: '2026-10-20T13:00:00.000Z',
    lastReviewedOn: '2026-10-16',
    nextReviewOn: '2027-10-16',
    body: [
      p(
        'Tennessee’s constitution told the legislature to draw its districts anew every ten years. It had last done so in 1901. By 1960 the state had gone from the farm to the city, and the map had not. Charles Baker, who lived in Shelby County, and other voters said that their votes had been diluted to a fraction of what a rural vote was worth.'
      ),
      p(
        'The trouble was finding a court that would listen. In 1946, in *Colegrove v. Green*, a plurality of the Supreme Court had called the subject a political thicket. Legislators whose seats depended on the old map were not going to redraw it, and the voters who could have made them were the ones whose votes did not count.'
      ),
      h2('Step one: the door opens'),
      p(
        'On March 26, 1962, in [*Baker v. Carr*](https://supreme.justia.com/cases/federal/us/369/186/), the Court held, six to two, that such a case can be heard. Justice William Brennan’s opinion sorted what is a political question from what merely has to do with politics. It did not say how the districts had to be drawn. It said that a claim under the Equal Protection Clause stated a case that federal courts could decide.'
      ),
      h2('Step two: a phrase'),
      p(
        'A year later the Court struck down Georgia’s county unit system for statewide primaries, under which each county’s unit votes went to the winner of the county and small counties counted for far more than their numbers. Justice William O. Douglas wrote in [*Gray v. Sanders*](https://supreme.justia.com/cases/federal/us/372/368/):'
      ),
      quote(
        'The conception of political equality from the Declaration of Independence, to Lincoln’s Gettysburg Address, to the Fifteenth, Seventeenth, and Nineteenth Amendments can mean only one thing—one person, one vote.'
      ),
      h2('Step three: Congress, then the states'),
      ol(
        '**The House of Representatives.** [*Wesberry v. Sanders*](https://supreme.justia.com/cases/federal/us/376/1/), February 17, 1964: Article I requires that, as nearly as is practicable, one person’s vote in a congressional election be worth as much as another’s.',
        '**State legislatures.** [*Reynolds v. Sims*](https://supreme.justia.com/cases/federal/us/377/533/), June 15, 1964: both houses of a state legislature must be apportioned on the basis of population. Alabama had not done it since the census of 1900.',
        '**Local government.** [*Avery v. Midland County*](https://supreme.justia.com/cases/federal/us/390/474/), 1968: the rule covers local bodies with general powers of government that are elected from districts.'
      ),
      p(
        'On the day of *Reynolds* the Court also decided a case from Colorado, whose voters had approved a map with an unequal senate. That did not save it. A citizen’s right to a vote of equal weight, the Court said, cannot be denied even by a majority of the electorate.'
      ),
      h2('How equal is equal'),
      p(
        'For congressional districts, very nearly exact: a state must justify even small deviations, as it must since [*Karcher v. Daggett*](https://supreme.justia.com/cases/federal/us/462/725/) (1983), a New Jersey case. For state legislatures there is more room. A plan whose largest and smallest districts differ by less than ten percent is as a rule treated as a minor deviation.'
      ),
      p(
        'Equal in what? In [*Evenwel v. Abbott*](https://supreme.justia.com/cases/federal/us/578/14-940/) (2016) the Court held that a state may count everybody who lives in a district, and not only those who are eligible to vote. It left open whether a state could choose the other base.'
      ),
      h2('What the rule does not reach'),
      p(
        'Districts can be equal in number and lopsided in effect. Claims that a map was drawn for partisan advantage are beyond the federal courts since [*Rucho v. Common Cause*](https://supreme.justia.com/cases/federal/us/588/18-422/) (2019), though some state courts hear them under their own constitutions. And the Senate of the United States, where each state has two votes, is outside the principle because the Constitution says so.'
      ),
      p(
        'Earl Warren, who had been governor of a state with a famously unequal senate before he was chief justice, is said to have thought these the most important decisions of his time on the Court. He had defended the old system once. It is not the least instructive part of the story.'
      ),
    ],
    furtherReading: [
      {
        title: 'Reynolds v. Sims, 377 U.S. 533 (1964)',
        url: 'https://www.loc.gov/item/usrep377533/',
        publisher: 'Library of Congress',
        accessedOn: '2026-10-14',
      },
      {
        title: 'Baker v. Carr: audio of the argument',
        url: 'https://www.oyez.org/cases/1960/6',
        publisher: 'Oyez',
        accessedOn: '2026-10-14',
      },
      {
        title: 'The Fourteenth Amendment, annotated',
        url: 'https://constitution.congress.gov/constitution/amendment-14/',
        publisher: 'Constitution Annotated, Library of Congress',
        accessedOn: '2026-10-14',
      },
    ],
  },
};

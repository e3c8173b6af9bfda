'use strict';

const { p, h2, ul } = require('../text');

module.exports = {
  key: 'tinker',
  heroImage: 'schoolhouse',
  byline: [{ attorney: 'cornelius-boone', role: 'author' }],
  practiceAreas: ['youth-and-education', 'civil-rights'],
  topics: ['free-speech'],
  pullQuotes: ['barnette-fixed-star'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'desmond-rowe',
  jurisdictions: ['US', 'US-IA'],
  en: {
    title: 'Two inches of black cloth: Tinker and speech at school',
    dek: 'Three students wore armbands in December 1965 and were sent home. The test that came out of it is still the one a principal has to pass.',
    publishedOn: '2025-02-24T15:00:00.000Z',
    lastReviewedOn: '2026-02-20',
    nextReviewOn: '2027-02-20',
    body: [
      p(
        'In December 1965 a group of students and parents in Des Moines decided to wear black armbands through the holiday season, to show that they objected to the war in Vietnam and supported a truce. The principals of the city’s schools heard of the plan and adopted a rule: a student who came with an armband would be asked to take it off and, on refusing, would be suspended until they came back without it.'
      ),
      p(
        'John Tinker was fifteen, his sister Mary Beth thirteen, and their friend Christopher Eckhardt sixteen. They wore the armbands. They were sent home, and stayed home until after New Year’s Day, when the planned period had ended.'
      ),
      h2('The decision'),
      p(
        'The lower courts upheld the rule. On February 24, 1969, the Supreme Court reversed, seven to two. Justice Abe Fortas’s opinion in [*Tinker v. Des Moines Independent Community School District*](https://supreme.justia.com/cases/federal/us/393/503/) contains the line that every handbook on student speech repeats: it “can hardly be argued that either students or teachers shed their constitutional rights to freedom of speech or expression at the schoolhouse gate.”'
      ),
      p(
        'The test comes next. School officials may forbid expression if it would “materially and substantially interfere” with the discipline that the school needs, or would invade the rights of others. They may not forbid it because of “a mere desire to avoid the discomfort and unpleasantness that always accompany an unpopular viewpoint.”'
      ),
      p(
        'Two facts weighed heavily. Nobody had disrupted a class. And the schools had not banned symbols in general: students wore political campaign buttons, and some wore the Iron Cross. One opinion had been singled out.'
      ),
      h2('What came before'),
      p(
        'The idea that a public school is bound by the First Amendment was already a generation old. In 1943, in a case about children who would not salute the flag, the Court had held that no official may prescribe what is orthodox in matters of opinion: [*West Virginia State Board of Education v. Barnette*](https://supreme.justia.com/cases/federal/us/319/624/). *Barnette* said that a school may not force words out of a student. *Tinker* added that it may not lightly hold them in.'
      ),
      h2('What came after'),
      p(
        'Later decisions cut pieces out of the rule, each for a kind of speech or a kind of place:'
      ),
      ul(
        '**Lewd speech.** A school may discipline a student for vulgar and offensive language at an assembly: [*Bethel School District v. Fraser*](https://supreme.justia.com/cases/federal/us/478/675/) (1986).',
        '**The school’s own voice.** In a newspaper or a play that the school sponsors, teachers may edit for reasons connected with teaching: [*Hazelwood School District v. Kuhlmeier*](https://supreme.justia.com/cases/federal/us/484/260/) (1988).',
        '**Drugs.** A banner that could reasonably be read as promoting illegal drug use may be taken down at a school event: [*Morse v. Frederick*](https://supreme.justia.com/cases/federal/us/551/393/) (2007).',
        '**Off campus.** A school’s power is weaker over what a student says outside it. A cheerleader’s angry post on a weekend, from a store, was hers to make: [*Mahanoy Area School District v. B. L.*](https://supreme.justia.com/cases/federal/us/594/20-255/) (2021).'
      ),
      h2('The dissents'),
      p(
        'Justice Hugo Black, who had so often written for the freedom of speech, dissented. He thought that the ruling would hand the schools to the students. Justice John Marshall Harlan would have placed on the students the burden of showing that the officials had been moved by something other than the legitimate concerns of a school. Neither view prevailed, but both are worth reading by anyone who has to keep order in a room of thirty-one.'
      ),
      h2('For a family with a letter from the school'),
      ul(
        'Find the rule that the school says was broken, in writing, and its date.',
        'Write down what happened in class, hour by hour, while it is fresh.',
        'Ask whether other messages of the same kind were left alone.',
        'Note the deadline for an appeal within the district. It is often short.'
      ),
    ],
    furtherReading: [
      {
        title: 'Tinker v. Des Moines, 393 U.S. 503 (1969)',
        url: 'https://www.law.cornell.edu/supremecourt/text/393/503',
        publisher: 'Legal Information Institute, Cornell Law School',
        accessedOn: '2026-02-20',
      },
      {
        title: 'Tinker v. Des Moines: audio of the argument',
        url: 'https://www.oyez.org/cases/1968/21',
        publisher: 'Oyez',
        accessedOn: '2025-02-18',
      },
      {
        title: 'The First Amendment, annotated',
        url: 'https://constitution.congress.gov/constitution/amendment-1/',
        publisher: 'Constitution Annotated, Library of Congress',
        accessedOn: '2025-02-18',
      },
    ],
  },
};

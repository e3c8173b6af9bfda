'use strict';

const { p, h2, h3, ul, quote } = require('../text');

module.exports = {
  key: 'civil-rights-act-1866',
  heroImage: 'columns',
  byline: [
    { attorney: 'desmond-rowe', role: 'author' },
    { attorney: 'marisol-larkspur', role: 'co-author' },
  ],
  practiceAreas: ['civil-rights'],
  topics: ['equal-protection', 'citizenship'],
  pullQuotes: ['douglass-power'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'desmond-rowe',
  jurisdictions: ['US'],
  en: {
    title: 'Older than the amendment: the Civil Rights Act of 1866 at work',
    dek: 'Passed over a veto and nearly forgotten for a century, the first federal civil rights statute is still pleaded in court every week.',
    publishedOn: '2026-04-09T12:00:00.000Z',
    lastReviewedOn: '2026-04-07',
    nextReviewOn: '2027-04-07',
    body: [
      p(
        'The Thirteenth Amendment was ratified in December 1865. Within months, legislatures in the former Confederate states had adopted Black Codes that told the people it had freed where they might live, what work they might leave, and what they might not own. Senator Lyman Trumbull of Illinois, chairman of the Judiciary Committee, answered with a bill.'
      ),
      p(
        'Congress passed it. President Andrew Johnson vetoed it on March 27, 1866. On April 9 Congress enacted it over his veto, which it had not done before with a statute of such weight. It stands at 14 Stat. 27.'
      ),
      h2('What it said'),
      p('Section 1 did two things in one long sentence. It declared who was a citizen:'),
      quote(
        'all persons born in the United States and not subject to any foreign power, excluding Indians not taxed, are hereby declared to be citizens of the United States'
      ),
      p(
        'and it said what citizens, “of every race and color,” could do, and in the same way as white citizens: make and enforce contracts; sue, be parties and give evidence; inherit, purchase, lease, sell, hold and convey real and personal property; and have the full and equal benefit of all laws for the security of person and property.'
      ),
      p(
        'Doubts about whether Congress had the power to pass it were one reason for the Fourteenth Amendment, which Congress proposed that June. After the amendment was ratified, Congress reenacted the act in 1870.'
      ),
      h2('The long sleep'),
      p(
        'For a century the statute did little. Courts read the Reconstruction laws narrowly, and read this one as reaching only official acts. It sat in the United States Code as sections 1981 and 1982 of title 42, a page that few lawyers turned to.'
      ),
      h2('1968'),
      p(
        'Joseph Lee Jones and his wife, Barbara Jo, tried to buy a house in a development in St. Louis County. They said that the company would not sell because he was Black. The lower courts dismissed the suit, since no state had acted. On June 17, 1968, in [*Jones v. Alfred H. Mayer Co.*](https://supreme.justia.com/cases/federal/us/392/409/), the Supreme Court reversed. Section 1982, it held, bars all racial discrimination in the sale or rental of property, private as well as public, and the Thirteenth Amendment gave Congress the power to say so.'
      ),
      p(
        'Congress had passed the Fair Housing Act two months before. The two laws have stood beside each other since, with different remedies and different limits.'
      ),
      h2('The statute today'),
      h3('Contracts'),
      p(
        'Section 1981 reaches private contracts as well: [*Runyon v. McCrary*](https://supreme.justia.com/cases/federal/us/427/160/) (1976), a case about private schools. When the Court in 1989 confined it to the making of a contract, in *Patterson v. McLean Credit Union*, Congress replied in the Civil Rights Act of 1991: to make and enforce contracts includes their performance, modification and termination, and the enjoyment of all their benefits, terms and conditions.'
      ),
      h3('Who may sue'),
      p(
        'The act speaks of race. The Court has read the word as the Congress of 1866 understood it, so that it protects people who are mistreated because of their ancestry or ethnic characteristics: [*Saint Francis College v. Al-Khazraji*](https://supreme.justia.com/cases/federal/us/481/604/) (1987).'
      ),
      h3('What must be shown'),
      ul(
        'Race must be a but-for cause of the injury, from the complaint to the verdict: [*Comcast Corp. v. National Association of African American-Owned Media*](https://supreme.justia.com/cases/federal/us/589/18-1171/) (2020).',
        'Retaliation is covered: [*CBOCS West, Inc. v. Humphries*](https://supreme.justia.com/cases/federal/us/553/442/) (2008).',
        'For claims made possible by the 1991 act, the period to sue is four years: [*Jones v. R. R. Donnelley & Sons Co.*](https://supreme.justia.com/cases/federal/us/541/369/) (2004).'
      ),
      h2('Why it is worth reading'),
      p(
        'Lawyers reach for this statute because it has no minimum number of employees and no agency to file with first. Citizens may read it for another reason. It was written by people who had seen what a freedom comes to that cannot sign a lease, and the list in its first section is theirs: contract, court, property, safety.'
      ),
    ],
    furtherReading: [
      {
        title: '42 U.S.C. § 1981',
        url: 'https://www.law.cornell.edu/uscode/text/42/1981',
        publisher: 'Legal Information Institute, Cornell Law School',
        accessedOn: '2026-04-06',
      },
      {
        title: '42 U.S.C. § 1982',
        url: 'https://www.govinfo.gov/link/uscode/42/1982',
        publisher: 'GovInfo, U.S. Government Publishing Office',
        accessedOn: '2026-04-06',
      },
      {
        title: 'Jones v. Alfred H. Mayer Co., 392 U.S. 409 (1968)',
        url: 'https://www.loc.gov/item/usrep392409/',
        publisher: 'Library of Congress',
        accessedOn: '2026-04-06',
      },
    ],
  },
};

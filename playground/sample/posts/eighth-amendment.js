'use strict';

const { p, h2, h3, ul, quote } = require('../text');

module.exports = {
  key: 'eighth-amendment',
  heroImage: 'books',
  byline: [{ attorney: 'honora-quill', role: 'author' }],
  practiceAreas: ['criminal-defense'],
  topics: ['punishment'],
  pullQuotes: [],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'desmond-rowe',
  jurisdictions: ['US'],
  en: {
    title: 'Sixteen words: reading the Eighth Amendment slowly',
    dek: 'Three limits on government, borrowed almost word for word from the English Bill of Rights, and still being measured.',
    publishedOn: '2025-11-04T14:00:00.000Z',
    lastReviewedOn: '2026-08-21',
    nextReviewOn: '2027-08-21',
    body: [
      quote(
        'Excessive bail shall not be required, nor excessive fines imposed, nor cruel and unusual punishments inflicted.'
      ),
      p(
        'That is all of it. The sentence was ratified with the rest of the Bill of Rights in 1791. Its model is a century older: the English Bill of Rights of 1689 said that excessive bail *ought not* to be required, nor excessive fines imposed, nor cruel and unusual punishments inflicted. Virginia copied the words into its Declaration of Rights in 1776. James Madison changed *ought not* to *shall not*, and sent it to Congress.'
      ),
      h2('Bail'),
      p(
        'Bail is money or property that stands as a promise to return for trial. In [*Stack v. Boyle*](https://supreme.justia.com/cases/federal/us/342/1/) (1951) the Court called bail excessive when it is set higher than an amount reasonably calculated to fulfill that purpose. The clause does not say that there must be bail in every case. In [*United States v. Salerno*](https://supreme.justia.com/cases/federal/us/481/739/) (1987) the Court upheld the federal Bail Reform Act, under which some defendants may be held as dangerous after a hearing.'
      ),
      h2('Fines'),
      p(
        'For two hundred years the second clause lay almost unused. It then moved quickly, in three steps:'
      ),
      ul(
        '[*Austin v. United States*](https://supreme.justia.com/cases/federal/us/509/602/) (1993): the clause reaches a forfeiture of property, even in a civil case, if it serves in part to punish.',
        '[*United States v. Bajakajian*](https://supreme.justia.com/cases/federal/us/524/321/) (1998): a forfeiture is excessive if it is grossly disproportional to the gravity of the offense. A traveler who failed to report the cash he was carrying could not be made to lose all $357,144 of it.',
        '[*Timbs v. Indiana*](https://supreme.justia.com/cases/federal/us/586/17-1091/) (2019): the clause binds the states. The property was a Land Rover, worth more than four times the highest fine for the owner’s offense.'
      ),
      h2('Punishments'),
      h3('Methods, and more than methods'),
      p(
        'Everyone agrees that the third clause forbids torture. Whether it forbids anything else was settled in [*Weems v. United States*](https://supreme.justia.com/cases/federal/us/217/349/) (1910), where the Court struck down fifteen years of hard labor in chains for falsifying a public record, a sentence under the law of the Philippines. In [*Robinson v. California*](https://supreme.justia.com/cases/federal/us/370/660/) (1962) it applied the clause to a state, and held that a person may not be punished for the status of being addicted to narcotics.'
      ),
      h3('A standard that moves'),
      p(
        'A plurality in [*Trop v. Dulles*](https://supreme.justia.com/cases/federal/us/356/86/) (1958) gave the phrase that has been argued over ever since: the amendment draws its meaning from “the evolving standards of decency that mark the progress of a maturing society.” Under it the Court has barred the death penalty for people who were under eighteen at the time of the crime, in [*Roper v. Simmons*](https://supreme.justia.com/cases/federal/us/543/551/) (2005), and mandatory life without parole for juveniles, in [*Miller v. Alabama*](https://supreme.justia.com/cases/federal/us/567/460/) (2012).'
      ),
      h3('Conditions'),
      p(
        'A sentence is also what happens during it. Deliberate indifference to a prisoner’s serious medical needs violates the clause: [*Estelle v. Gamble*](https://supreme.justia.com/cases/federal/us/429/97/) (1976). It is a demanding test, and negligence does not meet it.'
      ),
      h2('A recent boundary'),
      p(
        'In [*City of Grants Pass v. Johnson*](https://supreme.justia.com/cases/federal/us/603/23-175/) (2024) the Court held, six to three, that generally applicable laws against camping on public property do not punish a status, and so do not violate the clause when they are enforced against people who have nowhere else to sleep. Cities and states remain free to choose otherwise.'
      ),
      h2('Three clauses, one idea'),
      p(
        'Bail before judgment, fines at judgment, punishment after it. At each point the government holds a person’s money, body or future in its hand. The sixteen words ask it to measure.'
      ),
    ],
    furtherReading: [
      {
        title: 'The Bill of Rights: a transcription',
        url: 'https://www.archives.gov/founding-docs/bill-of-rights-transcript',
        publisher: 'National Archives',
        accessedOn: '2026-08-21',
      },
      {
        title: 'English Bill of Rights, 1689',
        url: 'https://avalon.law.yale.edu/17th_century/england.asp',
        publisher: 'The Avalon Project, Yale Law School',
        accessedOn: '2025-10-28',
      },
      {
        title: 'The Eighth Amendment, annotated',
        url: 'https://constitution.congress.gov/constitution/amendment-8/',
        publisher: 'Constitution Annotated, Library of Congress',
        accessedOn: '2026-08-21',
      },
    ],
  },
};

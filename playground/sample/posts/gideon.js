'use strict';

const { p, h2, ul, quote } = require('../text');

module.exports = {
  key: 'gideon',
  heroImage: 'petition',
  byline: [
    { attorney: 'honora-quill', role: 'author' },
    { attorney: 'anselm-feng', role: 'editor' },
  ],
  practiceAreas: ['criminal-defense', 'appeals'],
  topics: ['right-to-counsel', 'due-process'],
  pullQuotes: ['gideon-necessities', 'post-who-must-pay'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'anselm-feng',
  jurisdictions: ['US', 'US-FL'],
  en: {
    title: 'A petition in pencil: how Gideon reached the Supreme Court',
    dek: 'Clarence Gideon asked a Florida judge for a lawyer and was told that the law did not allow it. Two years later the law had changed.',
    publishedOn: '2026-03-18T13:00:00.000Z',
    lastReviewedOn: '2026-10-02',
    nextReviewOn: '2027-03-18',
    body: [
      p(
        'In the summer of 1961 Clarence Earl Gideon stood before a trial court in Florida, charged with breaking and entering a poolroom with intent to commit a misdemeanor. Under Florida law that was a felony. He had no money and no lawyer, and he asked the court to give him one.'
      ),
      p(
        'The judge said that he was sorry. State law, he explained, let him appoint counsel only for a defendant charged with a capital offense. Gideon answered that the United States Supreme Court said he was entitled to be represented by counsel. In 1961 he was wrong about that. By the spring of 1963 he was right.'
      ),
      h2('The rule he ran into'),
      p(
        'What stood in his way was [*Betts v. Brady*](https://supreme.justia.com/cases/federal/us/316/455/), decided in 1942. The Sixth Amendment gives the accused in “all criminal prosecutions” the assistance of counsel, and federal courts had long been held to it. *Betts* said that the states were not bound in the same way. A state court had to appoint a lawyer for a poor defendant only if, on the facts of the case, a trial without one would be fundamentally unfair.'
      ),
      p(
        'So Gideon defended himself. He made an opening statement, cross-examined the state’s witnesses, called witnesses of his own and argued to the jury. He did it, the Supreme Court later wrote, “about as well as could be expected from a layman.” The jury found him guilty, and he was sentenced to five years in the state prison.'
      ),
      h2('From a prison to Washington'),
      p(
        'The Florida Supreme Court denied his petition for habeas corpus without an opinion. Gideon then wrote to the Supreme Court of the United States, by hand, on prison stationery. The Court took the case, appointed the Washington lawyer Abe Fortas to argue for him, and asked both sides to address one question in particular: should *Betts* be reconsidered?'
      ),
      p(
        'Twenty-two states filed a brief as friends of the Court, and they filed it on Gideon’s side. *Betts*, they said, had been “an anachronism when handed down.” Two states stood with Florida.'
      ),
      h2('What the Court held'),
      p(
        'The decision came on March 18, 1963. All nine justices agreed that the conviction could not stand. Justice Hugo Black, who had dissented in *Betts*, wrote the opinion. The right of a person charged with a crime to have counsel is fundamental and essential to a fair trial, he wrote, and the Fourteenth Amendment makes it binding on the states.'
      ),
      quote(
        'That government hires lawyers to prosecute and defendants who have the money hire lawyers to defend are the strongest indications of the widespread belief that lawyers in criminal courts are necessities, not luxuries.'
      ),
      p(
        'On the same day, in [*Douglas v. California*](https://supreme.justia.com/cases/federal/us/372/353/), the Court held that a state which grants a first appeal as of right must provide a lawyer for that appeal as well.'
      ),
      h2('The second trial'),
      p(
        'Winning in the Supreme Court did not set Gideon free. It sent him back for another trial, which was held in August 1963. This time he had a local lawyer, W. Fred Turner, who questioned the state’s chief witness closely. The jury acquitted.'
      ),
      h2('How far the right reaches'),
      ul(
        '**Misdemeanors.** Nobody may be imprisoned for any offense, however small, unless they had a lawyer or gave one up knowingly: [*Argersinger v. Hamlin*](https://supreme.justia.com/cases/federal/us/407/25/) (1972). Where jail is possible but not imposed, the Constitution does not require one: [*Scott v. Illinois*](https://supreme.justia.com/cases/federal/us/440/367/) (1979).',
        '**Quality.** A lawyer in name only is not enough. [*Strickland v. Washington*](https://supreme.justia.com/cases/federal/us/466/668/) (1984) asks whether counsel’s work fell below an objective standard of reasonableness, and whether there is a reasonable probability that the result would otherwise have been different.',
        '**Pleas.** The right covers plea bargaining: [*Missouri v. Frye*](https://supreme.justia.com/cases/federal/us/566/134/) and *Lafler v. Cooper* (2012).',
        '**Civil cases.** It does not reach them as a rule, even where much is at stake: [*Lassiter v. Department of Social Services*](https://supreme.justia.com/cases/federal/us/452/18/) (1981).'
      ),
      h2('What it left open'),
      p(
        'The opinion says who must have a lawyer. It does not say who must pay for one. Some states fund defense from the capital, some leave it to the counties, and some mix the two. How many cases one lawyer may carry, and who is allowed to say that the number is too high, has been argued in courts and legislatures ever since.'
      ),
    ],
    furtherReading: [
      {
        title: 'Gideon v. Wainwright, 372 U.S. 335 (1963)',
        url: 'https://www.loc.gov/item/usrep372335/',
        publisher: 'Library of Congress',
        accessedOn: '2026-10-02',
      },
      {
        title: 'Gideon v. Wainwright: audio of the argument',
        url: 'https://www.oyez.org/cases/1962/155',
        publisher: 'Oyez',
        accessedOn: '2026-10-02',
      },
      {
        title: 'The Sixth Amendment, annotated',
        url: 'https://constitution.congress.gov/constitution/amendment-6/',
        publisher: 'Constitution Annotated, Library of Congress',
        accessedOn: '2026-03-12',
      },
    ],
    corrections: [
      {
        date: '2026-03-20',
        text: 'An earlier version of this post gave the year of Argersinger v. Hamlin as 1973. It was decided in 1972.',
      },
    ],
    seo: {
      metaTitle: 'Gideon v. Wainwright and the right to a lawyer',
      metaDescription:
        'How a handwritten petition overturned Betts v. Brady, what the Supreme Court held on March 18, 1963, and how far the right to appointed counsel reaches today.',
    },
  },
};

'use strict';

const { p, h2, h3, ol, ul, quote } = require('../text');

module.exports = {
  key: 'brady',
  heroImage: 'folders',
  byline: [
    { attorney: 'honora-quill', role: 'author' },
    { attorney: 'anselm-feng', role: 'co-author' },
  ],
  practiceAreas: ['criminal-defense', 'appeals'],
  topics: ['evidence-and-disclosure', 'due-process'],
  pullQuotes: ['magna-carta-40'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'honora-quill',
  jurisdictions: ['US', 'US-NY', 'US-MD'],
  en: {
    title: 'What the other side has to show you: Brady and its descendants',
    dek: 'A prosecutor who holds evidence that helps the defense must hand it over. Sixty years of cases say what that means and what happens when it is forgotten.',
    publishedOn: '2025-05-13T13:30:00.000Z',
    lastReviewedOn: '2026-05-13',
    nextReviewOn: '2026-12-01',
    commentsCloseOn: '2027-01-31T17:00:00.000Z',
    body: [
      p(
        'John Brady and Donald Boblit were tried in Maryland, in separate trials, for the same murder. Brady took the stand at his and admitted that he had taken part in the crime, but said that Boblit had done the killing. He was found guilty and sentenced to death.'
      ),
      p(
        'Before trial his lawyer had asked to see Boblit’s statements, and had been shown several. One was held back: the one in which Boblit admitted that he had done the killing himself. The defense learned of it only after the conviction had been affirmed.'
      ),
      h2('The rule'),
      p(
        'On May 13, 1963, in [*Brady v. Maryland*](https://supreme.justia.com/cases/federal/us/373/83/), Justice William O. Douglas wrote one of the most quoted sentences of criminal procedure:'
      ),
      quote(
        'We now hold that the suppression by the prosecution of evidence favorable to an accused upon request violates due process where the evidence is material either to guilt or to punishment, irrespective of the good faith or bad faith of the prosecution.'
      ),
      p(
        'Its last clause is the important one. The rule does not punish prosecutors for bad motives. It protects trials. “Society wins,” the opinion goes on, “not only when the guilty are convicted, but when criminal trials are fair.” Brady himself won a new hearing on punishment only, since nothing in the hidden statement would have reduced the offense below murder in the first degree.'
      ),
      h2('Three questions'),
      p(
        'In [*Strickler v. Greene*](https://supreme.justia.com/cases/federal/us/527/263/) (1999) the Court put the elements of a violation into a list that every brief now follows.'
      ),
      ol(
        'Was the evidence favorable to the accused, because it exculpates or because it impeaches?',
        'Was it suppressed by the state, on purpose or by oversight?',
        'Did prejudice follow?'
      ),
      h3('Favorable'),
      p(
        'Evidence that damages a witness counts. In [*Giglio v. United States*](https://supreme.justia.com/cases/federal/us/405/150/) (1972) the key witness had been promised that he would not be prosecuted, and the jury never heard it.'
      ),
      h3('Suppressed'),
      p(
        'A request is no longer needed: [*United States v. Agurs*](https://supreme.justia.com/cases/federal/us/427/97/) (1976). Nor does it help that the trial prosecutor did not know. The individual prosecutor has a duty to learn of favorable evidence known to others acting on the government’s behalf in the case, including the police: [*Kyles v. Whitley*](https://supreme.justia.com/cases/federal/us/514/419/) (1995).'
      ),
      h3('Prejudice'),
      p(
        'Evidence is material if there is a reasonable probability that the result would have been different had it been disclosed. The phrase comes from [*United States v. Bagley*](https://supreme.justia.com/cases/federal/us/473/667/) (1985). It does not mean more likely than not. It means enough to undermine confidence in the verdict, with all the withheld items weighed together and not one at a time.'
      ),
      h2('The weak point'),
      p(
        'The person who decides whether the defense needs a document is the person who is trying to convict. Most of what is withheld is never found, and most of what is found turns up years later in somebody else’s file. That is why legislatures and courts have added rules that do not wait for a finding of materiality.'
      ),
      ul(
        '**Federal courts.** The Due Process Protections Act of 2020 added Rule 5(f) to the Federal Rules of Criminal Procedure. At the first court date with both sides present, the judge must issue an oral and a written order confirming the duty to disclose.',
        '**New York.** [Article 245](https://www.nysenate.gov/legislation/laws/CPL/A245) of the Criminal Procedure Law, in force since January 2020 and amended since, makes disclosure automatic and early.',
        '**The profession.** ABA Model Rule 3.8(d) asks a prosecutor to disclose in time all evidence known to them that tends to negate guilt or mitigates the offense. The ABA’s ethics committee reads that duty as broader than the constitutional one.'
      ),
      h2('What a defense file should hold'),
      p(
        'A dated list of what was asked for, what came and from which agency. When a second file is opened ten years later, that list shows what was missing from the first.'
      ),
    ],
    furtherReading: [
      {
        title: 'Brady v. Maryland, 373 U.S. 83 (1963)',
        url: 'https://www.law.cornell.edu/supremecourt/text/373/83',
        publisher: 'Legal Information Institute, Cornell Law School',
        accessedOn: '2026-05-12',
      },
      {
        title: 'Federal Rule of Criminal Procedure 5',
        url: 'https://www.law.cornell.edu/rules/frcrmp/rule_5',
        publisher: 'Legal Information Institute, Cornell Law School',
        accessedOn: '2026-05-12',
      },
      {
        title: 'Criminal Procedure Law, article 245',
        url: 'https://www.nysenate.gov/legislation/laws/CPL/A245',
        publisher: 'New York State Senate',
        accessedOn: '2026-05-12',
      },
    ],
  },
};

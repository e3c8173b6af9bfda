'use strict';

const { p, h2, ul } = require('../text');

module.exports = {
  key: 'gault',
  heroImage: 'scales',
  byline: [{ attorney: 'cornelius-boone', role: 'author' }],
  practiceAreas: ['youth-and-education'],
  topics: ['juvenile-court', 'due-process', 'right-to-counsel'],
  pullQuotes: ['gault-kangaroo-court'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'desmond-rowe',
  jurisdictions: ['US', 'US-AZ'],
  en: {
    title: 'Gerald Gault’s six years: the case that brought lawyers to juvenile court',
    dek: 'A boy of fifteen was committed until he turned twenty-one for a telephone call. An adult would have faced a fine of fifty dollars at most, or two months.',
    publishedOn: '2024-05-15T13:00:00.000Z',
    lastReviewedOn: '2026-05-15',
    nextReviewOn: '2027-05-15',
    body: [
      p(
        'On the morning of June 8, 1964, the sheriff of Gila County, Arizona, took Gerald Gault, fifteen, into custody. A neighbor had complained of a lewd telephone call. His parents were at work. No notice was left at the house. His mother sent his older brother out to look for him, and that is how the family learned where he was.'
      ),
      p(
        'There were two hearings before the juvenile judge, on June 9 and June 15. At the first nobody was sworn and no record was kept. The neighbor never came, and the judge did not speak with her at any time. The petition that had been filed with the court was not shown to the family. When the second hearing was over, the judge committed Gerald to the State Industrial School “for the period of his minority,” which meant until he was twenty-one.'
      ),
      p(
        'For an adult, the same offense carried a fine of five to fifty dollars, or jail for not more than two months.'
      ),
      h2('Why the court worked that way'),
      p(
        'The first juvenile court in the country opened in Illinois in 1899, and the idea behind it was generous. A child was not to be tried and punished but to be understood and helped. The state would act as a parent. Procedure, with its lawyers and objections, seemed out of place, and so it was left at the door.'
      ),
      p(
        'Arizona did not even allow an appeal in such cases. The Gaults had to ask for their son by a petition for habeas corpus.'
      ),
      h2('The decision'),
      p(
        'On May 15, 1967, the Supreme Court reversed. Justice Abe Fortas, who four years before had argued for Clarence Gideon, wrote the opinion in [*In re Gault*](https://supreme.justia.com/cases/federal/us/387/1/). “Neither the Fourteenth Amendment nor the Bill of Rights is for adults alone,” he wrote. Where a proceeding may end with a young person locked up, due process requires at least four things:'
      ),
      ul(
        '**Notice** of the charges, in writing, early enough to prepare.',
        '**Counsel**, and notice to the child and the parents that a lawyer will be appointed if they cannot afford one.',
        '**The privilege against self-incrimination**, which applies to a child’s statement as it does to an adult’s.',
        '**Confrontation**: sworn witnesses who can be cross-examined, unless there is a valid confession.'
      ),
      p(
        'Justice Harlan agreed in part and dissented in part; he would have required less. Justice Stewart dissented. He feared that the change would turn the juvenile court back into a criminal court for children, which was the very thing that reformers had set out to end.'
      ),
      h2('What came after'),
      ul(
        '**Proof.** A finding of delinquency requires proof beyond a reasonable doubt: [*In re Winship*](https://supreme.justia.com/cases/federal/us/397/358/) (1970).',
        '**Juries.** The Constitution does not require a jury in juvenile court: [*McKeiver v. Pennsylvania*](https://supreme.justia.com/cases/federal/us/403/528/) (1971). Some states provide one anyway.',
        '**Double jeopardy.** A child who has been adjudicated cannot then be tried as an adult for the same offense: [*Breed v. Jones*](https://supreme.justia.com/cases/federal/us/421/519/) (1975).'
      ),
      h2('What a right is worth in the hallway'),
      p(
        'In a juvenile courthouse most of the law happens outside the courtroom, in the ten minutes before the case is called. A child who wants to go home will agree to nearly anything. A parent who wants to be helpful may answer questions that nobody had a right to ask. The lawyer’s first task is to slow those ten minutes down.'
      ),
      p(
        'Whether a young person may give up the right to a lawyer, and who must be consulted first, differs from state to state. So do the age at which juvenile court ends and the offenses that leave it early. *Gault* set the floor. What stands on it is state law.'
      ),
    ],
    furtherReading: [
      {
        title: 'In re Gault, 387 U.S. 1 (1967)',
        url: 'https://www.law.cornell.edu/supremecourt/text/387/1',
        publisher: 'Legal Information Institute, Cornell Law School',
        accessedOn: '2026-05-14',
      },
      {
        title: 'In re Gault: audio of the argument',
        url: 'https://www.oyez.org/cases/1966/116',
        publisher: 'Oyez',
        accessedOn: '2024-05-07',
      },
    ],
  },
};

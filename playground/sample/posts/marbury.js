'use strict';

const { p, h2, ol } = require('../text');

/** A draft: it has no dates yet, and nobody has reviewed it. */
module.exports = {
  key: 'marbury',
  draft: true,
  heroImage: 'gavel',
  byline: [{ attorney: 'desmond-rowe', role: 'author' }],
  practiceAreas: ['appeals'],
  topics: [],
  pullQuotes: ['marbury-what-the-law-is'],
  responsibleAttorney: 'honora-quill',
  jurisdictions: ['US'],
  en: {
    title: 'The commission that was never delivered: Marbury v. Madison',
    dek: 'William Marbury wanted a small office. He lost, and the Supreme Court came away with a large one.',
    body: [
      p(
        'In the last days of his term President John Adams appointed a number of justices of the peace for the District of Columbia. The Senate confirmed them. Adams signed the commissions, and the secretary of state affixed the seal of the United States. A few were not delivered before midnight on March 3, 1801, when the term ended.'
      ),
      p(
        'One of them belonged to William Marbury. The new president, Thomas Jefferson, had it withheld. The secretary of state who had failed to see it delivered was John Marshall. He was by then chief justice of the United States, and before long the case was before him.'
      ),
      h2('Three questions'),
      p(
        'Marbury asked the Supreme Court for a writ of mandamus, an order to the new secretary of state, James Madison, to hand the paper over. He went to that court first, because section 13 of the Judiciary Act of 1789 seemed to allow it. On February 24, 1803, Marshall announced the decision in [*Marbury v. Madison*](https://supreme.justia.com/cases/federal/us/5/137/). He took up three questions in order.'
      ),
      ol(
        'Has Marbury a right to the commission? Yes: once it was signed and sealed, the appointment was complete.',
        'If he has a right, do the laws give him a remedy? Yes: a government of laws must furnish one where a legal right has been invaded.',
        'Is the remedy a mandamus from this court? No.'
      ),
      p(
        'The third answer made the case. Article III gives the Supreme Court original jurisdiction in a short list of cases, and this was not one of them. The statute, as Marshall read it, added to the list. Congress could not do that. So the Court faced an act of Congress on one side and the Constitution on the other, and had to say which a judge should follow.'
      ),
      h2('The argument'),
      p(
        'If the Constitution is law, and superior to an ordinary statute, then a statute contrary to it is no law. Judges decide cases according to law. Where two rules conflict, they must decide on the operation of each, and the Constitution must prevail. “It is emphatically the province and duty of the judicial department to say what the law is.”'
      ),
      p(
        'The idea was not new. State courts had acted on it, and Alexander Hamilton had set it out in *The Federalist* No. 78. What was new was that the Supreme Court did it, in an opinion that told the administration that it was in the wrong and gave it nothing to disobey.'
      ),
      h2('What came after'),
      p(
        'Marbury never took the office. The Court did not strike down another federal statute until 1857, in *Dred Scott v. Sandford*, which is a warning against praising the power without looking at its uses.'
      ),
      p(
        '[To be added before publication: section on remedies against officers; check the list of co-plaintiffs.]'
      ),
    ],
    furtherReading: [
      {
        title: 'Marbury v. Madison (1803)',
        url: 'https://www.archives.gov/milestone-documents/marbury-v-madison',
        publisher: 'National Archives',
        accessedOn: '2026-11-16',
      },
      {
        title: 'The Federalist No. 78',
        url: 'https://guides.loc.gov/federalist-papers/text-71-80',
      },
    ],
  },
};

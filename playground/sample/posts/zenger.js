'use strict';

const { p, h2, ul } = require('../text');

module.exports = {
  key: 'zenger',
  heroImage: 'press',
  byline: [{ attorney: 'anselm-feng', role: 'author' }],
  practiceAreas: ['open-government', 'criminal-defense'],
  topics: ['free-press', 'trial-by-jury'],
  pullQuotes: ['brandeis-more-speech'],
  responsibleAttorney: 'honora-quill',
  reviewedBy: 'anselm-feng',
  jurisdictions: ['US', 'US-NY'],
  en: {
    title: 'The printer, the jury and the governor of New York',
    dek: 'In 1735 a New York jury was asked to decide only whether John Peter Zenger had printed a newspaper. It decided more than that.',
    publishedOn: '2024-08-02T13:00:00.000Z',
    lastReviewedOn: '2026-08-03',
    nextReviewOn: '2028-08-03',
    body: [
      p(
        'The *New-York Weekly Journal* first appeared on November 5, 1733. Its printer was John Peter Zenger, who had come to the colony from Germany as a boy. Its writers, who did not sign, were a circle of lawyers and politicians who could not abide the royal governor, William Cosby. Week after week the paper complained of him and his circle, in essays, in letters and in mock advertisements.'
      ),
      p(
        'Cosby tried the grand jury twice, and it would not indict. In November 1734 the authorities had four issues of the paper ordered burned, and Zenger was arrested. Bail was set far above what he could raise. He stayed in jail for more than eight months, while his wife, Anna, kept the press running.'
      ),
      h2('The law of libel'),
      p(
        'The charge was seditious libel: the publishing of words that tended to bring the government into contempt. Two points of law made it hard to defend.'
      ),
      ul(
        'Truth was no defense. Truth could make matters worse, since a true accusation was the more likely to stir people up.',
        'The jury’s task was narrow. It found whether the accused had published the words, and whether they referred to the people that the charge said they did. Whether the words were libelous was for the judges.'
      ),
      p(
        'Zenger’s first lawyers, James Alexander and William Smith, attacked the commissions of the judges. The chief justice, James DeLancey, answered by striking both from the rolls, and appointed a young lawyer, John Chambers, in their place.'
      ),
      h2('August 4, 1735'),
      p(
        'When the case was called, an older man rose in the courtroom: Andrew Hamilton of Philadelphia, then among the best-known lawyers in the colonies. He began by conceding that his client had printed the papers. The attorney general answered that in that case the jury must find for the king.'
      ),
      p(
        'Hamilton said no. The charge called the words false as well as scandalous. Let the prosecution prove them false, or let the defense prove them true. The chief justice ruled that it could not. So Hamilton turned to the twelve men in the box, and asked them to use what they themselves knew about the governor. Jurors, he argued, had the right to decide the law together with the facts. The cause was not that of a poor printer, nor of New York alone. It was the cause of liberty.'
      ),
      p(
        'The jury withdrew, returned in a short time, and through its foreman, Thomas Hunt, said: not guilty.'
      ),
      h2('What the verdict changed'),
      p(
        'As law, nothing. One jury’s verdict binds nobody else, and the rule on truth remained what it had been. As an example, a great deal. Alexander published an account of the trial in 1736. It was reprinted on both sides of the ocean, and after it few colonial officials cared to put a printer before a jury of his neighbors.'
      ),
      p('The law itself came around slowly:'),
      ul(
        '**1792.** Fox’s Libel Act gave English juries the power to return a general verdict on the whole matter.',
        '**1798.** The federal Sedition Act, for all its faults, allowed truth as a defense and let the jury decide law and fact. It expired in 1801.',
        '**1805.** After the prosecution of Harry Croswell, a Federalist editor for whom Alexander Hamilton had argued, New York’s legislature allowed truth, published with good motives and for justifiable ends, as a defense.',
        '**1964.** In [*New York Times Co. v. Sullivan*](https://supreme.justia.com/cases/federal/us/376/254/) the Supreme Court held that a public official must prove a false statement made with actual malice: knowledge that it was false, or reckless disregard of whether it was.'
      ),
      h2('The uncomfortable half of the story'),
      p(
        'Zenger’s jurors did the thing that every trial judge now tells jurors not to do: they set aside the law as the court gave it to them. We admire this jury for it. Other juries have used the same power to acquit people whom they should have convicted, because of who the victim was. A jury’s verdict of not guilty is final either way. The Zenger case explains why we accept that. It does not show that it is always a comfort.'
      ),
    ],
    furtherReading: [
      {
        title: 'The Trial of Peter Zenger, edited by Vincent Buranelli',
        url: 'https://www.gutenberg.org/ebooks/54836',
        publisher: 'Project Gutenberg',
        accessedOn: '2026-08-03',
      },
      {
        title: 'New York Times Co. v. Sullivan, 376 U.S. 254 (1964)',
        url: 'https://www.loc.gov/item/usrep376254/',
        publisher: 'Library of Congress',
        accessedOn: '2024-07-29',
      },
      {
        title: 'The First Amendment, annotated',
        url: 'https://constitution.congress.gov/constitution/amendment-1/',
        publisher: 'Constitution Annotated, Library of Congress',
        accessedOn: '2024-07-29',
      },
    ],
    corrections: [
      {
        date: '2024-08-09',
        text: 'An earlier version of this post gave the date of the trial as August 14, 1735. It was held on August 4.',
      },
      {
        date: '2025-01-15',
        text: 'We have removed a sentence that named the author of the first issue. The pieces were unsigned, and the attribution rests on later accounts.',
      },
    ],
  },
};

/** A page of a law firm's blog, taken apart. */
export interface SeedPage {
  callToAction: { label: string; phone: string };
  title: string;
  author: { name: string; bio: string };
  /** Noon of the day that the page names, on the West Coast. */
  publishedOn: string;
  creditLine: string;
  paragraphs: string[];
  quote: { text: string; attributedTo: string };
}

const matched = (pattern: RegExp, text: string): [string, string] => {
  const [, one, other] = pattern.exec(text) ?? [];
  if (one === undefined || other === undefined) {
    throw new Error(`the seed page has no ${pattern}`);
  }
  return [one, other];
};

/** From the text of the page, whose parts stand in a fixed order under fixed headings. */
export const readSeedPage = (text: string): SeedPage => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [callToAction = '', title = '', postedBy = '', creditLine = ''] = lines;
  const [label, phone] = matched(/^(.+?) ([\d-]+)$/, callToAction);
  const [name, date] = matched(/^Posted by (.+?) \| (.+?) \|/, postedBy);
  const about = lines.indexOf('About the Author');
  const [quotation, attributedTo] = matched(/“(.+)”\s*\n-\s*(.+)/s, text);
  return {
    callToAction: { label, phone },
    title,
    author: { name, bio: lines[about + 2] ?? '' },
    publishedOn: new Date(`${date} 12:00:00 PST`).toISOString(),
    creditLine,
    paragraphs: lines.slice(4, lines.indexOf('Further Reading:')),
    quote: { text: quotation.trim(), attributedTo: attributedTo.trim() },
  };
};

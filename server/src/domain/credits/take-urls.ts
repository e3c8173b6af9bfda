import { creativeCommonsMention, type LicenseMention } from './license-mentions';

export interface TakenUrls {
  /** The first URL that is no license deed; null for none. */
  sourceUrl: string | null;
  /** What the deeds' URLs say of the license. */
  mentions: LicenseMention[];
  rest: string;
}

const URL_IN_TEXT = /(?:https?:\/\/|www\.|creativecommons\.org\/)[^\s<>"“”`|\\^{}]+/gi;
const COMMONS_HOST = /^(?:https?:\/\/)?(?:www\.)?creativecommons\.org(?:\/|$)/i;
const DEED =
  /creativecommons\.org\/(?:licenses\/by((?:-[a-z]{2}){0,3})\/(\d\.\d)|publicdomain\/(zero|mark)\/1\.0)(?![\d.])/i;

const TRAILING_PUNCTUATION: ReadonlySet<string> = new Set(".,;:!?'’*_»)]");

/**
 * Where the URL ends and the sentence goes on. A closing parenthesis belongs to the URL if it
 * opened there, as in Wikimedia's `File:Court_(2014).jpg`.
 */
const endOfUrl = (text: string): number => {
  let open = 0;
  for (const character of text) {
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
  }
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    if (!TRAILING_PUNCTUATION.has(last) || (last === ')' && open >= 0)) break;
    if (last === ')') open += 1;
  }
  return end;
};

const deedMention = (url: string): LicenseMention => {
  const deed = DEED.exec(url);
  if (deed === null) return { certainty: 'partial', kind: null };
  const [, conditions = '', version, dedication] = deed;
  if (dedication === undefined) return creativeCommonsMention(conditions, version);
  const id = dedication.toLowerCase() === 'zero' ? 'CC0-1.0' : 'public-domain-mark';
  return { certainty: 'exact', id };
};

/** An absolute http(s) URL that a link can use, as it was written; null for what is none. */
const usableUrl = (url: string): string | null => {
  const absolute = /^https?:/i.test(url) ? url : `https://${url}`;
  return URL.canParse(absolute) ? absolute : null;
};

/** Takes the URLs out of a cleaned credit: a deed gives the license, another one the source. */
export const takeUrls = (text: string): TakenUrls => {
  const mentions: LicenseMention[] = [];
  let sourceUrl: string | null = null;
  const rest = text.replace(URL_IN_TEXT, (found) => {
    const end = endOfUrl(found);
    const url = found.slice(0, end);
    if (COMMONS_HOST.test(url)) mentions.push(deedMention(url));
    else sourceUrl ??= usableUrl(url);
    return ` ${found.slice(end)}`;
  });
  return { sourceUrl, mentions, rest };
};

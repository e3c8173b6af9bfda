'use strict';

const { escape, raw, render } = require('./html');

const LANGUAGES = { en: require('./languages/en'), es: require('./languages/es') };

/** The first is the one without a prefix in its paths. */
const LOCALES = Object.keys(LANGUAGES);

const PLACEHOLDER = /\{(\w+)\}/;

/** Words, dates and numbers of one language; moments are told in the firm's time zone. */
function createLanguage(locale, timeZone) {
  const words = LANGUAGES[locale];
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  /** The pieces of a text: words at even places, values of its placeholders at odd ones. */
  const pieces = (key, values) => {
    const text =
      typeof words[key] === 'string' ? words[key] : words[key][plural.select(values.count)];
    return (text ?? words[key].other)
      .split(PLACEHOLDER)
      .map((piece, index) => (index % 2 === 0 ? piece : show(values[piece])));
  };
  const show = (value) => (typeof value === 'number' ? numbers.format(value) : value);

  /** `es` is Spanish; what is no language tag stands for itself. */
  const languageName = (tag) => {
    try {
      return languageNames.of(tag);
    } catch {
      return tag;
    }
  };

  return {
    locale,
    /** Plain text: `t('minutes', { count: 6 })`. */
    t: (key, values = {}) => pieces(key, values).join(''),
    /** The same with HTML among the values. */
    rich: (key, values) =>
      raw(
        pieces(key, values)
          .map((piece, index) => (index % 2 === 0 ? escape(piece) : render(piece)))
          .join('')
      ),
    /** What the browser needs to speak of comments. */
    commentMessages: words.commentMessages,
    date: (moment) => moments.format(new Date(moment)),
    day: (day) => days.format(new Date(day)),
    languageName,
    /** `A, B and C` of HTML. */
    list: (items) =>
      lists
        .formatToParts(items.map((_, index) => String(index)))
        .map((part) => (part.type === 'element' ? items[Number(part.value)] : part.value)),
  };
}

/** `/attorneys` in Spanish is `/es/attorneys`. */
const localePath = (locale, path) => (locale === LOCALES[0] ? path : `/${locale}${path}`);

module.exports = { createLanguage, localePath, LOCALES };

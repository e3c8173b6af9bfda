/** One template for all locales, or one a locale with `default` for the rest. */
export type UrlTemplate = string | Record<string, string>;

export interface UrlTemplates {
  post: UrlTemplate;
  attorney: UrlTemplate;
  practiceArea: UrlTemplate;
  topic: UrlTemplate;
}

export type Addressable = keyof UrlTemplates;

/** Path or absolute URL of an entry: as the template has it. */
export type MakeUrl = (type: Addressable, locale: string, slug: string) => string;

const DEFAULT_TEMPLATE = '/{locale}/{slug}';

/** A locale such as `toString` names nothing that every object has. */
const own = (templates: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(templates, name) ? templates[name] : undefined;

/** Fills `{locale}` and `{slug}`. One place makes every URL that the plugin serves. */
export const makeUrls =
  (templates: UrlTemplates): MakeUrl =>
  (type, locale, slug) => {
    const template = templates[type];
    const chosen =
      typeof template === 'string'
        ? template
        : (own(template, locale) ?? own(template, 'default') ?? DEFAULT_TEMPLATE);
    return chosen
      .replaceAll('{locale}', encodeURIComponent(locale))
      .replaceAll('{slug}', encodeURIComponent(slug));
  };

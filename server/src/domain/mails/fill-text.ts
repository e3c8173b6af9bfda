const PLACEHOLDER = /\{(\w+)\}/g;

/** Names of the placeholders in a text, each once, sorted. */
export const placeholdersIn = (template: string): string[] =>
  [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name))].sort();

/** In one pass, so that a value which looks like a placeholder stays as it is. */
export const fillText = (
  template: string,
  values: Readonly<Record<string, string | number>>
): string =>
  template.replace(PLACEHOLDER, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder
  );

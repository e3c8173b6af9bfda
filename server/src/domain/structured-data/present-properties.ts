/** The properties that have a value; keys that might have none become optional. */
export type PresentProperties<Properties> = {
  [Key in keyof Properties]?: NonNullable<Properties[Key]>;
};

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/**
 * Leaves out what is null, undefined, an empty text or an empty list: readers of JSON-LD take a
 * key with nothing behind it for a mistake.
 */
export const presentProperties = <Properties extends object>(
  properties: Properties
): PresentProperties<Properties> => {
  const present: PresentProperties<Properties> = {};
  for (const key in properties) {
    const value = properties[key];
    if (value !== null && value !== undefined && !isEmpty(value)) present[key] = value;
  }
  return present;
};

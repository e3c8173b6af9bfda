import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

export interface Language {
  code: string;
  name: string;
}

/** Of another plugin, which may be another version than we know. */
const isLanguage = (value: unknown): value is Language =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'name' in value &&
  typeof value.name === 'string';

/** The languages of the content, as the i18n plugin has them; none where they cannot be had. */
export function useLanguages(): readonly Language[] {
  const { get } = useFetchClient();
  const [languages, setLanguages] = useState<readonly Language[]>([]);

  useEffect(() => {
    let isWanted = true;
    void get<unknown>('/i18n/locales').then(
      ({ data }) => isWanted && setLanguages(Array.isArray(data) ? data.filter(isLanguage) : []),
      // One filter less: nobody is to be told.
      () => undefined
    );
    return () => {
      isWanted = false;
    };
  }, [get]);

  return languages;
}

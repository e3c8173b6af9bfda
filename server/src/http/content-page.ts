import type { Container } from '../container';
import type { FileRow } from '../content/rows';
import { calendarDay } from '../domain/dates/calendar-range';
import type { Presentation } from './presenters/presentation';

/** The locale asked for, else the site's default. */
export const chosenLocale = async (
  { addresses }: Container,
  locale: string | undefined
): Promise<string> => locale ?? addresses.defaultLocale();

/** What presenters need, with the credits of the images that an answer shows. */
export const presentationFor = async (
  { directory, clock, makeUrl, apiPath }: Container,
  locale: string,
  timeZone: string,
  images: readonly (FileRow | null)[],
  bodyImageUrls: readonly string[] = []
): Promise<Presentation> => ({
  makeUrl,
  apiPath,
  locale,
  today: calendarDay(clock.now(), timeZone),
  credits: await directory.credits([
    ...images.flatMap((image) => (image ? [image.url] : [])),
    ...bodyImageUrls,
  ]),
});

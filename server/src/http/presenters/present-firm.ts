import type { CallToAction, Firm, FirmSummary, Office } from '../../../../contract';
import type { FirmRow } from '../../content/rows';
import { parsePhone } from '../../domain/phones/parse-phone';
import { presentImage } from './present-image';
import { presentPullQuotes } from './present-pull-quote';
import { presentCallToAction } from './present-term';
import { translationFor, type Presentation } from './presentation';

const presentOffice = (row: FirmRow['offices'][number]): Office => ({
  ...row,
  phoneHref: row.phone === null ? null : (parsePhone(row.phone)?.href ?? null),
});

/** The firm as every post carries it. */
export const presentFirmSummary = (row: FirmRow): FirmSummary => ({
  name: row.name,
  offices: row.offices.map(presentOffice),
});

export const presentFirmCallToAction = (
  row: FirmRow,
  { locale }: Presentation
): CallToAction | null =>
  presentCallToAction(
    row.callToAction,
    translationFor(row.translations, locale)?.callToActionLabel
  );

export const presentFirm = (row: FirmRow, presentation: Presentation): Firm => ({
  ...presentFirmSummary(row),
  callToAction: presentFirmCallToAction(row, presentation),
  timeZone: row.timeZone,
  jurisdictions: row.jurisdictions.map((jurisdiction) => jurisdiction.code),
  logo: presentImage(row.logo, presentation),
  profiles: row.profiles,
  featuredQuotes: presentPullQuotes(row.featuredQuotes),
});

import type { CallToAction, TermPage, Term } from '../../../../contract';
import type { CallToActionRow, TermRow } from '../../content/rows';
import { parsePhone } from '../../domain/phones/parse-phone';
import type { Addressable } from '../../domain/urls/make-urls';
import { translationFor, type Presentation } from './presentation';

type TermType = Extract<Addressable, 'practiceArea' | 'topic'>;

export const presentCallToAction = (
  row: CallToActionRow | null,
  translatedLabel?: string | null
): CallToAction | null => {
  if (!row) {
    return null;
  }
  const phone = row.phone === null ? null : parsePhone(row.phone);
  return {
    id: String(row.id),
    label: translatedLabel ?? row.label,
    phone: row.phone,
    phoneHref: phone?.href ?? null,
    url: row.url,
  };
};

/** A practice area or topic where something else mentions it. */
export const presentTerm = (row: TermRow, type: TermType, presentation: Presentation): Term => ({
  documentId: row.documentId,
  slug: row.slug,
  name: translationFor(row.translations, presentation.locale)?.name ?? row.name,
  url: presentation.makeUrl(type, presentation.locale, row.slug),
});

/** Only what the firm lists. */
export const presentTerms = (
  rows: readonly TermRow[],
  type: TermType,
  presentation: Presentation
): Term[] => rows.filter((row) => row.listed).map((row) => presentTerm(row, type, presentation));

/** A practice area or topic on a page of its own. */
export const presentTermPage = (
  row: TermRow,
  type: TermType,
  presentation: Presentation
): TermPage => ({
  ...presentTerm(row, type, presentation),
  locale: presentation.locale,
  description:
    translationFor(row.translations, presentation.locale)?.description ?? row.description,
  callToAction: presentCallToAction(row.callToAction),
});

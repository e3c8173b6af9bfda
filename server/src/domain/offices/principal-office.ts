import type { Office } from '../../../../contract';

/** The office that stands for the firm: the principal one, or the first. Null for no office. */
export const principalOffice = (offices: readonly Office[]): Office | null =>
  offices.find((office) => office.principal) ?? offices[0] ?? null;

/** One input of an edit view, with what it says to the person who fills it in. */
export interface FieldLayout {
  /** Attribute of the type. */
  name: string;
  /** Columns, of the twelve that a row has. Components and blocks take a whole row. */
  size: number;
  /** Read as an ICU message: typographic apostrophes only, no braces. */
  label: string;
  /** What the field is for, and in what form. Strapi shows none on a component: its fields carry them. */
  hint?: string;
  placeholder?: string;
  /** Of a relation: the attribute by which its entries are told apart. */
  mainField?: string;
}

/** What an edit view shows, in the order in which one fills it in. */
export interface EditLayout {
  /** Names an entry: its heading, or the line that stands for it while it is folded. */
  mainField: string;
  rows: readonly (readonly FieldLayout[])[];
  /** Labels of what the plugin fills in by itself. Lists can show these; the edit view does not. */
  hiddenFields?: Readonly<Record<string, string>>;
}

interface ListLayout {
  columns: readonly string[];
  sortBy: string;
  sortOrder: 'ASC' | 'DESC';
}

export interface ContentTypeLayout extends EditLayout {
  list: ListLayout;
}

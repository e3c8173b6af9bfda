import { z } from 'zod';
import type { ContentTypeLayout, EditLayout, FieldLayout } from './layouts/layout';

/** How the Content Manager keeps the views of one type. What is not ours to set passes through. */
export const viewConfiguration = z.object({
  settings: z.looseObject({}),
  metadatas: z.record(
    z.string(),
    z.object({ edit: z.looseObject({ label: z.string().optional() }), list: z.looseObject({}) })
  ),
  layouts: z.looseObject({ list: z.array(z.string()), edit: z.array(z.unknown()) }),
});
export type ViewConfiguration = z.infer<typeof viewConfiguration>;
type Metadata = ViewConfiguration['metadatas'][string];

const PAGE_SIZE = 25;

/** Strapi's own attributes, where a list shows them. */
const SYSTEM_LABELS: Readonly<Record<string, string>> = {
  createdAt: 'Created',
  createdBy: 'Created by',
  updatedAt: 'Last changed',
  updatedBy: 'Last changed by',
};

/**
 * Whether Strapi still says of every field what it says by default, its attribute's name: then
 * nobody, neither the plugin nor an administrator, has arranged these views yet.
 */
export const isUntouched = (views: ViewConfiguration, layout: EditLayout): boolean =>
  Object.keys(describedFields(layout)).every((name) => isUndescribed(views, name));

/** The views as the layout wants them. Attributes that the type does not have are left out. */
export const laidOut = (
  views: ViewConfiguration,
  layout: EditLayout | ContentTypeLayout
): ViewConfiguration => {
  const has = (name: string): boolean => name in views.metadatas;
  const rows = layout.rows.map((row) => row.filter(({ name }) => has(name)));
  const list = 'list' in layout ? layout.list : null;
  return {
    settings: {
      ...views.settings,
      ...(has(layout.mainField) && { mainField: layout.mainField }),
      ...(list && {
        pageSize: PAGE_SIZE,
        defaultSortBy: list.sortBy,
        defaultSortOrder: list.sortOrder,
      }),
    },
    metadatas: describe(views, layout),
    layouts: {
      ...views.layouts,
      ...(list && { list: list.columns.filter(has) }),
      edit: rows
        .filter((row) => row.length > 0)
        .map((row) => row.map(({ name, size }) => ({ name, size }))),
    },
  };
};

/** Words for fields that have come since; Strapi has put them at the end of the views by itself. */
export const withNewFieldsDescribed = (
  views: ViewConfiguration,
  layout: EditLayout
): ViewConfiguration => ({ ...views, metadatas: describe(views, layout) });

type Describe = (metadata: Metadata) => Metadata;

const describe = (views: ViewConfiguration, layout: EditLayout): ViewConfiguration['metadatas'] => {
  const described = describedFields(layout);
  return Object.fromEntries(
    Object.entries(views.metadatas).map(([name, metadata]) => [
      name,
      isUndescribed(views, name) ? (described[name]?.(metadata) ?? metadata) : metadata,
    ])
  );
};

const describedFields = ({ rows, hiddenFields }: EditLayout): Record<string, Describe> =>
  Object.fromEntries<Describe>([
    ...Object.entries(SYSTEM_LABELS).map(([name, label]) => [name, labelled(label)] as const),
    ...Object.entries(hiddenFields ?? {}).map(([name, label]) => [name, filledIn(label)] as const),
    ...rows.flat().map((field) => [field.name, described(field)] as const),
  ]);

const labelled =
  (label: string): Describe =>
  ({ edit, list }) => ({ edit: { ...edit, label }, list: { ...list, label } });

/** Should an administrator add it to the edit view, nobody can write over what the plugin keeps. */
const filledIn =
  (label: string): Describe =>
  ({ edit, list }) => ({
    edit: { ...edit, label, editable: false },
    list: { ...list, label },
  });

const described =
  ({ label, hint = '', placeholder = '', mainField }: FieldLayout): Describe =>
  ({ edit, list }) => ({
    edit: { ...edit, label, description: hint, placeholder, ...(mainField && { mainField }) },
    list: { ...list, label },
  });

const isUndescribed = (views: ViewConfiguration, name: string): boolean => {
  const metadata = views.metadatas[name];
  return metadata === undefined || metadata.edit.label === name;
};

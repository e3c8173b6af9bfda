import { PLUGIN_ID } from '../../../contract/vocabulary';
import { componentLayouts, contentTypeLayouts } from '../../../server/src/admin-setup/layouts';
import type { ContentTypeLayout, EditLayout } from '../../../server/src/admin-setup/layouts/layout';
import { components } from '../../../server/src/components';
import { contentTypes } from '../../../server/src/content-types';

const COLUMNS_IN_A_ROW = 12;
/** Strapi lets nobody make these narrower. */
const WHOLE_ROW = ['component', 'blocks', 'json', 'richtext', 'dynamiczone'];
/** What Strapi adds to every content type and can show in its list. */
const SYSTEM_COLUMNS = ['createdAt', 'updatedAt', 'createdBy', 'updatedBy'];
/** The Content Manager can neither list nor sort by these. */
const NOT_IN_LISTS = ['json', 'richtext', 'blocks', 'dynamiczone', 'password'];
const NOT_SORTABLE = [...NOT_IN_LISTS, 'component', 'media'];

interface Attribute {
  type: string;
  relation?: string;
  target?: string;
}
type Attributes = Record<string, Attribute | undefined>;

interface EditedType {
  uid: string;
  attributes: Attributes;
  layout: EditLayout | undefined;
}

const isVisible = (schema: object): boolean =>
  !('pluginOptions' in schema && JSON.stringify(schema.pluginOptions).includes('"visible":false'));

const contentTypesEdited = Object.entries(contentTypes)
  .filter(([, { schema }]) => isVisible(schema))
  .map(([name, { schema }]) => {
    const uid = `plugin::${PLUGIN_ID}.${name}`;
    const attributes: Attributes = schema.attributes;
    return { uid, attributes, layout: contentTypeLayouts[uid] };
  });

const componentsEdited = components.map((component): EditedType => {
  const attributes = component.attributes as Attributes;
  return { uid: component.uid, attributes, layout: componentLayouts[component.modelName] };
});

const attributesOf = new Map(contentTypesEdited.map(({ uid, attributes }) => [uid, attributes]));

const fieldsOf = (layout: EditLayout | undefined) => layout?.rows.flat() ?? [];
const hiddenOf = (layout: EditLayout | undefined) => Object.keys(layout?.hiddenFields ?? {});

const sortableFields = (attributes: Attributes): string[] =>
  Object.entries(attributes)
    .filter(([, attribute]) => attribute && !NOT_SORTABLE.includes(attribute.type))
    .map(([name]) => name);

it('lays out every type that editors see, and nothing else', () => {
  expect(Object.keys(contentTypeLayouts).sort()).toEqual(
    contentTypesEdited.map(({ uid }) => uid).sort()
  );
  expect(Object.keys(componentLayouts).sort()).toEqual(
    components.map(({ modelName }) => modelName).sort()
  );
});

describe.each<EditedType>([...contentTypesEdited, ...componentsEdited])(
  'the edit view of $uid',
  ({ attributes, layout }) => {
    it('has every attribute once, or says that it is hidden', () => {
      const names = [...fieldsOf(layout).map(({ name }) => name), ...hiddenOf(layout)];
      expect(names.sort()).toEqual(Object.keys(attributes).sort());
    });

    it('has rows of at most twelve columns', () => {
      for (const row of layout?.rows ?? []) {
        const columns = row.reduce((sum, { size }) => sum + size, 0);
        expect([row.map(({ name }) => name), columns <= COLUMNS_IN_A_ROW]).toEqual([
          row.map(({ name }) => name),
          true,
        ]);
      }
    });

    it('gives components and blocks a row of their own', () => {
      const narrow = fieldsOf(layout).filter(
        ({ name, size }) =>
          WHOLE_ROW.includes(attributes[name]?.type ?? '') && size !== COLUMNS_IN_A_ROW
      );
      expect(narrow).toEqual([]);
    });

    it('has a label in words for every field', () => {
      const labels = [
        ...fieldsOf(layout).map(({ name, label }) => [name, label]),
        ...Object.entries(layout?.hiddenFields ?? {}),
      ];
      // A label that is the attribute’s name would count as Strapi’s own.
      const wordless = labels.filter(([name, label]) => !label?.trim() || label === name);
      expect(wordless).toEqual([]);
      expect(labels.filter(([, label]) => /[a-z][A-Z]|_|['{}<>]/.test(label ?? ''))).toEqual([]);
    });

    it('hints only where Strapi shows a hint', () => {
      const unseen = fieldsOf(layout).filter(
        ({ name, hint }) => hint !== undefined && attributes[name]?.type === 'component'
      );
      expect(unseen).toEqual([]);
    });

    it('names an entry by a field that Strapi can show', () => {
      expect(sortableFields(attributes)).toContain(layout?.mainField);
      // The heading of a folded entry is text; a relation would break the page.
      expect(attributes[layout?.mainField ?? '']?.type).not.toBe('relation');
    });

    it('says of every relation how its entries are told apart', () => {
      for (const { name, mainField } of fieldsOf(layout)) {
        const attribute = attributes[name];
        expect([name, mainField !== undefined]).toEqual([name, attribute?.type === 'relation']);
        const target = attributesOf.get(attribute?.target ?? '');
        if (target) {
          expect(sortableFields(target)).toContain(mainField);
        }
      }
    });
  }
);

describe.each(
  contentTypesEdited.flatMap(({ uid, attributes, layout }) =>
    layout ? [{ uid, attributes, list: layout.list }] : []
  )
)(
  'the list of $uid',
  ({ attributes, list }: { attributes: Attributes; list: ContentTypeLayout['list'] }) => {
    it('shows columns that there are and that a list can show', () => {
      const listable = Object.entries(attributes)
        .filter(([, attribute]) => attribute && !NOT_IN_LISTS.includes(attribute.type))
        .map(([name]) => name);
      expect([...listable, ...SYSTEM_COLUMNS]).toEqual(expect.arrayContaining([...list.columns]));
    });

    it('is sorted by something that can be sorted by', () => {
      expect([...sortableFields(attributes), ...SYSTEM_COLUMNS]).toContain(list.sortBy);
    });
  }
);

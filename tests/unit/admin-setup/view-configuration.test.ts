import type { ContentTypeLayout } from '../../../server/src/admin-setup/layouts/layout';
import {
  isUntouched,
  laidOut,
  withNewFieldsDescribed,
  type ViewConfiguration,
} from '../../../server/src/admin-setup/view-configuration';

const layout: ContentTypeLayout = {
  mainField: 'title',
  list: { columns: ['title', 'gone', 'updatedAt'], sortBy: 'title', sortOrder: 'DESC' },
  hiddenFields: { keptId: 'Kept (id)' },
  rows: [
    [
      { name: 'title', size: 8, label: 'Title', hint: 'What it is called.', placeholder: 'Notes' },
      { name: 'author', size: 4, label: 'Author', mainField: 'name' },
    ],
    [{ name: 'gone', size: 12, label: 'Of a type that the app has replaced' }],
  ],
};

/** As Strapi makes it: labels are the names of the attributes. */
const defaultMetadata = (name: string) => ({
  edit: { label: name, description: '', placeholder: '', visible: true, editable: true },
  list: { label: name, searchable: true, sortable: true },
});

const strapisOwn = (): ViewConfiguration => ({
  settings: { bulkable: true, pageSize: 10, mainField: 'keptId', defaultSortBy: 'keptId' },
  metadatas: {
    id: { edit: {}, list: { label: 'id' } },
    title: defaultMetadata('title'),
    author: defaultMetadata('author'),
    keptId: defaultMetadata('keptId'),
    updatedAt: defaultMetadata('updatedAt'),
  },
  layouts: { list: ['id', 'keptId'], edit: [[{ name: 'keptId', size: 6 }]] },
});

describe('laidOut', () => {
  const views = laidOut(strapisOwn(), layout);

  it('arranges the fields that the type has, and only those', () => {
    expect(views.layouts).toEqual({
      list: ['title', 'updatedAt'],
      edit: [
        [
          { name: 'title', size: 8 },
          { name: 'author', size: 4 },
        ],
      ],
    });
  });

  it('gives fields their words and keeps what it does not set', () => {
    expect(views.metadatas['title']).toEqual({
      edit: {
        label: 'Title',
        description: 'What it is called.',
        placeholder: 'Notes',
        visible: true,
        editable: true,
      },
      list: { label: 'Title', searchable: true, sortable: true },
    });
    expect(views.metadatas['author']?.edit).toMatchObject({ label: 'Author', mainField: 'name' });
    expect(views.metadatas['updatedAt']?.list).toMatchObject({ label: 'Last changed' });
    expect(views.metadatas['id']).toEqual({ edit: {}, list: { label: 'id' } });
  });

  it('lets nobody write what the plugin fills in', () => {
    expect(views.metadatas['keptId']?.edit).toMatchObject({ label: 'Kept (id)', editable: false });
  });

  it('sets page, order and what names an entry', () => {
    expect(views.settings).toEqual({
      bulkable: true,
      pageSize: 25,
      mainField: 'title',
      defaultSortBy: 'title',
      defaultSortOrder: 'DESC',
    });
  });
});

describe('isUntouched', () => {
  it('is true of what Strapi made and false of what was laid out', () => {
    expect(isUntouched(strapisOwn(), layout)).toBe(true);
    expect(isUntouched(laidOut(strapisOwn(), layout), layout)).toBe(false);
  });

  it('is false as soon as somebody named a single field', () => {
    const views = strapisOwn();
    views.metadatas['author'] = {
      ...defaultMetadata('author'),
      edit: { ...defaultMetadata('author').edit, label: 'Written by' },
    };
    expect(isUntouched(views, layout)).toBe(false);
  });
});

it('a field that came later gets its words; what an administrator changed stays', () => {
  const views = laidOut(strapisOwn(), layout);
  views.metadatas['title'] = {
    ...defaultMetadata('title'),
    edit: { ...defaultMetadata('title').edit, label: 'Headline' },
  };
  views.metadatas['author'] = defaultMetadata('author');
  const after = withNewFieldsDescribed(views, layout);
  expect(after.metadatas['title']?.edit).toMatchObject({ label: 'Headline', description: '' });
  expect(after.metadatas['author']?.edit).toMatchObject({ label: 'Author' });
  expect(after.layouts).toEqual(views.layouts);
});

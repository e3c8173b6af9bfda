import { isDocumentIdLike } from '../../../../server/src/domain/slugs/is-document-id-like';

describe('isDocumentIdLike', () => {
  it.each([
    ['tz4a98xxat96iws9zmbrgj3a', true],
    ['interdisciplinaryresearc', true],
    ['tz4a98xxat96iws9zmbrgj3', false],
    ['tz4a98xxat96iws9zmbrgj3ab', false],
    ['tz4a98xxat96iws9-mbrgj3a', false],
    ['TZ4A98XXAT96IWS9ZMBRGJ3A', false],
    ['tz4a98xxat96iws9zmbrgj3a\n', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isDocumentIdLike(text)).toBe(expected);
  });
});

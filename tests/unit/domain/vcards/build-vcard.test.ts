import fc from 'fast-check';
import { buildVCard, type VCardSource } from '../../../../server/src/domain/vcards/build-vcard';
import { sampleAttorney, sampleFirm, sampleOffice } from '../structured-data/sample-content';

const revisedAt = new Date('2026-03-01T10:00:00.000Z');
const source = (overrides: Partial<VCardSource> = {}): VCardSource => ({
  attorney: sampleAttorney(),
  firm: sampleFirm(),
  revisedAt,
  ...overrides,
});

/** Unfolded lines (RFC 2425, 5.8.1), without the empty one at the end. */
const linesOf = (card: string): string[] =>
  card
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
const namesOf = (card: string): string[] =>
  linesOf(card).map((line) => line.split(/[;:]/)[0] ?? '');

describe('buildVCard', () => {
  it('has name, firm, title, public contact, address and link', () => {
    expect(linesOf(buildVCard(source()))).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      expect.stringMatching(/^PRODID:/),
      'FN:Jane Q. Doe\\, Esq.',
      'N:Doe;Jane;Quinn;;Esq.',
      'ORG:Doe & Roe LLP',
      'TITLE:Partner',
      'TEL;TYPE=WORK,VOICE:+16175550101',
      'EMAIL;TYPE=INTERNET,WORK:jane@example.com',
      'ADR;TYPE=WORK:;;1 State Street;Boston;MA;02109;US',
      'URL;TYPE=WORK:https://example.com/attorneys/jane-doe',
      'UID:janedoejanedoejanedoejan',
      'REV:2026-03-01T10:00:00.000Z',
      'END:VCARD',
    ]);
  });

  it('is the same each time', () => {
    expect(buildVCard(source())).toBe(buildVCard(source()));
  });

  it.each([
    ['the office of the bio', ' boston ', '1 State Street'],
    ['the principal one, where the bio names none', null, '2 Broad Street'],
    ['the principal one, where the firm has no such office', 'Atlantis', '2 Broad Street'],
  ])('takes %s', (_name, office, street) => {
    expect(buildVCard(source({ attorney: sampleAttorney({ office }) }))).toContain(`;;${street};`);
  });

  it('takes the first office where none is principal', () => {
    const firm = sampleFirm({
      offices: [sampleOffice({ name: 'A', street: 'First' }), sampleOffice({ name: 'B' })],
    });
    expect(buildVCard(source({ firm }))).toContain(';;First;');
  });

  it.each([
    ['Fax', 'tel:+16175550101', 'TEL;TYPE=WORK,FAX:+16175550101'],
    ['Mobile', 'tel:+16175550101', 'TEL;TYPE=WORK,CELL:+16175550101'],
    ['Direct', 'tel:+16175550101;ext=5', 'TEL;TYPE=WORK,VOICE:+16175550101 ext. 5'],
  ])('writes the number of "%s", %s', (label, phoneHref, line) => {
    const attorney = sampleAttorney({ phones: [{ label, phone: 'x', phoneHref }] });
    expect(linesOf(buildVCard(source({ attorney })))).toContain(line);
  });

  it('has no contact that is not public', () => {
    const attorney = sampleAttorney({ email: null, phones: [] });
    expect(namesOf(buildVCard(source({ attorney })))).not.toEqual(
      expect.arrayContaining(['EMAIL'])
    );
    expect(namesOf(buildVCard(source({ attorney })))).not.toEqual(expect.arrayContaining(['TEL']));
  });

  it('has only a name and a link for a former attorney', () => {
    const card = buildVCard(source({ attorney: sampleAttorney({ former: true }) }));
    expect(namesOf(card)).toEqual([
      'BEGIN',
      'VERSION',
      'PRODID',
      'FN',
      'N',
      'URL',
      'UID',
      'REV',
      'END',
    ]);
  });

  it('leaves out what there is none of', () => {
    const attorney = sampleAttorney({
      title: null,
      url: '/attorneys/jane-doe',
      email: null,
      phones: [],
    });
    const firm = sampleFirm({
      offices: [sampleOffice({ street: null, city: null, region: null, postalCode: null })],
    });
    const names = namesOf(buildVCard(source({ attorney, firm })));
    expect(names).toEqual(['BEGIN', 'VERSION', 'PRODID', 'FN', 'N', 'ORG', 'UID', 'REV', 'END']);
    expect(namesOf(buildVCard(source({ attorney, firm: null })))).not.toContain('ORG');
  });

  it('folds long lines at 75 octets', () => {
    const card = buildVCard(source({ attorney: sampleAttorney({ title: 'é'.repeat(200) }) }));
    for (const line of card.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(linesOf(card)).toContain(`TITLE:${'é'.repeat(200)}`);
  });

  it('lets no value start a property or a field', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '\r\n',
          '\r',
          '\n',
          'TEL:666',
          'END:VCARD',
          ';',
          ',',
          ':',
          '\\',
          '\u2028',
          '\u0085',
          'x',
          ' '
        ),
        { minLength: 1, maxLength: 8 }
      )
      .map((pieces) => `a${pieces.join('')}b`);
    const plain = namesOf(buildVCard(source()));
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 12, maxLength: 12 }), (values) => {
        const [
          a = '',
          b = '',
          c = '',
          d = '',
          e = '',
          f = '',
          g = '',
          h = '',
          i = '',
          j = '',
          k = '',
          l = '',
        ] = values;
        const card = buildVCard(
          source({
            attorney: sampleAttorney({
              name: a,
              familyName: b,
              givenName: c,
              middleName: d,
              title: e,
              office: null,
              url: `https://example.com/${f}`,
              email: `${g}@example.com`,
              phones: [{ label: h, phone: h, phoneHref: `tel:${h}` }],
            }),
            firm: sampleFirm({
              name: i,
              offices: [sampleOffice({ street: j, city: k, country: l })],
            }),
          })
        );
        expect(namesOf(card)).toEqual(plain);
        expect(card.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        const fields = (name: string) =>
          linesOf(card)
            .find((line) => line.startsWith(name))
            ?.replace(/\\[\\;,n]/g, '')
            .split(';').length;
        expect(fields('N:')).toBe(5);
        expect(fields('ADR')).toBe(8);
        expect(fields('ORG')).toBe(1);
      })
    );
  });
});

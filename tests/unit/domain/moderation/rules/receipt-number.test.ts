import { receiptNumber } from '../../../../../server/src/domain/moderation/rules/receipt-number';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { someFacts, STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('receiptNumber', () => {
  it.each<[string, string[]]>([
    ['Where is IOE0912345678 now?', ['IOE0912345678']],
    ['WAC-21-123-45678', ['WAC-21-123-45678']],
    ['msc2190012345', ['msc2190012345']],
  ])('%s', (body, expected) => {
    expect(foundBy(receiptNumber, body)).toEqual(expected);
  });

  it.each(['IOE091234567', 'ABC0912345678', 'LIN123456789012', ...LAW_BLOG_PROSE])(
    'lets pass: %s',
    (body) => {
      expect(foundBy(receiptNumber, body)).toBeNull();
    }
  );

  it('gives the place in the text as it was written', () => {
    const facts = someFacts({ body: 'Where is IOE0912345678 now?' });
    expect(receiptNumber.check(facts, defaultRuleSettings())?.[0]).toEqual({ start: 9, end: 22 });
  });

  it('looks at staff, too', () => {
    expect(
      foundBy(receiptNumber, 'Where is IOE0912345678 now?', {}, { identity: STAFF })
    ).not.toBeNull();
  });

  it('can be switched off', () => {
    const off = { receipt_number: { enabled: false } };
    expect(foundBy(receiptNumber, 'Where is IOE0912345678 now?', off)).toBeNull();
  });

  it('asks for a hold in the restricted lane', () =>
    expect(receiptNumber.demand).toBe('hold-restricted'));
});

import fc from 'fast-check';
import { findPersonalData, mask } from '../../src/text/identity';
import { textsLike } from './arbitraries';

// Invented numbers: a made-up area code, and card numbers of the payment industry's test range.
const ID = '110101199003070011';
const CARD = '6222020000000000006';
const VISA = '4111111111111111';
const PHONE = '13800001234';

describe('findPersonalData', () => {
  it('finds each kind in running text, in order', () => {
    expect(findPersonalData(`电话${PHONE}，身份证${ID}，卡号${VISA}。`)).toEqual([
      { kind: 'phone', value: PHONE },
      { kind: 'id-card', value: ID },
      { kind: 'bank-card', value: VISA },
    ]);
  });

  it.each([
    ['11010119900307001x', 'id-card'],
    ['１１０１０１１９９００３０７００１１', 'id-card'],
    ['+86 138-0000-1234', 'phone'],
    ['138 0000 1234', 'phone'],
    ['4111 1111 1111 1111', 'bank-card'],
  ])('%s is a %s, as written', (text, kind) =>
    expect(findPersonalData(`号码：${text}`)).toEqual([{ kind, value: text }]),
  );

  it.each([
    '',
    '20230314',
    '110101199013070011',
    '12800001234',
    '138000012345',
    '4111111111111112',
    '2023031400001',
    '0562-1234567',
    '91110000MA00000000',
    'A13800001234',
  ])('%j holds none', (text) => expect(findPersonalData(text)).toEqual([]));

  it('gives substrings of the text and never throws', () => {
    fc.assert(
      fc.property(textsLike('0123456789１３Xx -+，'), (text) => {
        for (const { value } of findPersonalData(`${text}${PHONE}${text}`)) {
          expect(`${text}${PHONE}${text}`).toContain(value);
        }
      }),
    );
  });
});

describe('mask', () => {
  it('keeps three digits in front and four at the end', () => {
    expect(mask('phone', PHONE)).toBe('138****1234');
    expect(mask('id-card', ID)).toBe('110***********0011');
    expect(mask('bank-card', '4111 1111 1111 1111')).toBe('411* **** **** 1111');
    expect(mask('phone', '+86 138-0000-1234')).toBe('+86 138-****-1234');
    expect(mask('bank-card', CARD)).toHaveLength(CARD.length);
  });

  it('leaves nothing to find', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }), (n) => {
        expect(findPersonalData(mask('phone', String(n)))).toEqual([]);
      }),
    );
  });
});

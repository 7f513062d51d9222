import { isRecord } from '../../src/core/is-record';

describe('isRecord', () => {
  it.each([[{}], [{ a: 1 }]])('%j has keys', (value) => {
    expect(isRecord(value)).toBe(true);
  });

  it.each([[null], [undefined], ['a'], [1], [[]], [[{ a: 1 }]]])('%j has none', (value) => {
    expect(isRecord(value)).toBe(false);
  });
});

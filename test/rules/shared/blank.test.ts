import { isBlank } from '../../../src/rules/shared/blank';

describe('isBlank', () => {
  it.each(['', ' ', '—', '/'])('%j stands for nothing', (text) => expect(isBlank(text)).toBe(true));
  it.each(['无', '0', '详见附件'])('%s is a value', (text) => expect(isBlank(text)).toBe(false));
});

import { linkTo } from '../../src/cli/link-to';

describe('linkTo', () => {
  it.each([
    ['报送/水务局.xlsx', '汇总.xlsx', '报送/水务局.xlsx'],
    ['报送/水务局.xlsx', '结果/汇总.xlsx', '../报送/水务局.xlsx'],
    ['报送/一 #1 100%.xlsx', '汇总.xlsx', '报送/一%20%231%20100%25.xlsx'],
  ])('reaches %s from %s', (file, output, link) => {
    expect(linkTo(file, output)).toBe(link);
  });
});

import { clearDomain, DOMAINS } from '../../../src/rules/shared/domain-words';

describe('fields of work', () => {
  it('are clear by words of their own and none of another', () => {
    expect(clearDomain('坐支现金')?.domain.name).toBe('财务');
    expect(clearDomain('坐支现金，用印不登记')).toBeNull();
    expect(clearDomain('加强管理')).toBeNull();
  });

  it('count a word inside a longer one once', () => {
    expect(clearDomain('库存现金')?.words).toEqual(['库存现金']);
  });

  it('name only each other as akin, and share no word', () => {
    const known = DOMAINS.map(({ name }) => name);
    for (const { akin } of DOMAINS) for (const name of akin) expect(known).toContain(name);
    const all = DOMAINS.flatMap(({ words }) => words);
    expect(new Set(all).size).toBe(all.length);
  });
});

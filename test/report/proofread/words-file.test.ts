import { parseWordsFile } from '../../../src/report/proofread/words-file';

describe('parseWordsFile', () => {
  it('reads titles, words and names', () => {
    const words = parseWordsFile(
      '# 说明\n\n《旧办法》 → 《新办法》\n布点->布设\n甲股 = 甲科＝甲处\r\n',
      'w.txt',
    );
    expect([...words.superseded]).toEqual([['旧办法', '新办法']]);
    expect([...words.terms]).toEqual([['布点', '布设']]);
    expect(words.names).toEqual([['甲股', '甲科', '甲处']]);
  });

  it.each(['只有一个词', '甲 →', '→ 乙', '甲 → 乙 → 丙', '甲 =', '= '])('turns down %s', (line) => {
    expect(() => parseWordsFile(`甲 = 乙\n${line}`, 'w.txt')).toThrow(
      expect.objectContaining({ code: 'words-invalid', details: expect.objectContaining({ line: 2 }) }),
    );
  });
});

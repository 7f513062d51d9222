import fc from 'fast-check';
import { isBlank, normalizeHeader, normalizeText, squeeze } from '../../src/text/normalize';

describe('normalizeText', () => {
  it.each([
    ['２０２３年３月', '2023年3月'],
    ['ＡＢｃ％', 'ABc%'],
    ['（主责）：甲，乙。丙；《办法》“引”', '（主责）：甲，乙。丙；《办法》“引”'],
    ['Ⅱ级①', 'Ⅱ级①'],
    ['王\u3000伟\u00a0', '王 伟'],
    ['财\u200b务\ufeff', '财务'],
    ['一  \r\n  二', '一\n二'],
    ['⼀级', '一级'],
    ['￥3．5', '¥3.5'],
  ])('%j becomes %j', (written, expected) => expect(normalizeText(written)).toBe(expected));

  it('is idempotent for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});

describe('plain texts', () => {
  it('stay as they are, whichever characters of a sentence they are made of', () => {
    const sentence = fc.string({
      unit: fc.constantFrom(...'一丁龥鿿廉政风险Az09!~()（），。；：、《》“”？！…,.;:'),
    });
    fc.assert(
      fc.property(sentence, (text) => {
        expect(normalizeText(text)).toBe(text);
        // Behind a space, which is trimmed, the text goes the long way.
        expect(normalizeText(` ${text}`)).toBe(text);
        expect(squeeze(text)).toBe(text);
      }),
    );
  });
});

describe('squeeze', () => {
  it('removes spaces and line breaks', () => expect(squeeze(' 风险\n类 别 ')).toBe('风险类别'));

  it('leaves no whitespace in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/\s/u.test(squeeze(text))));
  });
});

describe('normalizeHeader', () => {
  it.each([
    ['序 号', '序号'],
    ['*责任人：', '责任人'],
    ['责任人＊', '责任人'],
    ['金额（万元）', '金额'],
    ['单位【必填】', '单位'],
    ['机构(科室)名称', '机构名称'],
    ['风险\n类别', '风险类别'],
    ['单位/科室', '单位/科室'],
    ['(一)', '（一）'],
    ['', ''],
  ])('%j becomes %j', (written, expected) => expect(normalizeHeader(written)).toBe(expected));

  it('gives the same key with and without a note', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'序号单位*：金 额/1') }),
        fc.string(),
        (title, note) => {
          const plain = normalizeHeader(`序${title}号`);
          expect(normalizeHeader(`序${title}号（${note.replace(/[^a-z]/gu, '')}）`)).toBe(plain);
        },
      ),
    );
  });
});

describe('isBlank', () => {
  it.each(['', ' ', '\u3000\n', '\u200b'])('%j is blank', (text) => expect(isBlank(text)).toBe(true));
  it('a dash is not blank', () => expect(isBlank('—')).toBe(false));
});

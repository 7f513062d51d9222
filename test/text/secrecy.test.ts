import fc from 'fast-check';
import { findSecrecyMark } from '../../src/text/secrecy';
import { textsLike } from './arbitraries';

describe('findSecrecyMark', () => {
  it.each([
    ['绝密★', '绝密★'],
    ['机密★1年', '机密★1年'],
    ['秘密★10年', '秘密★10年'],
    ['秘密★长期', '秘密★长期'],
    ['机 密 ★ 1 年', '机密★1年'],
    ['密级：机密', '密级：机密'],
    ['密级:秘密级', '密级:秘密级'],
    ['填报单位：某局　密级 秘密', '密级秘密'],
    ['绝密', '绝密'],
    ['绝　密', '绝密'],
    ['【秘密】', '【秘密】'],
    ['秘密级', '秘密级'],
    ['某某事项的报告 秘密★', '秘密★'],
    ['附件机密★十年', '机密★十年'],
  ])('%j bears %s', (text, mark) => expect(findSecrecyMark(text)).toBe(mark));

  it.each([
    '',
    '保守国家秘密',
    '商业秘密',
    '机密文件管理',
    '工作秘密',
    '保密',
    '泄露秘密',
    '泄露国家秘密★★',
    '泄露商业秘密★',
    '秘密★★★',
    '密级：绝密/机密/秘密',
    '密级：□绝密 □机密 □秘密',
    '密级',
    '涉密文件',
    '机密级文件外带须两人',
    '不泄露国家秘密、工作秘密',
  ])('%j bears none', (text) => expect(findSecrecyMark(text)).toBeNull());

  it('finds a mark with a term in any surroundings, and never throws', () => {
    fc.assert(
      fc.property(textsLike('密级机绝秘★年1 长期'), fc.constantFrom('绝密', '机密', '秘密'), (text, word) => {
        expect(findSecrecyMark(`${text}\n${word}★5年\n${text}`)).not.toBeNull();
        expect(() => findSecrecyMark(text)).not.toThrow();
      }),
    );
  });
});

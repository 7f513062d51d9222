import { numberingOf } from '../../../src/rules/shared/numbered-items';

describe('numberingOf', () => {
  it.each([
    ['1.截留；2.坐支', 2, ['1', '2']],
    ['1.1盘点；1.2复核；2.1轮岗', 3, ['1', '2']],
    ['1.盘点：（1）月末；（2）签字；2.轮岗', 2, ['1', '2']],
    ['①盘点②轮岗', 2, ['①', '②']],
    ['每月盘点；两年轮岗', 0, []],
    ['', 0, []],
  ])('%j', (text, count, leading) => expect(numberingOf(text)).toEqual({ count, leading }));
});

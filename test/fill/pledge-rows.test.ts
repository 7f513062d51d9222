import { pledgeRows } from '../../src/fill/pledge-rows';
import { person, rowsOf } from './fill-tester';

const roster = {
  people: [
    person('林启明', '局领导', '局长'),
    person('周若溪', '办公室', '主任'),
    person('田一禾', '办公室', '文秘'),
    person('罗守成', '财务科', '科员', '退休'),
  ],
};
const sheet = (document: string, ...signers: string[]): string =>
  [
    '| 文书名称 | 类别 | 签订人 | 科室 | 职务 | 签订日期 | 本人签名 |',
    ...signers.map((name) => `| ${document} | 承诺书 | ${name} | 办公室 | 科员 | 2023-03-01 | 是 |`),
  ].join('\n');

describe('F14 pledge-rows', () => {
  it('lists everybody in service who did not sign what is meant for all', () => {
    expect(rowsOf(pledgeRows, sheet('廉政承诺书', '林启明', '周若溪'), { roster })).toEqual([
      {
        document: '廉政承诺书',
        kind: '承诺书',
        signer: '田一禾',
        department: '办公室',
        position: '文秘',
        signed: '否',
      },
    ]);
  });

  it('says nothing of papers for some, of papers few signed, and without a roster', () => {
    expect(rowsOf(pledgeRows, sheet('重点岗位承诺书', '林启明', '周若溪'), { roster })).toEqual([]);
    expect(rowsOf(pledgeRows, sheet('廉政承诺书', '林启明'), { roster })).toEqual([]);
    expect(rowsOf(pledgeRows, sheet('廉政承诺书', '林启明', '周若溪'))).toEqual([]);
  });
});

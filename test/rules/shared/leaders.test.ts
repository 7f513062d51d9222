import { headOfUnit } from '../../../src/ledger/roster-lookups';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import {
  deputyFor,
  leadersInCharge,
  meansHead,
  riskWords,
  subjectWords,
} from '../../../src/rules/shared/leaders';
import { BUREAU_ROSTER } from '../../support/bureau-roster';
import { tableFrom } from '../../support/table-from-markdown';

const head = headOfUnit(BUREAU_ROSTER);
const { rows } = tableFrom(
  `
  | 科室 | 岗位 | 权力事项 | 风险点 | 防控措施 |
  | 财务科、工程科 | 会计 | 资金拨付 | 截留收入 | 每月盘点 |
  | 审计科 | 综合岗 | 招标采购 | 规避招标 | 集体研究 |
  | 审计科 | 综合岗 | 干部任免 | 一言堂 | 集体研究 |`,
  'risk-points',
);

describe('meansHead', () => {
  it.each([
    ['林启明', true],
    ['周若溪、林启明', true],
    ['局长', true],
    ['本单位主要领导', true],
    ['副局长', false],
    ['周若溪', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(head && meansHead(text, head, BUREAU_ROSTER)).toBe(expected);
  });
});

describe('words of a row', () => {
  it('keeps subject and risk apart', () => {
    expect(rows.slice(0, 1).map((row) => [subjectWords(row), riskWords(row)])).toEqual([
      ['资金拨付；会计', '截留收入'],
    ]);
  });
});

describe('leadersInCharge', () => {
  it('asks for each department', () => {
    expect(rows.map((row) => leadersInCharge(row, BUREAU_ROSTER))).toEqual([['周若溪', '邵长宁'], [], []]);
  });
});

describe('deputyFor', () => {
  it('goes by the department, else by the duties', () => {
    const areas = ['财务', '公共资源交易', '人事'];
    const deputies = rows.map(
      (row, index) => head && deputyFor(row, areas[index] ?? '', head, BUREAU_ROSTER, DEFAULT_SETTINGS),
    );
    expect(deputies).toEqual(['周若溪', '邵长宁', '周若溪']);
  });
});

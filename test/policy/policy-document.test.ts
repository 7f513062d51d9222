import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { textParagraphs } from '../../src/policy/paragraph';
import { readPolicy } from '../../src/policy/policy-document';
import { policyClauses, policyTasks } from '../../src/policy/tasks';

const EXAMPLE = readFileSync(path.join(__dirname, '../../examples/policy-年度工作要点.txt'), 'utf8');

function read(text: string) {
  return readPolicy(textParagraphs(text));
}

describe('readPolicy', () => {
  const document = read(EXAMPLE);

  it('finds title, year and outline', () => {
    expect(document).toMatchObject({ title: '2026年临河县水务局党风廉政建设工作要点', year: 2026 });
    expect(
      document.outline.map(({ level, mark, heading, line }) => `${line} ${level} ${mark}${heading}`),
    ).toEqual([
      '5 1 一、压实管党治党责任',
      '6 2 （一）召开专题会议研究',
      '7 2 （二）分解年度任务',
      '8 1 二、加强日常监督',
      '9 2 （一）开展作风检查',
      '10 2 （二）抓实节前提醒',
      '12 1 三、强化教育引导',
      '13 3 1.组织警示教育',
      '13 5 一是每季度末月25日前组织一次警示教育',
      '13 5 二是党员干部每年集中学习不少于24学时',
      '14 3 2.严格信息报送',
      '15 1 四、严肃责任追究',
    ]);
  });

  it('finds who is responsible, in every form', () => {
    const named = document.outline.filter(({ responsible }) => responsible.all.length > 0);
    expect(
      named.map(({ line, responsible: { all, lead, support } }) => ({ line, all, lead, support })),
    ).toEqual([
      { line: 6, all: ['办公室', '机关纪委'], lead: [], support: [] },
      {
        line: 7,
        all: ['办公室', '财务科', '工程建设科'],
        lead: ['办公室'],
        support: ['财务科', '工程建设科'],
      },
      { line: 9, all: ['机关纪委', '人事科', '办公室'], lead: ['机关纪委'], support: ['人事科', '办公室'] },
      { line: 10, all: ['机关纪委'], lead: [], support: [] },
      { line: 13, all: ['人事科'], lead: [], support: [] },
      { line: 14, all: ['各下属单位'], lead: [], support: [] },
    ]);
  });

  it('finds deadlines that come once', () => {
    const dated = document.outline.filter(({ deadline }) => deadline !== null);
    expect(dated.map(({ line, deadline }) => [line, deadline?.day, deadline?.words])).toEqual([
      [7, '2026-03-31', '3月底前'],
      [13, '2026-12-20', '2026年12月20日'],
    ]);
  });

  it('finds obligations and where their evidence is kept', () => {
    expect(
      document.obligations.map(({ line, period, min, max, unit, ledger }) => [
        line,
        period,
        min,
        max,
        unit,
        ledger,
      ]),
    ).toEqual([
      [6, 'half-year', 1, null, '次', 'meetings'],
      [6, 'year', 2, null, '次', 'meetings'],
      [9, 'month', 1, 2, '次', 'inspections'],
      [13, 'quarter', 1, 1, '次', 'education'],
      [13, 'year', 24, null, '学时', 'education'],
      [14, 'month', 1, 1, '篇', 'reporting'],
      [14, 'half-year', 1, 1, '次', 'reporting'],
    ]);
  });

  it('offers duties without a number and says what it cannot judge', () => {
    expect(document.softDuties.map(({ line }) => line)).toEqual([10, 10]);
    expect(document.remarks).toMatchObject([
      { line: 16, kind: 'unsupported-period', data: { words: '每两年' } },
    ]);
  });

  it('makes tasks of clauses, one for each item inside them, and gives them their bodies', () => {
    expect(policyTasks(document).map(({ clause, responsible }) => [clause, responsible.all[0]])).toEqual([
      ['一（一）', '办公室'],
      ['一（二）', '办公室'],
      ['二（一）', '机关纪委'],
      ['二（二）', '机关纪委'],
      ['三1一是', '人事科'],
      ['三1二是', '人事科'],
      ['三2', '各下属单位'],
    ]);
    expect(policyClauses(document, '要点')).toHaveLength(6);
  });

  it('reads chapters and articles, full-width numbers and nested ones', () => {
    const rules = read(
      '第一章　总则\n第一条　为规范管理，制定本办法。\n第二章 职责\n第二条 各科室每季度自查1次。',
    );
    expect(rules.outline.map(({ level, mark }) => `${level}${mark}`)).toEqual([
      '1第一章',
      '2第一条',
      '1第二章',
      '2第二条',
    ]);
    expect(rules.remarks).toEqual([]);
    const numbers = read(
      '一，总体安排\n１．加强学习。\n(1)制定计划。\n1.1 分工到人\n3.5万元以上的支出须上会。',
    );
    expect(numbers.outline.map(({ level, mark }) => `${level}${mark}`)).toEqual([
      '1一，',
      '3１．',
      '4(1)',
      '41.1',
    ]);
  });

  it('says what is wrong with the numbering', () => {
    const { remarks } = read('一、甲项工作\n三、乙项工作\n三、丙项工作');
    expect(remarks.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      '2 number-skipped',
      '3 number-repeated',
    ]);
  });

  it('says when there is nothing to go by', () => {
    expect(read('').remarks).toMatchObject([{ line: null, kind: 'empty' }]);
    expect(read('请各科室按时报送材料，联系电话另行通知。').remarks).toMatchObject([{ kind: 'no-headings' }]);
  });

  it('gives each inline item the bodies that stand at its end', () => {
    const { outline } = read(
      '一、重点工作\n一是清理台账。（责任单位：办公室）二是核对账目。（责任单位：财务科）',
    );
    expect(outline.map(({ responsible }) => responsible.all)).toEqual([[], ['办公室'], ['财务科']]);
  });

  it('never throws, and keeps every line inside the document', () => {
    const piece = fc.constantFrom(
      ...[
        '一、',
        '（一）',
        '1.',
        '一是',
        '第一条',
        '每月',
        '不少于',
        '两次',
        '（责任部门：',
        '）',
        '办公室',
        '、',
        '。',
      ],
      ...[
        '，',
        '\n',
        '6月底前',
        '“',
        '”',
        '《',
        '25日',
        '以上',
        '第一，',
        '１',
        '每季度末月',
        '各',
        '；',
        '　',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        const paragraphs = textParagraphs(each);
        const { outline, obligations, softDuties } = readPolicy(paragraphs);
        for (const { line } of [...outline, ...obligations, ...softDuties]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(paragraphs.length);
        }
        for (const { min, max } of obligations) expect(max === null || max >= min).toBe(true);
        expect(outline.every(({ parent }, index) => parent === null || parent < index)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

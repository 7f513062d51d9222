import fc from 'fast-check';
import { editLines } from '../../../src/report/proofread/apply-edits';
import { describeProofIssue } from '../../../src/report/proofread/describe-issue';
import { fixText } from '../../../src/report/proofread/fix-document';
import type { ProofIssue } from '../../../src/report/proofread/proof-issue';
import { proofread } from '../../../src/report/proofread/proofread';
import { joinText, splitText } from '../../../src/report/proofread/text-lines';
import { CLEAN_NOTICE, CLEAN_PLAN, CLEAN_REPORT } from './clean-documents';

/** Pieces of documents, sound and faulty, from which arbitrary texts are made. */
const PIECES = [
  ...[
    '一、',
    '（一）',
    '(二)',
    '1.',
    '2、',
    '（1）',
    '一是',
    '三是',
    '三是是',
    '第一',
    '第二，',
    '。',
    '，',
    '、',
    '；',
    '：',
    ',',
    '.',
    '"',
  ],
  ...[
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '(',
    ')',
    '‘',
    '’',
    '〔2023〕05号',
    '水发[2023]18号',
    '2021-2023年',
    '1-2次',
    '\n',
    '\n\n',
    '　　',
  ],
  ...[
    '开展开展',
    '的的',
    '进行了进行',
    '##mark##',
    '{{name}}',
    'XX局',
    '**',
    '____',
    '今年以来，',
    '截至目前，',
    '建党99周年',
    '2023年03月05日',
  ],
  ...[
    '二零二三年',
    '2023年三月5日',
    '约30个左右',
    '甲、乙、丙等2个方面',
    '《廉洁从政若干准则》',
    '《中国共产党教育管理工作条例》',
    '、及',
    '、以及',
  ],
  ...[
    '为进一步提高认识。',
    '国庆节、春节',
    '完成率90%',
    '应改28项，已完成26项',
    '局党组',
    '办党组',
    '布署',
    '中纪委',
    '（责任部门：甲科，乙科）',
  ],
  ...[
    '临河县水务局关于',
    '工作情况的报告',
    '存在的问题',
    '党员干部学习',
    '做好工作',
    'abc',
    '😀',
    '\u0000',
    '\ud800',
    '\t',
    '13812345678',
  ],
];
const TEXT = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

function issuesOf(text: string): ProofIssue[] {
  return proofread(splitText(text).lines);
}

function told(text: string, severities: readonly string[]): string[] {
  return issuesOf(text)
    .filter(({ severity }) => severities.includes(severity))
    .map((issue) => `${issue.line}:${issue.column} ${issue.rule} ${describeProofIssue(issue, 'zh-CN')}`);
}

describe('proofread', () => {
  it.each([
    ['report', CLEAN_REPORT],
    ['notice', CLEAN_NOTICE],
    ['plan', CLEAN_PLAN],
  ])('finds no error and no warning in a clean %s', (_name, text) => {
    expect(told(text, ['error', 'warning'])).toEqual([]);
  });

  it('never throws, points into the text and has a message in both languages', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { lines } = splitText(text);
        for (const issue of proofread(lines)) {
          const line = lines[issue.line - 1]?.text;
          expect(line?.slice(issue.column - 1).startsWith(issue.text)).toBe(true);
          expect(describeProofIssue(issue, 'zh-CN')).not.toBe('');
          expect(describeProofIssue(issue, 'en')).not.toBe('');
          for (const { line: at, column, before } of issue.fix?.edits ?? []) {
            expect(lines[at - 1]?.text.slice(column - 1).startsWith(before)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('does not report again what a fix put right', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { lines, ends } = splitText(text);
        for (const issue of proofread(lines)) {
          if (!issue.fix) continue;
          const after = joinText(
            editLines(
              lines.map((line) => line.text),
              issue.fix.edits,
            ),
            ends,
          );
          const same = issuesOf(after).filter(
            ({ rule, line, column, text: found, messageId, data }) =>
              rule === issue.rule &&
              line === issue.line &&
              column === issue.column &&
              found === issue.text &&
              messageId === issue.messageId &&
              JSON.stringify(data) === JSON.stringify(issue.data),
          );
          expect([after, same]).toEqual([after, []]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing left to fix after fixing', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { result } = fixText(text);
        expect(fixText(result).applied).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('is quick with a long document', () => {
    const text = CLEAN_REPORT.repeat(3);
    const start = performance.now();
    issuesOf(text);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('does not choke on a line of nothing but marks', () => {
    const start = performance.now();
    for (const mark of ['“', '《', '（', '、', '一', '春节、', '第一', '1-', 'X', '《“'])
      issuesOf(mark.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

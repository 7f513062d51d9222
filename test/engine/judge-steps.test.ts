import type { Issue } from '../../src/core/issue';
import { judge } from '../../src/engine/judge';
import { judgeSteps } from '../../src/engine/judge-steps';
import { BUILT_IN } from '../../src/engine/knowledge';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { riskRow, riskWorkbook } from '../taskpane/sample';

describe('judging in steps', () => {
  it('comes to what judging at once comes to', () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      riskRow(index + 1, index % 7 === 0 ? { 7: '同上' } : index % 5 === 0 ? { 6: '中', 8: '财务科' } : {}),
    );
    const workbook = riskWorkbook(rows);
    const tables = recogniseWorkbook(workbook);
    const environment = { asOf: '2023-12-31', period: null, roster: null, settings: DEFAULT_SETTINGS };
    const options = { rules: BUILT_IN.rules, settings: {}, environment };
    const file = { path: workbook.path, status: 'read', workbook, tables } as const;
    const { validation } = judge({ files: [file], previousFiles: [], environment }, options, []);

    const steps = judgeSteps({ workbook, tables }, options);
    const shares: number[] = [];
    let issues: readonly Issue[] = [];
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        issues = step.value;
        break;
      }
      shares.push(step.value);
    }
    expect(issues).toEqual(validation.files[0]?.issues);
    expect(issues.length).toBeGreaterThan(10);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toHaveLength(BUILT_IN.rules.length);
  });
});

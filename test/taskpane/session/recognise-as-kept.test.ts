import { BUILT_IN } from '../../../src/engine/knowledge';
import { recogniseAsKept } from '../../../src/taskpane/session/recognise-as-kept';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';

const WORKBOOK = workbookFromMarkdown('整改.xlsx', {
  整改: `
    临河县水务局问题整改台账
    | 序号 | 问题 | 整改措施 | 责任人 | 整改时限 | 状态 |
    | 1 | 印章登记不全 | 补登 | 陶知微 | 2023-06-01 | 未完成 |`,
});

describe('recogniseAsKept', () => {
  it('goes by nothing where nothing was kept', () => {
    const { tables, bindings, bindingsHeld } = recogniseAsKept(WORKBOOK, undefined, BUILT_IN);
    expect(tables.map(({ ledger }) => ledger)).toEqual(['rectification']);
    expect(bindings).toEqual([]);
    expect(bindingsHeld).toBe(true);
  });

  it.each([['no list'], [[{ sheet: '整改', ledger: 'no-such-ledger', header: '2', columns: {} }]], [42]])(
    'goes by nothing, and says so, where what was kept is unusable: %j',
    (kept) => {
      const { tables, bindings, bindingsHeld } = recogniseAsKept(WORKBOOK, kept, BUILT_IN);
      expect(tables.map(({ ledger }) => ledger)).toEqual(['rectification']);
      expect(bindings).toEqual([]);
      expect(bindingsHeld).toBe(false);
    },
  );
});

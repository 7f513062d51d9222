import type { Fix } from '../../../src/core/edit';
import type { BoundCell, Row } from '../../../src/core/table';
import type { LedgerEnvironment } from '../../../src/ledger/environment';
import { measuresBesides, measuresInstead } from '../../../src/rules/shared/measure-suggestions';
import { recogniseMarkdown } from '../../support/environment';

/** The suggestions for the measure cell of the only row. */
function suggested(
  markdown: string,
  suggest: (cell: BoundCell, row: Row, environment: LedgerEnvironment) => Fix[],
): string[] {
  const { tables, environment } = recogniseMarkdown({ 样例: markdown });
  const [row] = tables[0]?.rows ?? [];
  const cell = row?.cells.get('measures');
  const fixes = row && cell ? suggest(cell, row, environment) : [];
  expect(fixes.every(({ safety }) => safety === 'suggestion')).toBe(true);
  return fixes.map(({ edits }) => String(edits[0]?.after));
}

const sheet = (power: string, measure: string): string => `
  | 岗位 | 权力事项 | 风险点描述 | 风险等级 | 防控措施 |
  | 会计 | ${power} | 虚列会议费套取资金 | 一级 | ${measure} |`;

describe('measuresInstead', () => {
  it("offers three measures of the row's kind of power", () => {
    const texts = suggested(sheet('费用报销', '加强管理'), measuresInstead);
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => /[经会财机预支]/.test(text.charAt(0)))).toBe(true);
  });

  it('offers nothing for a formula, or where the kind of power is not told', () => {
    expect(suggested(sheet('费用报销', '=A1→加强管理'), measuresInstead)).toEqual([]);
    const unknown = sheet('其他', '加强管理').replace('虚列会议费套取资金', '不当作为');
    expect(suggested(unknown, measuresInstead)).toEqual([]);
  });
});

describe('measuresBesides', () => {
  it('keeps what the cell says and adds a measure of the stage', () => {
    const texts = suggested(sheet('费用报销', '逐笔登记'), (cell, row, environment) =>
      measuresBesides(cell, row, environment, 'after'),
    );
    expect(texts).toContain('逐笔登记；财务科每季度公开会议、培训、差旅三类经费明细，公开页面截图按季归档。');
    expect(texts).toHaveLength(2);
  });

  it('numbers on, on a line of its own where the others have one', () => {
    const [text] = suggested(sheet('费用报销', '1.逐笔登记。<br>2.先批后支。'), measuresBesides);
    expect(text).toMatch(/^1\.逐笔登记。\n2\.先批后支。\n3\..+。$/);
  });
});

import { openBatch } from '../../src/cli/batch';
import { fixBatch } from '../../src/cli/fix-batch';
import type { Edit } from '../../src/core/edit';
import type { Judgement } from '../../src/engine/judge';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { makeIssue } from '../core/make-issue';
import { makeWorkbook } from './make-files';
import { temporaryFolder } from './run-cli';

const folder = temporaryFolder();

async function open() {
  const path = makeWorkbook(folder(), '表.xlsx', { 表: '| 甲 | 乙 |\n| 丙 | 丁 |' });
  return openBatch({
    paths: [path],
    aside: [],
    roster: null,
    previous: null,
    recognition: {},
    limits: {},
    environment: { asOf: '2023-12-31', period: null, settings: DEFAULT_SETTINGS },
    threadsFor: () => null,
    onFile: () => undefined,
    explain: () => '',
  });
}

function edit(column: number, before: string, after: string): Edit {
  return { sheet: '表', row: 1, column, before, after };
}

/** A judgement that always asks for these fixes. */
function asking(path: string, ...fixes: readonly (readonly Edit[])[]): Judgement {
  const issues = fixes.map((edits) => makeIssue({ fix: { safety: 'safe', edits } }));
  const file = { path, status: 'read' as const, unit: '', tables: [], issues };
  return {
    validation: { asOf: '2023-12-31', files: [file] },
    baseline: { suppressed: [], unused: [], expired: [] },
  };
}

describe('fixBatch', () => {
  it('makes a fix whole or not at all', async () => {
    const batch = await open();
    const path = batch.files[0]?.path ?? '';
    const half = [edit(1, '甲', '子'), edit(2, '不是这个值', '丑')];
    const { applied, refused } = await fixBatch(batch, { safety: 'safe', choices: [] }, () =>
      asking(path, half),
    );
    expect([applied.length, refused.length]).toEqual([0, 1]);
    const [file] = batch.files;
    const sheets = file?.status === 'read' ? (await file.driver.read()).sheets : [];
    expect(sheets[0]?.rows[0]?.cells.get(1)?.value).toBe('甲');
  });

  it('gives the batch as it stands after the fixes', async () => {
    const batch = await open();
    const path = batch.files[0]?.path ?? '';
    const { applied, remaining } = await fixBatch(batch, { safety: 'safe', choices: [] }, () =>
      asking(path, [edit(1, '甲', '子')]),
    );
    expect(applied).toHaveLength(1);
    const [file] = remaining.batch.files;
    expect(file?.status === 'read' && file.workbook.sheets[0]?.rows[0]?.cells.get(1)?.value).toBe('子');
  });
});

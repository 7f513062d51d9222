import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildWorker } from '../../support/build-worker';
import { makeFile, makeWorkbook, RECTIFICATION } from '../make-files';
import { runCli, temporaryFolder } from '../run-cli';

const mockWorker = { file: '' };
jest.mock('../../../src/cli/worker-file', () => ({ workerFile: () => mockWorker.file }));
beforeAll(async () => {
  mockWorker.file = await buildWorker('src/cli/parallel/file-worker.ts');
});

const folder = temporaryFolder();

/** The listing with one thread and with several; what threads found must be the same to the last character. */
async function bothWays(...args: readonly string[]) {
  const common = ['validate', '--as-of', '2023-06-01', '--format', 'json', ...args, folder()];
  const alone = await runCli(...common, '--jobs', '1');
  const together = await runCli(...common, '--jobs', '3');
  return { alone, together };
}

describe('validate --jobs', () => {
  it('finds the same with threads as without them, bad files among them', async () => {
    for (const name of ['甲', '乙', '丙', '丁'])
      makeWorkbook(folder(), `${name}.xlsx`, { 整改: RECTIFICATION });
    makeFile(folder(), '坏.xlsx', Buffer.from('not a workbook'));
    const { alone, together } = await bothWays();
    expect(together).toEqual(alone);
    expect(together.stdout).toContain('S-15');
  });

  it('finds the same in units that sent one file and in a unit that sent several', async () => {
    for (const unit of ['临河县水务局', '云溪镇', '白云乡'])
      makeWorkbook(folder(), `${unit}.xlsx`, { 整改: RECTIFICATION.replaceAll('临河县水务局', unit) });
    makeWorkbook(folder(), '云溪镇又报.xlsx', { 整改: RECTIFICATION.replaceAll('临河县水务局', '云溪镇') });
    const { alone, together } = await bothWays();
    expect(together).toEqual(alone);
    expect(new Set(JSON.parse(alone.stdout).files.map(({ unit }: { unit: string }) => unit)).size).toBe(3);
  });

  it('judges by a roster that lies among the files, whatever it is called', async () => {
    const roster = {
      人员: `
        临河县水务局人员名册
        | 姓名 | 科室 | 职务 | 状态 |
        | 陶知微 | 财务科 | 科长 | 在职 |
        | 沈以宁 | 办公室 | 主任 | 在职 |`,
    };
    for (const name of ['人事.xlsx', '名册.xlsx']) {
      makeWorkbook(folder(), name, roster);
      makeWorkbook(folder(), '整改.xlsx', { 整改: RECTIFICATION });
      const { alone, together } = await bothWays();
      expect(together).toEqual(alone);
      // The person responsible is in no roster.
      expect(together.stdout).toContain('C-14');
    }
  });

  it('judges by the rules of a config', async () => {
    makeWorkbook(folder(), '甲.xlsx', { 整改: RECTIFICATION });
    makeWorkbook(folder(), '乙.xlsx', { 整改: RECTIFICATION });
    const config = path.join(folder(), 'own.yaml');
    writeFileSync(config, 'rules:\n  required-columns: off\n  R-16: error\n');
    const { alone, together } = await bothWays('--config', config);
    expect(together).toEqual(alone);
    expect(together.code).not.toBe(2);
  });

  it('refuses a number of threads that is none', async () => {
    makeWorkbook(folder(), '甲.xlsx', { 整改: RECTIFICATION });
    const { code, stderr } = await runCli('validate', '--jobs', 'viele', folder());
    expect(code).toBe(2);
    expect(stderr).toContain('--jobs');
  });
});

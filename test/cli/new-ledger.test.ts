import path from 'node:path';
import type { ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

describe('new ledger', () => {
  it.each(['rectification', 'L13', '问题整改台账'])(
    'knows a ledger as %s; nothing is wrong with it',
    async (name) => {
      const output = path.join(folder(), '空白.xlsx');
      expect(await runCli('new', 'ledger', name, '-o', output)).toMatchObject({ code: 0 });
      const { code, stdout } = await runCli('validate', output, '--format', 'json');
      const [file] = (JSON.parse(stdout) as ValidateJson).files;
      expect(code).toBe(0);
      expect(file?.tables.map(({ ledger, rows }) => ({ ledger, rows }))).toEqual([
        { ledger: 'rectification', rows: 0 },
      ]);
      expect(file?.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );

  it('needs no word before the ledger', async () => {
    const output = path.join(folder(), '空白.xlsx');
    expect(await runCli('new', 'L13', '-o', output)).toMatchObject({ code: 0 });
    const { stdout } = await runCli('validate', output, '--format', 'json');
    expect((JSON.parse(stdout) as ValidateJson).files[0]?.tables[0]?.ledger).toBe('rectification');
  });

  it('refuses what it does not know, and never overwrites', async () => {
    const output = path.join(folder(), '空白.xlsx');
    const unknown = await runCli('new', 'ledger', '车辆台账', '-o', output);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('车辆台账');
    await runCli('new', 'ledger', 'L13', '-o', output);
    const again = await runCli('new', 'ledger', 'L13', '-o', output);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('--overwrite');
  });
});

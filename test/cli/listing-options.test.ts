import path from 'node:path';
import { makeFile } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const CONFIG = `
ownRules:
  - id: 费用有上限
    ledger: 公务用车台账
    field: 费用
    require: '[@费用] <= 500.0'
    severity: warning
    message: 单次费用不超过 500 元
    basis: 本单位用车办法
`;
const CARS = `
id: cars
title: 公务用车台账
key: [车牌号]
fields:
  - { title: 车牌号, kind: number-id, need: identifying }
  - { title: 用车日期, kind: date, need: identifying }
  - { title: 费用, kind: amount, need: required }
`;

function own(): string[] {
  const config = makeFile(folder(), 'taizhang.yaml', CONFIG);
  const definitions = path.dirname(makeFile(folder(), '定义/用车.yaml', CARS));
  return ['--config', config, '--definitions', definitions];
}

describe('the commands that list what is known', () => {
  it('list the ledgers of the user', async () => {
    expect((await runCli('ledgers', ...own())).stdout).toContain('公务用车台账 (cars)');
    expect((await runCli('ledgers')).stdout).not.toContain('公务用车台账');
  });

  it('list and explain the rules of the user', async () => {
    expect((await runCli('rules', ...own())).stdout).toContain('费用有上限');
    const { code, stdout } = await runCli('explain', '费用有上限', ...own());
    expect(code).toBe(0);
    expect(stdout).toContain('本单位用车办法');
    expect((await runCli('rules')).stdout).not.toContain('费用有上限');
  });

  it('tell a fault of the config as every command does', async () => {
    const config = makeFile(folder(), '错.yaml', 'warnDays: 多');
    const { code, stderr } = await runCli('rules', '--config', config);
    expect(code).toBe(2);
    expect(stderr).toContain('warnDays');
  });
});

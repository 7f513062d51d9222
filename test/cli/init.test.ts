import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONFIG_SCHEMA } from '../../src/engine/config/config-schema';
import { DEFAULT_CONFIG, parseConfig } from '../../src/engine/config/parse-config';
import { parseYaml } from '../../src/engine/config/yaml-source';
import { BUILT_IN } from '../../src/engine/knowledge';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { DEFAULT_READ_LIMITS } from '../../src/workbook/file/read-limits';
import { makeFile, makeWorkbook, RECTIFICATION, snapshot } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();
const written = () => readFileSync(path.join(folder(), 'taizhang.yaml'), 'utf8');

/** The config with every example in it switched on. */
const enabled = (text: string): string => text.replaceAll(/^# (?=[a-zA-Z]+:| )/gm, '');

describe('init', () => {
  it('writes a config that is found by itself and changes nothing', async () => {
    const ledger = makeWorkbook(folder(), '整改.xlsx', { 整改: RECTIFICATION });
    const args = ['validate', ledger, '--as-of', '2023-07-01', '--format', 'json'];
    const before = await runCli(...args);
    const { code, stderr } = await runCli('init', folder());
    expect({ code, stderr }).toEqual({ code: 0, stderr: `已写出 ${path.join(folder(), 'taizhang.yaml')}\n` });
    const after = await runCli(...args);
    expect(after).toEqual({ ...before, stderr: expect.stringContaining('使用配置文件') });
    expect(parseConfig(written(), 'x', BUILT_IN, 'zh-CN')).toEqual(DEFAULT_CONFIG);
  });

  it('shows every key, and each example is good once it is switched on', async () => {
    await runCli('init', folder());
    const { settings, rules, knowledge } = parseConfig(enabled(written()), 'x', BUILT_IN, 'zh-CN');
    const keys = Object.keys(parseYaml(enabled(written())).data ?? {});
    expect(keys.sort()).toEqual(Object.keys(CONFIG_SCHEMA.shape).sort());
    expect(settings.dutyCounts).toEqual({ group: 7, secretary: 5, member: 3 });
    expect(Object.keys(rules)).toHaveLength(2);
    expect(knowledge.rules.length).toBe(BUILT_IN.rules.length + 1);
  });

  it('states the built-in values as they are', async () => {
    await runCli('init', folder());
    const { settings } = parseConfig(enabled(written()), 'x', BUILT_IN, 'zh-CN');
    const { matrix, leaderByLevel, immediateDays, warnDays } = DEFAULT_SETTINGS;
    expect(settings).toMatchObject({ matrix, leaderByLevel, immediateDays, warnDays });
    const { cells, totalBytes, milliseconds } = DEFAULT_READ_LIMITS;
    expect(parseYaml(enabled(written())).data).toMatchObject({ limits: { cells, totalBytes, milliseconds } });
  });

  it('never overwrites a config', async () => {
    makeFile(folder(), 'taizhang.yaml', 'warnDays: 5\n');
    const before = snapshot(folder());
    const { code, stderr } = await runCli('init', folder());
    expect(code).toBe(2);
    expect(stderr).toContain('已存在');
    expect(snapshot(folder())).toEqual(before);
  });
});

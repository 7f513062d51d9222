import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseConfig } from '../../src/engine/config/parse-config';
import { parseYaml } from '../../src/engine/config/yaml-source';
import { BUILT_IN } from '../../src/engine/knowledge';
import { parseDefinition } from '../../src/ledger/user/parse-definition';
import { makeWorkbook } from './make-files';
import { EXAMPLES, runCli, temporaryFolder } from './run-cli';

const MANUAL = readFileSync(path.join(__dirname, '../../docs/使用说明.md'), 'utf8');

const folder = temporaryFolder();

describe('the manual', () => {
  it('shows configs that hold', () => {
    const configs = [...MANUAL.matchAll(/```yaml\n(.*?)```/gs)].flatMap(([, text = '']) =>
      /^(levels|ownRules|obligations|layout):/m.test(text) ? [text] : [],
    );
    expect(configs).toHaveLength(4);
    for (const text of configs) expect(() => parseConfig(text, 'x', BUILT_IN, 'zh-CN')).not.toThrow();
  });

  it('shows a definition that holds', () => {
    const [text = ''] = [...MANUAL.matchAll(/```yaml\n(id: .*?)```/gs)].flatMap(([, found]) => found ?? []);
    expect(parseDefinition(parseYaml(text).data).naturalKey).toEqual(['车牌号', '用车日期']);
  });

  it('shows a rule sheet that works on the examples', async () => {
    const table = MANUAL.split('\n').filter((line) => /^\|.*\|.*\|.*\|.*\|.*\|.*\|.*\|.*\|$/.test(line));
    const sheet = table.map((line) => line.replaceAll('`', '')).join('\n');
    const rules = makeWorkbook(folder(), '规则.xlsx', { 规则: sheet });
    const { code, stdout } = await runCli('validate', EXAMPLES, '--rules', rules, '--as-of', '2023-12-31');
    expect(code).toBe(1);
    for (const id of ['整改不超过90天', '一级风险措施要具体', '采购要有抽查']) expect(stdout).toContain(id);
  });
});

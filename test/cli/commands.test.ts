import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SEVERITIES } from '../../src/core/issue';
import { runCli } from './run-cli';

async function json<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await runCli(...args, '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

interface RuleJson {
  readonly id: string;
  readonly code: string;
  readonly severity: string;
  readonly scope: string;
  readonly fixable: string | null;
  readonly ledgers: readonly string[] | 'all';
}

/** The ids of the handbook's twenty ledgers. */
const LEDGERS = [
  ...['roster', 'risk-points', 'personal-register', 'responsibility-list', 'task-breakdown', 'meetings'],
  ...['major-decisions', 'education', 'pledges', 'talks', 'first-form', 'inspections', 'holiday-reminders'],
  ...['rectification', 'reporting', 'appraisal', 'integrity-files', 'rotation', 'regulations', 'activities'],
];

interface LedgerJson {
  readonly id: string;
  readonly part?: string;
  readonly naturalKey: readonly string[];
  readonly fields: readonly { readonly name: string; readonly title: string; readonly need: string }[];
}

describe('rules', () => {
  it('prints exactly the keys of the contract', async () => {
    const rules = await json<RuleJson[]>('rules');
    expect(rules.length).toBeGreaterThanOrEqual(60);
    for (const rule of rules) {
      expect(Object.keys(rule)).toEqual(['id', 'code', 'severity', 'scope', 'fixable', 'ledgers']);
      expect(SEVERITIES).toContain(rule.severity);
      expect(rule.code).toMatch(/^[A-Z]-\d\d$/);
      expect([null, 'safe', 'unsafe', 'suggestion']).toContain(rule.fixable);
      if (rule.ledgers !== 'all') expect(LEDGERS).toEqual(expect.arrayContaining([...rule.ledgers]));
    }
    for (const key of ['id', 'code'] as const) {
      expect(new Set(rules.map((rule) => rule[key])).size).toBe(rules.length);
    }
  });

  it.each(['zh-CN', 'en'])('lists each rule on a line in %s', async (lang) => {
    const rules = await json<RuleJson[]>('rules');
    const { stdout } = await runCli('rules', '--lang', lang);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split('\t')[0])).toEqual(rules.map(({ code }) => code));
    for (const line of lines) expect(line.split('\t')).toHaveLength(5);
  });
});

describe('ledgers', () => {
  it('prints the one table of ledgers and fields', async () => {
    const ledgers = await json<LedgerJson[]>('ledgers');
    expect(LEDGERS).toEqual(expect.arrayContaining(ledgers.map(({ id }) => id)));
    const names = ledgers.map(({ id, part }) => (part === undefined ? id : `${id}/${part}`));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'roster/people',
        'risk-points',
        'personal-register',
        'responsibility-list',
        'task-breakdown',
        'pledges',
        'rectification',
      ]),
    );
    for (const { fields, naturalKey } of ledgers) {
      const fieldNames = fields.map(({ name }) => name);
      expect(new Set(fieldNames).size).toBe(fieldNames.length);
      expect(naturalKey.filter((name) => !fieldNames.includes(name))).toEqual([]);
      expect(fields.some(({ need }) => need === 'identifying')).toBe(true);
    }
  });

  it('names them in the language', async () => {
    expect((await runCli('ledgers')).stdout).toContain('L13 问题整改台账 (rectification)');
    const { stdout } = await runCli('ledgers', '--lang', 'en');
    expect(stdout).toContain('(rectification)');
    expect(stdout).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('explain', () => {
  it.each(['C-12', 'c-12', 'responsible-is-person'])('finds a rule by %s', async (name) => {
    const { code, stdout } = await runCli('explain', name);
    expect(code).toBe(0);
    for (const words of [
      'C-12 responsible-is-person (error)',
      '查什么：',
      '为什么：',
      '怎么改：',
      '来源：',
      '提示语：',
    ]) {
      expect(stdout).toContain(words);
    }
  });

  it('tells the options of a rule, and speaks English', async () => {
    const { stdout } = await runCli('explain', 'C-17', '--lang', 'en');
    expect(stdout).toContain('What：');
    expect(stdout).toContain('Options：risk=6 measures=10 progress=15');
  });

  it('explains every rule in both languages', async () => {
    for (const { code } of await json<RuleJson[]>('rules')) {
      for (const lang of ['zh-CN', 'en'])
        expect((await runCli('explain', code, '--lang', lang)).code).toBe(0);
    }
  });

  it.each([
    ['C-99', 'zh-CN', '没有编号或名称为“C-99”的规则'],
    ['no-rule', 'en', 'No rule "no-rule"'],
  ])('does not know %s (%s)', async (name, lang, message) => {
    const { code, stdout, stderr } = await runCli('explain', name, '--lang', lang);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('help and version', () => {
  it.each([[['--help']], [['help']], [['help', 'validate']], [['validate', '--help']], [['rules', '-h']]])(
    '%j ends with 0',
    async (args) => {
      const { code, stdout, stderr } = await runCli(...args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Usage: taizhang');
    },
  );

  it('names the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(await runCli('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([['rules'], ['ledgers']])('%s knows two formats and two languages', async (command) => {
    for (const args of [
      ['--format', 'xml'],
      ['--lang', 'de'],
      ['--lang', 'de', '--format', 'json'],
    ]) {
      const { code, stdout } = await runCli(command, ...args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    }
  });
});

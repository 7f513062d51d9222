import { optionsOf, severityOf, withRule } from '../../../src/taskpane/session/settings-options';
import { joinRosters, keptRoster } from '../../../src/taskpane/session/settings-roster';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';
import { writeXlsx } from '../../workbook/file/write-xlsx';
import { riskRow, riskWorkbook } from '../sample';
import { UNITS } from '../sent-files';
import { type OpenSample, openSample } from './open-sample';

const PEOPLE = `
  人员名册
  | 序号 | 姓名 | 科室 | 职务 | 状态 |
  | 1 | 沈立群 | 财务科 | 科长 | 在岗 |
  | 2 | 陆文博 | 局领导 | 副局长 | 在岗 |`;

const ROSTER = writeXlsx(workbookFromMarkdown('名册.xlsx', { 单位: UNITS, 人员: PEOPLE }));

let sample: OpenSample;
beforeEach(async () => {
  sample = await openSample(riskWorkbook([riskRow(1), riskRow(3), riskRow(4, { 8: '查无此人' })]));
});
afterEach(() => sample.session.checking.dispose());

const state = () => sample.session.settings.store.get();
const codes = () => sample.issues().map((issue) => issue.split(' ')[0]);

describe('rules', () => {
  it('are listed in the order of their codes', async () => {
    await sample.session.settings.load();
    const rules = state().rules ?? [];
    expect(rules.length).toBeGreaterThan(150);
    expect(rules.map(({ code }) => code)).toEqual(rules.map(({ code }) => code).sort());
    expect(rules.every(({ title }) => title !== '')).toBe(true);
  });

  it('are switched off and on at once, and that is kept', async () => {
    const { settings } = sample.session;
    await settings.load();
    const rule = state().rules?.find(({ code }) => code === 'C-03');
    if (!rule) throw new Error('no such rule');
    expect(codes()).toContain('C-03');
    await settings.setRule(rule, 'off');
    expect(codes()).not.toContain('C-03');
    expect(sample.host.kept.get('options')).toEqual({ rules: { [rule.id]: { severity: 'off' } } });
    await settings.setRule(rule, null);
    expect(codes()).toContain('C-03');
    expect(sample.host.kept.get('options')).toEqual({});
  });

  it('keep what else is said of them', () => {
    const rule = { id: 'serial-sequence', code: 'C-03', title: '', severity: 'error' } as const;
    const options = {
      warnDays: 3,
      rules: { 'C-03': { options: { a: 1 }, severity: 'info' }, 'C-04': 'off' },
    };
    expect(severityOf(options, rule)).toBe('info');
    expect(withRule(options, rule, 'off')).toEqual({
      warnDays: 3,
      rules: { 'C-04': 'off', 'serial-sequence': { options: { a: 1 }, severity: 'off' } },
    });
    expect(withRule({ rules: { 'C-03': 'off' } }, rule, null)).toEqual({});
    expect(optionsOf([1])).toEqual({});
  });
});

describe('the config file', () => {
  it('is taken over with all that it says', async () => {
    const { settings } = sample.session;
    await settings.importConfig('taizhang.yaml', async () => 'warnDays: 3\nrules:\n  C-03: off\n');
    expect(state().options).toEqual({ warnDays: 3, rules: { 'C-03': 'off' } });
    expect(codes()).not.toContain('C-03');
    expect(sample.state().notice?.text.code).toBe('settings-imported');
  });

  it('is taken over with a word on what the pane does not use of it', async () => {
    const text = `libraries: [措施库.xlsx]
titles: [{ title: 临河县用水审批办法 }]
measures:
  - { category: 采购招标, stage: 事前, owner: 全体, frequency: 始终, action: 加强学习, evidence: 提高认识 }
`;
    await sample.session.settings.importConfig('taizhang.yaml', async () => text);
    const notice = sample.state().notice;
    expect(notice).toMatchObject({ kind: 'warning', text: { code: 'settings-imported-but' } });
    expect(notice?.text.data?.remarks).toMatch(/第 4 行.*加强学习.*不列为候选.*措施库\.xlsx.*命令行/s);
    expect(state().options).toMatchObject({ titles: [{ title: '临河县用水审批办法' }] });
  });

  it.each([
    ['warnDays: soon', '第 1 行'],
    ['rules:\n  C-999: off', '没有编号或名称为“C-999”的规则'],
    ['a: [', 'YAML'],
    ['ownRules:\n  - id: x', '自定规则有误'],
  ])('is refused with its fault: %s', async (text, words) => {
    await sample.session.settings.importConfig('taizhang.yaml', async () => text);
    expect(state().trouble?.data?.reason).toContain(words);
    expect(sample.host.kept.has('options')).toBe(false);
  });

  it('goes out as it would come in', async () => {
    const { settings } = sample.session;
    await settings.set('matrix', { first: 12, second: 6 });
    await settings.exportConfig();
    const bytes = sample.host.delivered.get('taizhang.yaml');
    if (!(bytes instanceof Uint8Array)) throw new Error('nothing was saved');
    const text = new TextDecoder().decode(bytes);
    await settings.reset();
    await settings.importConfig('taizhang.yaml', async () => text);
    expect(state().options).toEqual({ matrix: { first: 12, second: 6 } });
  });

  it('brings rules of the unit’s own into the check', async () => {
    await sample.session.settings.importConfig(
      'taizhang.yaml',
      async () => `ownRules:
  - id: 不得写查无此人
    ledger: 廉政风险防控台账
    field: 责任人
    require: '[@责任人] != "查无此人"'
    severity: error
    message: 责任人查无此人
    basis: 本单位规定
`,
    );
    expect(state().trouble).toBeNull();
    expect(sample.state().outcome?.issues.some(({ message }) => message.includes('责任人查无此人'))).toBe(
      true,
    );
  });

  it('left by other hands and unusable is passed over, and that is said', async () => {
    sample.host.kept.set('options', { warnDays: 'soon' });
    await sample.session.checking.check();
    expect(sample.state().outcome?.optionsHeld).toBe(false);
    await sample.session.settings.reset();
    expect(sample.state().outcome?.optionsHeld).toBe(true);
  });
});

describe('the roster of a file', () => {
  it('holds in the check and is kept in the workbook until it is removed', async () => {
    const { settings } = sample.session;
    const before = codes();
    await settings.importRoster('名册.xlsx', async () => ROSTER);
    expect(state().trouble).toBeNull();
    expect(state().roster).toMatchObject({
      name: '名册.xlsx',
      day: '2023-12-31',
      counts: { units: 3, people: 2 },
    });
    expect(codes()).not.toEqual(before);
    await settings.removeRoster();
    expect(codes()).toEqual(before);
    expect(state().roster).toBeNull();
  });

  it('is refused where there is none, or no workbook', async () => {
    const { settings } = sample.session;
    await settings.importRoster('台账.xlsx', async () => writeXlsx(riskWorkbook([riskRow(1)])));
    expect(state().trouble?.code).toBe('roster-not-found');
    await settings.importRoster('a.xlsx', async () => new TextEncoder().encode('%PDF'));
    expect(state().trouble?.code).toBe('settings-file-faulty');
    expect(sample.host.kept.has('roster')).toBe(false);
  });

  it('that other hands left is looked at before it is used', () => {
    expect(keptRoster({ name: 'a', day: 'b', roster: { units: 'many' } })).toBeNull();
    expect(keptRoster(null)).toBeNull();
  });

  it('fills what the sheets leave open, and adds nothing to what they say', () => {
    const empty = { units: [], departments: [], posts: [], people: [], portfolios: [], powers: [] };
    const unit = (name: string) => ({ name, aliases: [], reports: true });
    const sheets = { ...empty, units: [unit('甲')] };
    const file = { ...empty, units: [unit('乙')], departments: [{ name: '办公室', leader: '' }] };
    expect(joinRosters(sheets, file)).toEqual({ ...file, units: [unit('甲')] });
    expect(joinRosters(null, file)).toBe(file);
  });
});

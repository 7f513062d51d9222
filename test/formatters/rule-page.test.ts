import type { RuleMeta } from '../../src/core/rule';
import { rulePage } from '../../src/formatters/rule-page';

const meta = (code: string, more: Partial<RuleMeta<object>> = {}): RuleMeta<object> => ({
  id: `rule-${code.toLowerCase()}`,
  code,
  scope: 'table',
  severity: 'error',
  ledgers: 'all',
  options: {},
  docs: {
    'zh-CN': { what: '查一|二', why: '依据', how: '改法' },
    en: { what: 'What.', why: 'Why.', how: 'How.' },
    source: '种001',
  },
  ...more,
});

const page = rulePage({
  rules: [
    meta('X-10', { filler: 'rows' }),
    meta('X-02', { ledgers: ['risk-points'], options: { share: 0.5 }, fixable: 'safe', severity: 'info' }),
    meta('C-01', { markOnly: 'own-words' }),
  ],
  open: [
    {
      code: 'G-01',
      'zh-CN': { what: '数字有来源', reason: '判断的是报告' },
      en: { what: 'Numbers', reason: 'Reports' },
    },
  ],
  ledgerTitle: (id) => `《${id}》`,
  fillCommand: (filler) => `taizhang fill --${filler}`,
});

describe('rulePage', () => {
  it('groups rules by letter and sorts them by number', () => {
    expect(page.match(/^##+ \S+/gm)).toEqual([
      '## C',
      '### C-01',
      '## X',
      '### X-02',
      '### X-10',
      '## 不能由软件判断、或随其他功能提供的规则',
    ]);
  });

  it('tells everything of a rule, options where there are any', () => {
    expect(page).toContain('**查什么**：查一\\|二');
    expect(page).toContain(
      '**级别**：提示；**范围**：一张表；**台账**：《risk-points》\n- **修正**：自动（validate --fix）',
    );
    expect(page).toContain('**修正**：由填写功能补齐（taizhang fill --rows）');
    expect(page).toContain('**修正**：只标记（须由本单位结合实际改写）');
    expect(page.match(/\*\*参数\*\*/g)).toHaveLength(1);
    expect(page).toContain('`share` = `0.5`');
    expect(page).toContain('What. Why. How.');
  });

  it('lists the codes without a rule, if any', () => {
    expect(page).toContain('| G-01 | 数字有来源 | 判断的是报告 | Numbers. Reports |');
    expect(rulePage({ rules: [], open: [], ledgerTitle: String, fillCommand: String })).not.toContain('## ');
  });
});

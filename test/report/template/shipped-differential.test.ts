import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listTemplates, readTemplate, templateFolder } from '../../../src/cli/templates';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import type { BriefingTemplate } from '../../../src/report/briefing';
import { briefingHelpers } from '../../../src/report/briefing-helpers';
import { documentFacts } from '../../../src/report/document-facts';
import { readDocxTemplate } from '../../../src/report/docx-template/read-docx-template';
import { sourceOf } from '../../../src/report/docx-template/template-source';
import { FIGURES } from '../../../src/report/figures';
import { evaluateFigures } from '../../../src/report/figures/evaluate-figures';
import { obligationFigures } from '../../../src/report/obligations/obligation-figures';
import { obligationStandings } from '../../../src/report/obligations/obligation-standing';
import { periodFacts } from '../../../src/report/period-facts';
import { createRedactor } from '../../../src/report/redaction/redactor';
import { compileTemplate } from '../../../src/report/template/compile-template';
import type { TemplateHelper } from '../../../src/report/template/helper';
import { DOCUMENT_HELPERS } from '../../../src/report/template/helpers';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';
import { realHandlebars } from './real-handlebars';

const { 整改 = '', 会议 = '' } = ALL_LEDGERS;

/** The ledgers that a template meets: all of them, some, and those of a period before besides. */
const CASES: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
  ['every ledger', ALL_LEDGERS, false],
  ['every ledger and the period before', ALL_LEDGERS, true],
  ['rectification only', { 整改 }, false],
  ['meetings only', { 会议 }, false],
];

const OBLIGATION = {
  clause: '每季度至少开展一次监督检查',
  source: '',
  ledger: 'inspections',
  period: 'quarter',
  min: 1,
  max: null,
  unit: '次',
  due: [],
} as const;

const NOTHING_GIVEN = { unit: '临河县水务局', to: '', date: '2024-01-05', mark: '', ...documentFacts() };
const ALL_GIVEN = Object.fromEntries(
  Object.keys(NOTHING_GIVEN).map((name) => [
    name,
    name.toLowerCase().endsWith('date') ? '2024-01-05' : `<${name}>`,
  ]),
);

/** Data and, anew for each rendering, helpers, which count chapters and pictures. */
function surroundings(sheets: Readonly<Record<string, string>>, hasPrevious: boolean) {
  const { tables, environment: bare } = recogniseMarkdown({ ...sheets });
  const settings = { ...DEFAULT_SETTINGS, obligations: [OBLIGATION] };
  const environment = { ...bare, settings };
  const obligations = obligationStandings(tables, environment);
  const figures = new Map([
    ...evaluateFigures(FIGURES, tables, environment, hasPrevious ? tables : []),
    ...obligationFigures(obligations).map((figure) => [figure.id, figure] as const),
  ]);
  const redactor = createRedactor('internal', tables, environment.roster);
  const helpers = (): Readonly<Record<string, TemplateHelper>> =>
    briefingHelpers({
      figures,
      tables,
      log: { unsupported: [], failed: [], used: new Set() },
      redactor,
      obligations,
      year: 2023,
      draft: true,
    });
  return { helpers, period: { ...periodFacts(environment), hasPrevious } };
}

/** Those of the program, and the source of the one typed in Word. */
async function templates(): Promise<readonly BriefingTemplate[]> {
  const listed = await listTemplates();
  const bytes = new Uint8Array(readFileSync(path.join(templateFolder(), 'starter-report.docx')));
  const typed = sourceOf(readDocxTemplate(bytes, 'starter-report'));
  return [
    ...(await Promise.all(listed.map(({ name }) => readTemplate(name)))),
    { name: 'starter-report', source: typed, partials: {} },
  ];
}

describe('the interpreter against Handlebars itself, on the shipped templates', () => {
  it.each(CASES)('gives the same text with %s', async (_name, sheets, hasPrevious) => {
    const { helpers, period } = surroundings(sheets, hasPrevious);
    for (const { name, source, partials } of await templates()) {
      for (const facts of [NOTHING_GIVEN, { ...NOTHING_GIVEN, ...ALL_GIVEN }]) {
        const data = { ...facts, ...period };
        const ours = compileTemplate(source, { name, partials, helpers: helpers() })(data);
        const theirs = realHandlebars(source, { partials, helpers: helpers() }, data);
        expect([name, ours.length > 100, ours]).toEqual([name, true, theirs]);
      }
    }
  });

  it('gives the same text of the notice that goes back to a unit', async () => {
    const { source } = await readTemplate('return-notice');
    const surroundings = { partials: {}, helpers: DOCUMENT_HELPERS };
    const rule = {
      code: 'C-12',
      severity: '错误',
      times: 2,
      message: '<问题>',
      how: '改',
      places: ['整改!B3', '整改!B7'],
    };
    const full = {
      unit: '供水站',
      files: ['整改台账.xlsx'],
      asOf: '2023-12-31',
      total: 3,
      errors: 1,
      warnings: 1,
      infos: 1,
      deadline: '2024-01-31',
      marked: ['整改台账-标注.xlsx'],
      converted: ['整改台账-标注.xlsx'],
      notMarked: [{ file: '旧.xls', reason: '格式太旧。' }],
      signed: true,
      rules: [rule, { ...rule, how: '' }],
    };
    const bare = {
      ...full,
      deadline: '',
      marked: [],
      converted: [],
      notMarked: [],
      signed: false,
      rules: [],
    };
    for (const data of [full, bare]) {
      const ours = compileTemplate(source, { name: 'return-notice', ...surroundings })(data);
      expect(ours).toBe(realHandlebars(source, surroundings, data));
    }
  });
});

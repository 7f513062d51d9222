import { compileTemplate } from '../../../src/report/template/compile-template';
import type { TemplateHelper } from '../../../src/report/template/helper';
import { SafeHtml } from '../../../src/report/template/safe-html';
import { realHandlebars } from './real-handlebars';

const HELPERS: Readonly<Record<string, TemplateHelper>> = {
  plus: (args) => args.reduce<number>((sum, value) => sum + Number(value), 0),
  shout: ([text], call) => `${String(text)}${call.hash.mark ?? '!'}`,
  bold: ([text]) => new SafeHtml(`<b>${String(text)}</b>`),
  same: ([a, b]) => a === b,
  today: () => '3月14日',
  twice: (_args, { block }) => (block ? block.body() + block.body() : ''),
  pick: ([yes, value], { block }) => (yes ? block?.body(value, [value]) : block?.otherwise()),
  raw: (_args, { block }) => block?.body(),
};

const PARTIALS = {
  row: '<td>{{name}}</td>',
  greet: '{{word}}，{{name}}',
  lines: '甲\n乙\n',
  tree: '{{name}}{{#each children}}({{> tree}}){{/each}}',
  loop: '{{@index}}',
};

const DATA = {
  title: '廉政风险点 <台账> & "说明"',
  zero: 0,
  nothing: null,
  empty: '',
  yes: true,
  no: false,
  list: ['甲', '乙', '丙'],
  none: [],
  unit: { name: '临河县水务局', head: { name: '王某' } },
  rows: [
    { name: '采购', level: '高', parts: ['一', '二'] },
    { name: '审批', level: '低', parts: [] },
  ],
  counts: { 高: 1, 低: 2 },
  matrix: [
    [1, 2],
    [3, 4],
  ],
  tree: { name: 'a', children: [{ name: 'b', children: [] }] },
  '责任（部门）': '办公室',
  '责任 部门': '人事科',
  '2023年': 77,
};

const CASES: readonly string[] = [
  'plain text, no tags',
  '{{title}}',
  '{{{title}}}',
  '{{&title}}',
  '{{zero}}|{{yes}}|{{no}}|{{nothing}}|{{empty}}',
  '{{list}}|{{list.length}}|{{list.[1]}}',
  '{{unit.name}} {{unit.head.name}}',
  '{{unit/name}}',
  '{{责任（部门）}}|{{[责任 部门]}}|{{2023年}}',
  '{{"2023年"}}',
  '{{this.zero}}|{{./zero}}',
  'a {{! a comment }} b {{!-- a }} longer one --}} c',
  '{{#if yes}}A{{else}}B{{/if}}{{#if no}}A{{else}}B{{/if}}',
  '{{#if zero}}A{{else}}B{{/if}}{{#if zero includeZero=true}}A{{else}}B{{/if}}',
  '{{#if none}}A{{else}}B{{/if}}{{#if empty}}A{{else}}B{{/if}}{{#if nothing}}A{{else}}B{{/if}}',
  '{{#if missing}}A{{else}}B{{/if}}',
  '{{#unless no}}A{{else}}B{{/unless}}{{#unless list}}A{{else}}B{{/unless}}',
  '{{#if no}}1{{else if yes}}2{{else}}3{{/if}}',
  '{{#if no}}1{{else if no}}2{{else}}3{{/if}}',
  '{{#each list}}{{@index}}{{this}}{{#unless @last}}、{{/unless}}{{/each}}',
  '{{#each list}}{{#if @first}}首{{/if}}{{@key}}{{/each}}',
  '{{#each none}}x{{else}}空{{/each}}',
  '{{#each missing}}x{{else}}空{{/each}}',
  '{{#each counts}}{{@key}}={{this}}{{#unless @last}},{{/unless}}{{/each}}',
  '{{#each rows}}{{name}}:{{../unit.name}};{{/each}}',
  '{{#each rows}}{{#each parts}}{{../name}}{{this}}{{@../index}}{{@index}} {{/each}}{{/each}}',
  '{{#each rows}}{{#if level}}{{../title}}{{/if}}{{/each}}',
  '{{#each rows}}{{@root.unit.name}}{{/each}}',
  '{{#each rows as |row number|}}{{number}}{{row.name}}{{#each row.parts as |part|}}{{row.name}}{{part}}{{/each}}{{/each}}',
  '{{#each matrix}}{{#each this}}{{this}},{{/each}};{{/each}}',
  '{{#with unit}}{{name}}{{#with head}}{{name}}{{../name}}{{../../zero}}{{/with}}{{/with}}',
  '{{#with unit as |u|}}{{u.head.name}}{{/with}}',
  '{{#with nothing}}A{{else}}B{{/with}}',
  '{{lookup list 2}}{{lookup unit "name"}}{{lookup (lookup rows 0) "level"}}',
  '{{plus 1 2 3}}|{{plus zero (plus 1 1)}}',
  '{{shout title}}|{{{shout title mark="？"}}}|{{shout "字面" mark=12}}',
  '{{shout title mark=(plus 1 1)}}',
  '{{bold "x"}}{{#if (same zero 0)}}同{{/if}}',
  "{{shout 'it''s'}}",
  '{{today}}',
  '{{#twice}}{{title}}{{/twice}}',
  '{{#pick yes unit}}{{name}}{{../zero}}{{else}}无{{/pick}}{{#pick no unit}}{{name}}{{else}}无{{zero}}{{/pick}}',
  '{{#pick yes unit as |u|}}{{u.name}}{{/pick}}',
  '{{#unit}}{{name}}{{/unit}}{{#yes}}是{{zero}}{{/yes}}{{#no}}否{{else}}非{{/no}}',
  '{{#list}}{{this}}{{/list}}{{#none}}x{{else}}空{{/none}}{{#nothing}}x{{/nothing}}',
  '{{^none}}空{{/none}}{{^yes}}x{{/yes}}',
  '{{> row unit}}|{{#each rows}}{{> row}}{{/each}}',
  '{{> greet unit word="您好"}}|{{> greet name="无" word=title}}',
  '{{> (shout "ro" mark="w") unit}}',
  '{{> tree tree}}',
  'x\n  {{> lines}}\ny',
  '{{#each list}}{{> loop}}{{/each}}',
  '<ul>\n{{#each list}}\n  <li>{{this}}</li>\n{{/each}}\n</ul>\n',
  'a   {{~title~}}   b {{~#if yes~}}  c  {{~/if~}} d',
  '\\{{title}} \\\\{{zero}}',
  '{{{{raw}}}} {{title}} {{{{/raw}}}}',
  '{{shout true}}{{shout null}}{{shout undefined}}{{shout 1.5}}{{shout -2}}',
  '{{#each list}}{{#if @first}}{{@root.zero}}{{else}}{{@index}}{{/if}}{{/each}}',
  '{{#each tree.children}}{{#with this}}{{name}}{{../zero}}{{/with}}{{/each}}',
];

describe('the interpreter against Handlebars itself', () => {
  it.each(CASES)('renders %j alike', (source) => {
    const mine = compileTemplate(source, { helpers: HELPERS, partials: PARTIALS })(DATA);
    expect(mine).toBe(realHandlebars(source, { helpers: HELPERS, partials: PARTIALS }, DATA));
  });
});

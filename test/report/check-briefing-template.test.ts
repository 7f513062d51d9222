import { checkBriefingTemplate } from '../../src/report/check-briefing-template';

const check = (source: string, partials: Record<string, string> = {}) =>
  checkBriefingTemplate({ name: '样.hbs', source, partials }).map(({ code, details }) => [
    code,
    details.template,
    details.line,
    details.column,
    details.name ?? '',
  ]);

describe('checkBriefingTemplate', () => {
  it('finds every fault, in branches that are not taken too', () => {
    const source = [
      '<h1>{{units}}</h1>',
      '{{#if hasPrevious}}{{figure "risk-points.totl"}}{{/if}}',
      '{{#claim "words" "no.such"}}{{chart "pie"}}{{figur "x"}}{{/claim}}{{> none}}',
      '{{#section "标题" "rectification.total" "no.such"}}{{date finished}}{{/section}}',
    ].join('\n');
    expect(check(source)).toEqual([
      ['template-unknown-field', '样.hbs', 1, 5, 'units'],
      ['figure-unknown', '样.hbs', 2, 29, 'risk-points.totl'],
      ['figure-unknown', '样.hbs', 3, 18, 'no.such'],
      ['chart-unknown', '样.hbs', 3, 37, 'pie'],
      ['template-unknown-helper', '样.hbs', 3, 44, 'figur'],
      ['template-unknown-partial', '样.hbs', 3, 67, 'none'],
      ['figure-unknown', '样.hbs', 4, 39, 'no.such'],
      ['template-unknown-field', '样.hbs', 4, 57, 'finished'],
    ]);
  });

  it('knows the fields of ledgers, of groups, of partials and of block parameters', () => {
    const source =
      '{{#each (rows "rectification.total") as |row|}}{{row.problem}}{{problem}}{{@index}}{{/each}}' +
      '{{#each (groups "risk-points.by-department")}}{{label}}{{part "risk-points.by-department-1" label}}{{/each}}' +
      '{{> line heading="x"}}{{签发人}}';
    expect(check(source, { line: '{{heading}}{{signer}}' })).toEqual([
      ['template-unknown-field', '样.hbs', 1, source.indexOf('{{签') + 1, '签发人'],
    ]);
  });

  it('tells faults of partials that are used, under their own name', () => {
    expect(check('{{> a}}', { a: '{{> b}}', b: '\n{{figure "x.y"}}', c: '{{nothing}}' })).toEqual([
      ['figure-unknown', 'b', 2, 10, 'x.y'],
    ]);
  });

  it('tells a fault of syntax', () => {
    expect(check('{{#if unit}}x')[0]?.[0]).toBe('template-block-open');
  });
});

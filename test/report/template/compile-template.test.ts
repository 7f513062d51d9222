import { UserError } from '../../../src/core/errors';
import { compileTemplate, type TemplateOptions } from '../../../src/report/template/compile-template';
import { HelperArgumentError } from '../../../src/report/template/helper';
import { TemplateError } from '../../../src/report/template/template-error';

const NONE: TemplateOptions = { helpers: {} };

function faultOf(source: string, data: unknown, options: TemplateOptions = NONE): TemplateError {
  try {
    compileTemplate(source, { name: '简报.hbs', ...options })(data);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('the template has no fault');
}

describe('compileTemplate: faults', () => {
  it('are user errors with template, line and column', () => {
    const fault = faultOf('第一行\n  {{单位}}', {});
    expect(fault).toBeInstanceOf(UserError);
    expect(fault).toMatchObject({ code: 'template-unknown-field', template: '简报.hbs', line: 2, column: 3 });
    expect(fault.details).toEqual({ template: '简报.hbs', line: 2, column: 3, name: '单位' });
  });

  it.each([
    ['{{a.b.c}}', { a: {} }],
    ['{{../a}}', { a: 1 }],
    ['{{@index}}', {}],
    ['{{"a"}}', {}],
    ['{{#a}}x{{/a}}', {}],
    ['{{a}}', undefined],
  ])('%s of %j is an unknown field', (source, data) => {
    expect(faultOf(source, data).code).toBe('template-unknown-field');
  });

  it('does not take an empty field for an unknown one', () => {
    expect(compileTemplate('[{{a}}{{b}}]', NONE)({ a: null, b: undefined })).toBe('[]');
  });

  it.each([
    ['{{#if x}}\n{{nope y}}{{/if}}', 2, 1],
    ['{{#if (nope x)}}a{{/if}}', 1, 7],
    ['a {{#nope 1}}b{{/nope}}', 1, 3],
    ['{{a.b c}}', 1, 1],
  ])('finds the unknown helper of %j before any data are given', (source, line, column) => {
    expect(() => compileTemplate(source, NONE)).toThrow(TemplateError);
    expect(faultOf(source, {})).toMatchObject({ code: 'template-unknown-helper', line, column });
  });

  it('finds unknown partials at once, and computed ones when rendering', () => {
    expect(() => compileTemplate('{{#if no}}{{> nope}}{{/if}}', NONE)).toThrow(
      expect.objectContaining({ code: 'template-unknown-partial', column: 11 }),
    );
    expect(faultOf('{{> (lookup this "p")}}', { p: 'x' }).code).toBe('template-unknown-partial');
  });

  it('names the partial in which a fault lies', () => {
    const fault = faultOf('\n\n{{> head}}', {}, { ...NONE, partials: { head: 'a\n{{title}}' } });
    expect(fault).toMatchObject({ template: 'head', line: 2, column: 1 });
  });

  it.each([
    ['{{#if a}}\nx{{/each}}', 1],
    ['一\n{{a b=}}', 2],
    ['{{a', 1],
    ['{{a.this}}', 1],
  ])('places the syntax fault of %j on line %d', (source, line) => {
    expect(faultOf(source, {})).toMatchObject({ code: 'template-syntax', line });
  });

  it.each([
    ['一\n二\n  {{#if a}}x', 3, 3, '{{#if a}}'],
    ['{{#if a}}{{#each b}}x{{/each}}\n{{!-- {{#if c}} --}}', 1, 1, '{{#if a}}'],
  ])('names the block of %j that is not closed', (source, line, column, tag) => {
    expect(faultOf(source, {})).toMatchObject({
      code: 'template-block-open',
      line,
      column,
      details: { tag },
    });
  });

  it('finds the column of a grammar fault from the parser’s drawing', () => {
    expect(faultOf('一二三\n四五 {{甲 乙=}} 六', {})).toMatchObject({ line: 2, column: 10 });
  });

  it.each(['{{#> layout}}x{{/layout}}', '{{#*inline "x"}}y{{/inline}}'])('%s is unsupported', (source) => {
    expect(faultOf(source, {}, { helpers: {}, partials: { layout: '' } }).code).toBe('template-unsupported');
  });

  it('tells which argument a helper refused', () => {
    const helpers = {
      half: ([n]: readonly unknown[]) => {
        throw new HelperArgumentError('a number', n);
      },
    };
    const fault = faultOf('甲{{half "x"}}', {}, { helpers });
    expect(fault).toMatchObject({ code: 'template-bad-argument', line: 1, column: 2 });
    expect(fault.details).toMatchObject({ name: 'half', expected: 'a number' });
  });

  it('wants one argument for if, each and with', () => {
    expect(faultOf('{{#if}}x{{/if}}', {}).code).toBe('template-bad-argument');
    expect(faultOf('{{#each a b}}x{{/each}}', {}).code).toBe('template-bad-argument');
  });

  it('does not print an object', () => {
    expect(faultOf('{{unit}}', { unit: { name: 'x' } }).code).toBe('template-not-text');
  });

  it('stops a partial that takes in itself', () => {
    expect(faultOf('{{> a}}', {}, { helpers: {}, partials: { a: 'x{{> a}}' } }).code).toBe(
      'template-too-deep',
    );
  });

  it('stops at the limits given', () => {
    const limits = { depth: 2, output: 10 };
    expect(
      faultOf('{{#if a}}{{#if a}}{{#if a}}x{{/if}}{{/if}}{{/if}}', { a: 1 }, { helpers: {}, limits }),
    ).toMatchObject({
      code: 'template-too-deep',
      details: { limit: 2 },
    });
    expect(faultOf('{{#each a}}1234{{/each}}', { a: [1, 2, 3] }, { helpers: {}, limits }).code).toBe(
      'template-too-long',
    );
    expect(compileTemplate('1234567890', { helpers: {}, limits })({})).toBe('1234567890');
  });
});

describe('compileTemplate: nothing inherited, nothing called', () => {
  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{a.constructor.name}}',
    '{{toString}}',
    '{{a.push}}',
    '{{method}}',
    '{{instance.secret}}',
  ])('%s is an unknown field', (source) => {
    class Instance {
      get secret(): string {
        return 'x';
      }
    }
    const data = { a: [1], method: () => 'called', instance: new Instance() };
    expect(faultOf(source, data).code).toBe('template-unknown-field');
  });

  it('reaches no inherited property through lookup, and no inherited helper', () => {
    expect(compileTemplate('[{{lookup a "constructor"}}]', NONE)({ a: {} })).toBe('[]');
    expect(faultOf('{{toString 1}}', {}).code).toBe('template-unknown-helper');
    expect(faultOf('{{#hasOwnProperty 1}}{{/hasOwnProperty}}', {}).code).toBe('template-unknown-helper');
  });
});

describe('compileTemplate', () => {
  it('gives the same text for the same data, however often it is called', () => {
    const template = compileTemplate('{{#each a}}{{this}}{{/each}}', { helpers: {}, limits: { output: 3 } });
    expect([template({ a: [1, 2, 3] }), template({ a: [1, 2, 3] })]).toEqual(['123', '123']);
  });

  it('prefers a field written with this. over a helper of the same name', () => {
    const helpers = { date: () => '助手' };
    expect(compileTemplate('{{date}}{{this.date}}', { helpers })({ date: '字段' })).toBe('助手字段');
  });
});

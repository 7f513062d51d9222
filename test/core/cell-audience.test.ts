import { cellAudience } from '../../src/core/cell-audience';
import type { Field } from '../../src/core/field';
import type { RuleVisitor } from '../../src/core/rule';
import type { BoundCell } from '../../src/core/table';

const field = (name: string): Field => ({
  name,
  title: name,
  titleEn: name,
  type: 'string',
  kind: 'text',
  need: 'desirable',
  aliases: [],
});
const [RISK, POST] = [field('risk'), field('post')];

function cell(of: Field, text: string): BoundCell {
  return { field: of, cell: { value: text }, text, at: { sheet: '表', row: 2, column: 1 }, column: 1 };
}

describe('cellAudience', () => {
  it('asks a visitor once for each distinct text of a field', () => {
    const asked: string[] = [];
    const curious: RuleVisitor = {
      concerns: (text: string, { name }: Field) => {
        asked.push(`${name}:${text}`);
        return text === '审批';
      },
      cell: () => undefined,
    };
    const audienceOf = cellAudience([curious], new WeakMap());
    expect(audienceOf(cell(RISK, '审批'))).toEqual([0]);
    expect(audienceOf(cell(RISK, '审批'))).toEqual([0]);
    expect(audienceOf(cell(RISK, '公示'))).toEqual([]);
    expect(audienceOf(cell(POST, '审批'))).toEqual([0]);
    expect(asked).toEqual(['risk:审批', 'risk:公示', 'post:审批']);
  });

  it('shows every cell to a visitor that does not say what concerns it, in the order of the visitors', () => {
    const sees = { cell: () => undefined };
    const audienceOf = cellAudience([{ ...sees, concerns: () => true }, {}, sees], new WeakMap());
    expect(audienceOf(cell(RISK, '甲'))).toEqual([0, 2]);
    const others = cellAudience([{ ...sees, concerns: () => false }, {}, sees], new WeakMap());
    expect(others(cell(RISK, '乙'))).toEqual([2]);
  });

  it('asks nothing of a visitor about fields that it does not look at', () => {
    const concerns = jest.fn(() => true);
    const visitor = { looksAt: ({ name }: Field) => name === 'post', concerns, cell: () => undefined };
    const audienceOf = cellAudience([visitor], new WeakMap());
    expect(audienceOf(cell(RISK, '甲'))).toEqual([]);
    expect(concerns).not.toHaveBeenCalled();
    expect(audienceOf(cell(POST, '甲'))).toEqual([0]);
  });

  it('knows from one table to the next what was answered, and forgets what was not asked for in a long while', () => {
    const concerns = jest.fn(() => true);
    const memory = new WeakMap();
    const ask = (text: string): void => {
      cellAudience([{ concerns, cell: () => undefined }], memory)(cell(RISK, text));
    };
    ask('甲');
    ask('甲');
    expect(concerns).toHaveBeenCalledTimes(1);
    for (let number = 0; number < 5000; number += 1) ask(String(number));
    ask('甲');
    expect(concerns).toHaveBeenCalledTimes(5002);
  });
});

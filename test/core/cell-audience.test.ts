import { cellAudience } from '../../src/core/cell-audience';
import type { Field } from '../../src/core/field';
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
    const curious = {
      concerns: (text: string, { name }: Field) => {
        asked.push(`${name}:${text}`);
        return text === '审批';
      },
    };
    const audienceOf = cellAudience([curious]);
    expect(audienceOf(cell(RISK, '审批'))).toEqual([curious]);
    expect(audienceOf(cell(RISK, '审批'))).toEqual([curious]);
    expect(audienceOf(cell(RISK, '公示'))).toEqual([]);
    expect(audienceOf(cell(POST, '审批'))).toEqual([curious]);
    expect(asked).toEqual(['risk:审批', 'risk:公示', 'post:审批']);
  });

  it('shows every cell to a visitor that does not say what concerns it, in the order of the visitors', () => {
    const [first, second] = [{ concerns: () => true }, {}];
    expect(cellAudience([first, second])(cell(RISK, '甲'))).toEqual([first, second]);
    expect(cellAudience([{ concerns: () => false }, second])(cell(RISK, '乙'))).toEqual([second]);
  });
});

import { parseDefinition } from '../../../src/ledger/user/parse-definition';

const CARS = {
  id: 'cars',
  title: '公务用车台账',
  key: ['车牌号', 'day'],
  fields: [
    { title: '车牌号', kind: 'number-id', need: 'identifying', aliases: ['车号'] },
    { title: '用车日期', name: 'day', kind: 'date', need: 'identifying' },
    { title: '费用', kind: 'amount', need: 'required' },
    { title: '用途', categories: ['公务', ['应急', '抢险']] },
  ],
};

describe('parseDefinition', () => {
  it('fills in what is not said', () => {
    const definition = parseDefinition(CARS);
    expect(definition).toMatchObject({
      id: 'cars',
      code: 'cars',
      title: '公务用车台账',
      titleEn: '公务用车台账',
      titleWords: ['公务用车台账'],
      layout: 'table',
      head: [],
      naturalKey: ['车牌号', 'day'],
    });
    expect(definition.fields.map(({ name }) => name)).toEqual([
      'serial',
      'evidence',
      'remark',
      '车牌号',
      'day',
      '费用',
      '用途',
    ]);
  });

  it('gives each column the type of its kind, and asks for values where they are needed', () => {
    const shown = parseDefinition(CARS).fields.slice(3);
    expect(shown.map(({ type, constraints }) => [type, constraints?.required])).toEqual([
      ['string', true],
      ['date', true],
      ['number', true],
      ['string', false],
    ]);
    expect(shown[3]?.categories).toEqual([['公务'], ['应急', '抢险']]);
  });

  it('leaves the common column to a definition that has its own', () => {
    const fields = [...CARS.fields, { title: '备注', kind: 'measure' }];
    const remarks = parseDefinition({ ...CARS, fields }).fields.filter(({ title }) => title === '备注');
    expect(remarks.map(({ kind }) => kind)).toEqual(['measure']);
  });

  it.each([
    [{ key: ['里程'] }, ['key', '0'], 'key-unknown'],
    [{ fields: [...CARS.fields, { title: '费 用' }] }, ['fields', '4', 'title'], 'column-twice'],
    [{ fields: [...CARS.fields, { title: '日期', name: 'day' }] }, ['fields', '4', 'title'], 'column-twice'],
    [{ fields: [{ title: '费用' }], key: [] }, ['fields'], 'no-identifying'],
  ])('finds what does not fit together: %j', (changes, keys, kind) => {
    expect(() => parseDefinition({ ...CARS, ...changes })).toThrow(expect.objectContaining({ keys, kind }));
  });

  it.each([
    [{ id: 'a b' }, ['id']],
    [{ fields: [] }, ['fields']],
    [{ fields: [{ title: '甲', kind: 'car' }] }, ['fields', 0, 'kind']],
    [{ columns: [] }, []],
    [{ title: undefined }, ['title']],
  ])('finds what is out of shape: %j', (changes, path) => {
    expect(() => parseDefinition({ ...CARS, ...changes })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
    );
  });
});

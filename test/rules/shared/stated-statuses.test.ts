import { declaredNumbers } from '../../../src/rules/shared/declared-numbers';
import { statedStatuses } from '../../../src/rules/shared/stated-statuses';

const stated = (text: string) => {
  const { counts, ...rest } = statedStatuses(declaredNumbers(text));
  return { ...rest, counts: Object.fromEntries(counts) };
};

describe('statedStatuses', () => {
  it('sorts total, states and rate', () => {
    expect(stated('反馈问题50个，已完成整改40个，正在整改8个，尚未启动2个，整改完成率80%')).toEqual({
      total: 50,
      counts: { done: 40, doing: 8, 'not-started': 2 },
      rate: 80,
      numbers: {
        total: expect.objectContaining({ value: 50 }),
        done: expect.objectContaining({ value: 40 }),
        rate: expect.objectContaining({ value: 80 }),
      },
      hasOthers: false,
      isStatement: true,
    });
  });

  it('leaves out the parts of a state', () => {
    expect(stated('共50个，其中已完成40个、未完成10个（其中整改中8个、未启动2个）').counts).toEqual({
      done: 40,
      'not-started': 10,
    });
  });

  it('notes numbers under other names, and lines that state nothing', () => {
    expect(stated('问题5个，已完成3个，移交2个').hasOthers).toBe(true);
    expect(stated('反馈问题5个').isStatement).toBe(false);
  });
});

import { rowRuns } from '../../../src/taskpane/session/row-runs';

describe('runs of rows', () => {
  it('joins rows that follow each other, in any order and once', () => {
    expect(rowRuns([9, 5, 6, 7, 6])).toEqual([
      [5, 7],
      [9, 9],
    ]);
    expect(rowRuns([])).toEqual([]);
  });
});

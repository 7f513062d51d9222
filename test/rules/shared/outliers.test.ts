import { median, outliers } from '../../../src/rules/shared/outliers';

describe('outliers', () => {
  it('finds what stands apart, and is not moved by it', () => {
    expect(outliers([10, 11, 9, 10, 12, 90, 95], 3.5, 0.5)).toEqual([5, 6]);
    expect(outliers([10, 11, 9, 10, 12], 3.5, 0.5)).toEqual([]);
  });

  it('takes equal values for a group of some width', () => {
    expect(outliers([5, 5, 5, 6], 3.5, 1)).toEqual([]);
    expect(outliers([5, 5, 5, 12], 3.5, 1)).toEqual([3]);
    expect(outliers([], 3.5, 1)).toEqual([]);
  });
});

describe('median', () => {
  it('is the middle, or between the two middle ones', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBe(0);
  });
});

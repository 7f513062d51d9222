import { pointsOf, sizeName } from '../../src/text/letter-size';

describe('sizes of letters', () => {
  it.each([
    ['二号', 22],
    ['三号', 16],
    ['小四', 12],
    ['小四号', 12],
    ['五号', 10.5],
    ['九号', null],
    ['三', null],
  ])('%s is %p points', (name, points) => {
    expect(pointsOf(name)).toBe(points);
  });

  it.each([
    [22, '二号'],
    [10.5, '五号'],
    [17, '17磅'],
  ])('%d points are called %s', (points, name) => {
    expect(sizeName(points)).toBe(name);
  });
});

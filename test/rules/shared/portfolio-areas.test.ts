import { areasInCharge } from '../../../src/rules/shared/portfolio-areas';

const AREAS = [
  { area: '人事', words: ['人事', '选人用人'] },
  { area: '工程建设', words: ['工程'] },
];

describe('areasInCharge', () => {
  it.each([
    ['分管人 事、工程建设', ['人事', '工程建设']],
    ['主持全面工作，不直接分管人事；分管工程', ['工程建设']],
    ['负责民心工程', []],
    ['对选人用人负总责', []],
    ['', []],
  ])('%s', (duties, areas) => expect(areasInCharge(duties, AREAS)).toEqual(areas));
});

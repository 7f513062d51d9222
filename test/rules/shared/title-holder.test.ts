import { titleHolder } from '../../../src/rules/shared/title-holder';
import { BUREAU_ROSTER } from '../../support/bureau-roster';

describe('titleHolder', () => {
  it.each([
    ['局长', '', '林启明'],
    ['主要领导', '', '林启明'],
    ['分管领导', '工程科', '邵长宁'],
    ['分管领导', '', null],
    ['科室负责人', '财务科', '顾明哲'],
    ['财务科负责人', '', '顾明哲'],
    ['财务科长', '工程科', '顾明哲'],
    ['办公室主任', '', '温雅琴'],
    ['会计', '', '欧阳静'],
    ['副局长', '', null],
    ['科员', '', null],
    ['审计科长', '', null],
  ])('%s (row of %j) is %s', (title, department, holder) => {
    expect(titleHolder(BUREAU_ROSTER, title, department)).toBe(holder);
  });
});

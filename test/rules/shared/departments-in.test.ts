import { departmentsIn } from '../../../src/rules/shared/departments-in';

describe('departmentsIn', () => {
  it.each([
    ['财务科、办公室', ['财务科', '办公室']],
    ['牵头科室：工程科（主责）\n配合科室：财务科', ['工程科', '财务科']],
    ['财务科和办公室', ['财务科', '办公室']],
    ['水政 执法队，财务科，财务科', ['水政执法队', '财务科']],
    ['各科室', []],
    ['机关党委、第一支部、党组、纪检监察组', []],
    ['县财政局、市局财务科', []],
    ['巡察整改领导小组办公室', []],
    ['周若溪', []],
    ['XX科、某某科', []],
    ['', []],
  ])('%j', (text, names) => expect(departmentsIn(text)).toEqual(names));
});

import { resolveTarget } from '../../../src/workbook/file/relationships';

describe('resolveTarget', () => {
  it.each([
    ['xl/', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/', '/xl/styles.xml', 'xl/styles.xml'],
    ['xl/worksheets/', '../media/./a.png', 'xl/media/a.png'],
    ['', 'xl\\workbook.xml', 'xl/workbook.xml'],
    ['xl/', '../../../etc/passwd', 'etc/passwd'],
  ])('from %j, %j is %j', (folder, target, name) => {
    expect(resolveTarget(folder, target)).toBe(name);
  });
});

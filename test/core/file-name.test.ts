import { fileName, fileStem } from '../../src/core/file-name';

describe('the name of a file', () => {
  it.each([
    ['a/b/整改.xlsx', '整改.xlsx', '整改'],
    ['C:\\台账\\2023.12\\整改.v2.XLS', '整改.v2.XLS', '整改.v2'],
    ['整改', '整改', '整改'],
    ['报送/财务科.2023', '财务科.2023', '财务科.2023'],
    ['.xlsx', '.xlsx', '.xlsx'],
    ['http://a.cn/b/', 'http://a.cn/b/', 'http://a.cn/b/'],
    ['', '', ''],
  ])('%j is %j, without its ending %j', (path, name, stem) => {
    expect([fileName(path), fileStem(path)]).toEqual([name, stem]);
  });
});

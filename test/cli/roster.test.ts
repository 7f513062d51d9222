import { makeWorkbook, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const PEOPLE = '| 姓名 | 科室 | 职务 |\n| 温雅琴 | 办公室 | 主任 |\n| 顾明哲 | 财务科 | 科长 |';
const risks = () =>
  makeWorkbook(folder(), '风险.xlsx', {
    风险: `
      | 科室 | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 | 责任人 |
      | 财务科 | 会计 | 报销时放宽单据审核，造成虚报冒领 | 二级 | 报销单据由两人交叉复核，每月抽查一成 | 陈嘉禾 |`,
  });
const roster = () => makeWorkbook(folder(), '名册/名册.xlsx', { 人员: PEOPLE });

async function codes(...args: string[]): Promise<string[]> {
  const { stdout } = await runCli('validate', ...args, '--as-of', '2023-12-31', '--format', 'json');
  const { files } = JSON.parse(stdout) as ValidateJson;
  return files.flatMap(({ issues }) => issues.map(({ code }) => code)).filter((code) => code === 'C-14');
}

describe('the roster', () => {
  it('may come from another file, which is not judged itself', async () => {
    expect(await codes(risks())).toEqual([]);
    expect(await codes(risks(), '--roster', roster())).toEqual(['C-14']);
    const { stdout } = await runCli('validate', risks(), '--roster', roster(), '--format', 'json');
    expect((JSON.parse(stdout) as ValidateJson).files).toHaveLength(1);
  });

  it('may be among the inputs, and is not counted twice when it is named as well', async () => {
    expect(await codes(risks(), roster())).toEqual(['C-14']);
    const args = ['report', risks(), roster(), '--format', 'json'];
    const figures = async (...more: string[]) => {
      const { stdout } = await runCli(...args, '--as-of', '2023-12-31', ...more);
      return JSON.parse(stdout) as unknown;
    };
    expect(await figures('--roster', roster())).toEqual(await figures());
  });

  it('may be a folder', async () => {
    const file = roster();
    expect(await codes(risks(), '--roster', file.slice(0, file.lastIndexOf('/')))).toEqual(['C-14']);
  });

  it.each([
    [() => risks(), '没有识别出名册表'],
    [() => '没有.xlsx', '文件或文件夹不存在'],
  ])('that is none is told', async (other, message) => {
    const { code, stdout, stderr } = await runCli('validate', risks(), '--roster', other());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

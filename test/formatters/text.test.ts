import { textFormatter } from '../../src/formatters/text';
import { CONTEXT, makeValidation } from './make-validation';

describe('text', () => {
  it('goes file by file, cell by cell, and explains each rule once', async () => {
    expect(await textFormatter().format(makeValidation(), CONTEXT)).toBe(`报送/甲.xlsx · 青岚县水务局 · 已检查
  识别为「名称risk-points」 台账!A3:G4 2行

  提示 S-05 台账!A1 提示<S-05>
  错误 C-12 台账!F3 提示<C-12>

  规则说明
  C-12 依据：依据C-12 改法：改法C-12
  S-05 依据：依据S-05 改法：改法S-05

报送/乙.xlsx · 无法读取

  错误 S-15 提示<S-15>

  规则说明
  S-15 依据：依据S-15 改法：改法S-15

共2个文件、1张台账、2行数据，其中1个文件未能检查（判断日期 2023-12-31）
错误2处、警告0处、提示1处
`);
  });

  it('says so when there is nothing to say', async () => {
    const { asOf, files } = makeValidation();
    const clean = { asOf, files: files.slice(0, 1).map((file) => ({ ...file, issues: [] })) };
    expect(await textFormatter().format(clean, CONTEXT)).toContain('没有发现问题');
    expect(await textFormatter().format(clean, { ...CONTEXT, language: 'en' })).toContain('no issues found');
  });

  it('leaves colour to its caller', async () => {
    const painted = await textFormatter((severity, text) => `[${severity}:${text}]`).format(
      makeValidation(),
      CONTEXT,
    );
    expect(painted).toContain('[error:错误] C-12');
  });
});

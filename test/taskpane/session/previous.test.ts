import { submittedFile } from '../../../src/taskpane/session/handed-file';
import { MARKED, makeFile } from '../../cli/make-files';
import { runCli, temporaryFolder } from '../../cli/run-cli';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';
import { writeXlsx } from '../../workbook/file/write-xlsx';
import { lastFile, nowBook } from '../last-period';
import { handed } from '../sent-files';
import { type OpenSample, openSample } from './open-sample';

const folder = temporaryFolder();

let sample: OpenSample;
afterEach(() => sample.session.checking.dispose());

async function choose(bytes = lastFile(), name = '风险点.xlsx'): Promise<OpenSample> {
  sample = await openSample(nowBook());
  for (const file of handed({ [name]: bytes })) await sample.session.previous.choose(file);
  return sample;
}

/** What the command line says of the same two files. */
async function cliJson(command: string, ...flags: string[]) {
  const now = makeFile(folder(), '本期/风险点.xlsx', writeXlsx(nowBook()));
  const last = makeFile(folder(), '上期/风险点.xlsx', lastFile());
  const { stdout } = await runCli(
    ...[command, now, '--previous', last, '--as-of', '2023-12-31', '--format', 'json', ...flags],
  );
  return JSON.parse(stdout);
}

function state() {
  return sample.session.previous.store.get();
}

describe('the period before in the pane', () => {
  it('is read, shown with its tables, and judged with the workbook as on the command line', async () => {
    await choose();
    expect(state()).toEqual({ file: { name: '风险点.xlsx', tables: 1 }, busy: false, trouble: null });
    const issues = sample.state().outcome?.issues ?? [];
    const codes = issues.map(({ issue }) => issue.code);
    expect(codes.filter((code) => code.startsWith('P-'))).not.toEqual([]);
    const { files } = await cliJson('validate');
    const told = files[0].issues.map((issue: Record<string, unknown>) =>
      [issue.code, issue.cell ?? '', issue.message].join(' '),
    );
    expect(issues.map(({ issue, cell, message }) => [issue.code, cell, message].join(' ')).sort()).toEqual(
      told.sort(),
    );
  });

  it('fills what the command line fills: numbers kept, changes marked, rows carried over', async () => {
    await choose();
    const { filling } = sample.session;
    await filling.propose();
    const { cells, rows } = filling.store.get().proposed ?? { cells: [], rows: [] };
    const { files } = await cliJson('fill', '--dry-run');
    const [{ proposals, rows: told }] = files;
    expect(cells.map(({ cell, options }) => [cell, options[0].after])).toEqual(
      proposals.map(({ cell, after }: Record<string, unknown>) => [cell, after]),
    );
    expect(cells).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ cell: 'B3', options: [expect.objectContaining({ after: 'F-01' })] }),
        expect.objectContaining({ cell: 'J3', options: [expect.objectContaining({ after: '调整' })] }),
        expect.objectContaining({ cell: 'J4', options: [expect.objectContaining({ after: '保留' })] }),
        expect.objectContaining({ cell: 'J5', options: [expect.objectContaining({ after: '新增' })] }),
      ]),
    );
    expect(rows).toHaveLength(told.length);
    expect(rows[0]?.values.get('risk')).toContain('指定供应商');
  });

  it('keeps judging both while the sheet is worked on', async () => {
    await choose();
    const before = sample.issues().filter((each) => each.startsWith('P-'));
    await sample.host.type({ sheet: '廉政风险点', row: 3, column: 7, before: null, after: '' });
    await sample.session.checking.check();
    expect(sample.issues().filter((each) => each.startsWith('P-'))).toEqual(before);
  });

  it('is put aside, and kept nowhere', async () => {
    await choose();
    expect([...sample.host.kept.keys()]).toEqual([]);
    await sample.session.previous.remove();
    expect(state()).toEqual({ file: null, busy: false, trouble: null });
    expect(sample.issues().filter((each) => each.startsWith('P-'))).toEqual([]);
    await sample.session.filling.propose();
    expect(sample.session.filling.store.get().proposed?.rows).toEqual([]);
  });

  it('never takes a place in the file for one in the workbook, though both bear one name', async () => {
    await choose();
    const gone = sample.state().outcome?.issues.find(({ issue }) => issue.related?.length);
    const paths = gone?.issue.related?.map(({ path: where }) => where);
    expect(paths).toEqual(['上期/风险点.xlsx']);
    expect(gone?.issue.at.path).not.toBe('上期/风险点.xlsx');
  });

  it.each([
    ['扫描件.xlsx', new TextEncoder().encode('%PDF-1.7 a scan'), 'previous-faulty'],
    ['涉密.xlsx', writeXlsx(workbookFromMarkdown('涉密.xlsx', { 台账: MARKED })), 'previous-faulty'],
    ['说明.xlsx', writeXlsx(workbookFromMarkdown('说明.xlsx', { 说明: '| 甲 | 乙 |' })), 'previous-none'],
  ])('does not use %s, says why, and keeps the file before', async (name, bytes, code) => {
    await choose();
    for (const file of handed({ [name]: bytes })) await sample.session.previous.choose(file);
    expect(state()).toMatchObject({ file: { name: '风险点.xlsx' }, busy: false, trouble: { code } });
  });

  it('tells of a file that is gone or too large', async () => {
    sample = await openSample(nowBook());
    const gone = { path: 'gone.xlsx', size: 10, read: () => Promise.reject(new Error('NotFoundError')) };
    await sample.session.previous.choose(gone);
    expect(state().trouble?.data?.reason).toContain('NotFoundError');
    expect(await submittedFile({ ...gone, size: 2 ** 31 })).toMatchObject({ fault: 'workbook-too-large' });
  });

  it('takes the later of two files', async () => {
    sample = await openSample(nowBook());
    const [first, second] = handed({ 'a.xlsx': lastFile(), 'b.xlsx': lastFile() });
    if (!first || !second) throw new Error('two files');
    const { previous } = sample.session;
    await Promise.all([previous.choose(first), previous.choose(second)]);
    expect(state().file?.name).toBe('b.xlsx');
  });
});

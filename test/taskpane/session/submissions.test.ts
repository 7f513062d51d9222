import type { CheckedRound } from '../../../src/taskpane/session/submissions-engine';
import { openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';
import { oldFile } from '../last-period';
import { riskRow, riskWorkbook } from '../sample';
import { handed, sentFiles, UNITS } from '../sent-files';
import { type OpenSample, openSample } from './open-sample';

const ROSTER = workbookFromMarkdown('名册.xlsx', { 单位: UNITS });

let sample: OpenSample;
afterEach(() => sample.session.checking.dispose());

async function round(files = sentFiles(), workbook = ROSTER): Promise<CheckedRound | null> {
  sample = await openSample(workbook);
  await sample.session.submissions.check(handed(files));
  return sample.session.submissions.store.get().round;
}

describe('a round of submissions', () => {
  it('is judged as far as it can be read, and says who is missing', async () => {
    const checked = await round();
    expect(checked?.missing).toEqual(['临河县林业局']);
    expect(checked?.rows).toBe(1);
    const files = checked?.units.flatMap((unit) => unit.files) ?? [];
    const told = files.map(({ path, status, issues }) => [
      path,
      status,
      issues.map(({ issue }) => issue.code),
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['林业局/扫描件.xlsx', 'unreadable', ['S-15']],
        ['林业局/涉密.xlsx', 'refused', ['C-39']],
      ]),
    );
    const sent = checked?.units.find(({ name }) => name === '临河县水务局');
    expect(sent).toMatchObject({ named: true, files: [{ status: 'read', rows: 1 }] });
    expect(sent?.counts.error).toBeGreaterThan(0);
    expect(sample.session.submissions.store.get()).toMatchObject({
      phase: 'checked',
      done: 3,
      total: 3,
      skipped: ['说明.txt'],
    });
  });

  it('says in words what is wrong, and how to mend it', async () => {
    const checked = await round();
    const issues = checked?.units.flatMap((unit) => unit.files).flatMap((file) => file.issues) ?? [];
    expect(issues.every(({ message }) => message !== '')).toBe(true);
    expect(issues.every(({ issue }) => checked?.ruleTexts[issue.rule]?.how)).toBe(true);
  });

  it('knows of no missing unit without a roster', async () => {
    expect((await round(sentFiles(), riskWorkbook([riskRow(1)])))?.missing).toBeNull();
  });

  it('takes no roster out of a workbook with a secrecy mark', async () => {
    const marked = workbookFromMarkdown('名册.xlsx', { 单位: `机密★3年\n${UNITS.trim()}` });
    expect((await round(sentFiles(), marked))?.missing).toBeNull();
  });

  it('puts the files of one unit together', async () => {
    const { '水务局/整改台账.xlsx': own = new Uint8Array() } = sentFiles();
    const checked = await round({ 'a.xlsx': own, 'b/a.xlsx': own });
    expect(checked?.units).toHaveLength(1);
    expect(checked?.units[0]?.files.map(({ path }) => path)).toEqual(['a.xlsx', 'b/a.xlsx']);
  });

  it('tells of files that are gone or too large', async () => {
    sample = await openSample(ROSTER);
    await sample.session.submissions.check([
      { path: 'gone.xlsx', size: 10, read: () => Promise.reject(new Error('NotFoundError')) },
      { path: 'huge.xlsx', size: 2 ** 31, read: () => Promise.reject(new Error('never asked for')) },
    ]);
    const { round: checked } = sample.session.submissions.store.get();
    const messages = checked?.units.flatMap(({ files }) => files.map(({ issues }) => issues[0]?.message));
    expect(messages).toEqual([expect.stringContaining('NotFoundError'), expect.stringContaining('过大')]);
  });

  it('begins with nothing when there is no workbook', async () => {
    sample = await openSample(ROSTER);
    await sample.session.submissions.check(handed({ 'a.txt': new Uint8Array(1) }));
    expect(sample.session.submissions.store.get()).toMatchObject({
      phase: 'new',
      trouble: { code: 'submissions-none' },
    });
  });

  it('is stopped, and what was under way does not come back', async () => {
    sample = await openSample(ROSTER);
    const { submissions } = sample.session;
    const running = submissions.check(handed(sentFiles()));
    submissions.stop();
    await running;
    expect(submissions.store.get()).toMatchObject({ phase: 'new', round: null });
  });

  it('goes by the settings that the workbook keeps', async () => {
    sample = await openSample(ROSTER);
    const { submissions } = sample.session;
    await submissions.check(handed(sentFiles()));
    const codes = () =>
      submissions.store
        .get()
        .round?.units.flatMap(({ files }) =>
          files.flatMap(({ issues }) => issues.map(({ issue }) => issue.code)),
        );
    const [code = ''] = codes()?.filter((each) => !['C-39', 'S-15'].includes(each)) ?? [];
    sample.host.kept.set('options', { rules: { [code]: 'off' } });
    await submissions.check(handed(sentFiles()));
    expect(codes()).not.toContain(code);
  });
});

describe('an .xls file among the submissions', () => {
  it('is judged like any other, and its marked copy is an .xlsx file', async () => {
    await round({ '水务局/风险点.xls': oldFile() });
    const { submissions } = sample.session;
    const [unit] = submissions.store.get().round?.units ?? [];
    expect(unit).toMatchObject({ name: '临河县水务局', files: [{ status: 'read', rows: 3 }] });
    await submissions.openCopy('水务局/风险点.xls');
    expect(sample.state().notice?.text).toEqual({ code: 'copy-converted', data: { name: '风险点.xlsx' } });
    const copy = sample.host.delivered.get('workbook');
    if (!(copy instanceof Uint8Array)) throw new Error('no copy was opened');
    const names = (await openFileWorkbook(copy, '副本.xlsx').read()).sheets.map(({ name }) => name);
    expect(names).toContain('核验问题');
  });
});

describe('a marked copy', () => {
  it('is opened as a workbook of its own, with the list of issues', async () => {
    await round();
    await sample.session.submissions.openCopy('水务局/整改台账.xlsx');
    const bytes = sample.host.delivered.get('workbook');
    if (!(bytes instanceof Uint8Array)) throw new Error('nothing was opened');
    const copy = await openFileWorkbook(bytes, 'copy.xlsx').read();
    expect(copy.sheets.map(({ name }) => name)).toEqual(['整改台账', '核验问题']);
    expect(sample.state().notice?.text.code).toBe('copy-opened');
  });

  it('is saved where no workbook can be opened', async () => {
    await round();
    sample.host.documents.openWorkbook = () => Promise.reject(new Error('old Excel'));
    await sample.session.submissions.openCopy('水务局/整改台账.xlsx');
    expect(sample.host.delivered.has('整改台账.xlsx')).toBe(true);
    expect(sample.state().notice?.text.code).toBe('copy-saved');
  });

  it('is not made of a file that was never read', async () => {
    await round(sentFiles(), buildWorkbook('a.xlsx', []));
    await sample.session.submissions.openCopy('林业局/涉密.xlsx');
    expect(sample.host.delivered.size).toBe(0);
    expect(sample.state().notice?.text.code).toBe('copy-not-made');
  });
});

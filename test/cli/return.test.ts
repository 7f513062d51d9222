import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeMarks } from '../../src/workbook/file/annotate/remove-marks';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { makeFile, makeWorkbook, RECTIFICATION, snapshot } from './make-files';
import { type CliResult, runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();
const UNITS = ['临河县水务局', '临河县东风水库', '临河县河道管理所'];

function inputs(): string {
  return path.join(folder(), '报送');
}

function out(name = '退回'): string {
  return path.join(folder(), name);
}

/** A round of three units, the last without a fault by the day that most tests judge by. */
function makeRound(): void {
  for (const unit of UNITS) {
    const ledger = RECTIFICATION.replaceAll('临河县水务局', unit);
    const faulty = ledger.replace('| 2023-06-30 | 整改中', '| 长期 | 整改中');
    makeWorkbook(inputs(), `${unit}.xlsx`, { 整改: unit === UNITS[2] ? ledger : faulty });
  }
}

function round(...args: readonly string[]): Promise<CliResult> {
  return runCli('validate', inputs(), '--return', out(), '--as-of', '2023-05-31', ...args);
}

function roster(): string {
  return makeWorkbook(folder(), '名册.xlsx', {
    单位: `| 单位名称 | 简称 | 是否应报送 |\n${[...UNITS, '临河县南湖泵站'].map((unit) => `| ${unit} | | 是 |`).join('\n')}`,
  });
}

function json(...names: readonly string[]): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(out(), ...names), 'utf8')) as Record<string, unknown>;
}

describe('validate --return', () => {
  it('writes a folder for each unit with issues, and a page for the round', async () => {
    makeRound();
    const before = snapshot(inputs());
    const { code, stdout } = await round('--roster', roster());
    expect(code).toBe(1);
    expect(snapshot(inputs())).toEqual(before);
    const [first = ''] = UNITS;
    expect(stdout).toContain(`${first}：错误`);
    expect(readdirSync(path.join(out(), first)).sort()).toEqual(
      ['issues.json', '退回通知.docx', '退回通知.html', `${first}.xlsx`].sort(),
    );
    const copy = new Uint8Array(readFileSync(path.join(out(), first, `${first}.xlsx`)));
    const { sheets } = await openFileWorkbook(copy, 'a').read();
    expect(sheets.map(({ name }) => name)).toEqual(['整改', '核验问题']);
    const original = await openFileWorkbook(
      new Uint8Array(readFileSync(path.join(inputs(), `${first}.xlsx`))),
      'a',
    ).read();
    expect((await openFileWorkbook(removeMarks(copy), 'a').read()).sheets).toEqual(original.sheets);
    expect(readFileSync(path.join(out(), first, '退回通知.html'), 'utf8')).toContain(`${first}：`);
    expect(json(first, 'issues.json')).toMatchObject({ unit: first, asOf: '2023-05-31', deadline: null });
    expect(json('round.json')).toMatchObject({ finished: true, missing: ['临河县南湖泵站'] });
    const page = readFileSync(path.join(out(), 'index.html'), 'utf8');
    expect(page).toContain('临河县南湖泵站');
    expect(page).toContain(`href="${encodeURIComponent(first)}/${encodeURIComponent(`${first}.xlsx`)}"`);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(page).not.toContain('逾期报送');
  });

  it('names late units only where a deadline is given', async () => {
    makeRound();
    await round('--deadline', '2020-01-31');
    expect(readFileSync(path.join(out(), 'index.html'), 'utf8')).toContain('逾期报送');
    expect(json('round.json')).toMatchObject({ deadline: '2020-01-31' });
  });

  it('takes who signs and the deadline from the config; the option comes first', async () => {
    makeRound();
    const notice = () => readFileSync(path.join(out(), UNITS[0] ?? '', '退回通知.html'), 'utf8');
    await round();
    expect(notice()).not.toContain('class="org"');
    makeFile(
      inputs(),
      'taizhang.yaml',
      'returns: { sender: 临河县水务局廉政办公室, deadline: 2020-01-31 }\n',
    );
    await round();
    expect(notice()).toContain('<p class="org">临河县水务局廉政办公室</p>');
    expect(notice()).toContain('报送截止日为2020年1月31日');
    expect(json('round.json')).toMatchObject({ deadline: '2020-01-31' });
    await round('--deadline', '2020-02-29');
    expect(json('round.json')).toMatchObject({ deadline: '2020-02-29' });
  });

  it('leaves what would come out the same, and writes anew what would not, or what is told to', async () => {
    makeRound();
    await round();
    const first = snapshot(out());
    await round();
    const second = snapshot(out());
    const inUnits = Object.keys(first).filter((name) => name.includes(path.sep));
    expect(inUnits.length).toBeGreaterThan(3);
    for (const name of inUnits) expect(second[name]).toEqual(first[name]);
    expect(second['index.html']?.content).toBe(first['index.html']?.content);
    await round('--no-cache');
    const third = snapshot(out());
    for (const name of inUnits) {
      expect(third[name]?.content).toBe(first[name]?.content);
      expect(third[name]?.changed).not.toBe(first[name]?.changed);
    }
  });

  it('takes away the return of a unit that has mended its ledger', async () => {
    const [unit = ''] = UNITS;
    const faulty = RECTIFICATION.replace('| 2023-06-30 | 整改中', '| 长期 | 整改中');
    makeWorkbook(inputs(), '整改.xlsx', { 整改: faulty });
    expect((await round()).code).toBe(1);
    expect(existsSync(path.join(out(), unit))).toBe(true);
    makeWorkbook(inputs(), '整改.xlsx', { 整改: RECTIFICATION });
    const { stdout } = await round();
    expect(stdout).toContain('未发现问题，不退回');
    expect(readdirSync(out()).sort()).toEqual(['index.html', 'round.json']);
  });

  it('compares with the round before, found beside it, and goes on to do so', async () => {
    makeRound();
    const last = ['validate', inputs(), '--return', out('一季度'), '--as-of', '2023-03-31'];
    await runCli(...last);
    const { stderr } = await round();
    expect(stderr).toContain('一季度');
    expect(readFileSync(path.join(out(), 'index.html'), 'utf8')).toContain('上一轮判断日期2023-03-31');
    await round();
    expect(readFileSync(path.join(out(), 'index.html'), 'utf8')).toContain('上一轮判断日期2023-03-31');
    expect((await round('--last-round', inputs())).stderr).toContain('round.json');
  });

  it('keeps files of one name and units with odd names apart', async () => {
    const ledger = (unit: string): string =>
      RECTIFICATION.replaceAll('临河县水务局', unit).replace('| 2023-06-30 | 整改中', '| 长期 | 整改中');
    makeWorkbook(path.join(inputs(), 'a'), '台账.xlsx', { 整改: ledger('临河县水务局') });
    makeWorkbook(path.join(inputs(), 'b'), '台账.xlsx', { 整改: ledger('临河县水务局') });
    makeWorkbook(path.join(inputs(), 'c'), '台账.xlsx', { 整改: ledger('../../逃出局') });
    await round();
    const names = readdirSync(out()).sort();
    expect(names.every((name) => existsSync(path.join(out(), name)))).toBe(true);
    expect(readdirSync(folder()).sort()).toEqual(['报送', '退回']);
    const shared = readdirSync(path.join(out(), '临河县水务局'));
    expect(shared).toEqual(expect.arrayContaining(['台账.xlsx', '台账（2）.xlsx']));
  });

  it('tells why a file has no marked copy, and goes on', async () => {
    makeRound();
    makeFile(inputs(), '坏.xlsx', 'PK damaged');
    await round();
    expect(readdirSync(path.join(out(), '坏')).sort()).toEqual(
      ['issues.json', '退回通知.docx', '退回通知.html'].sort(),
    );
    expect(readFileSync(path.join(out(), '坏', '退回通知.html'), 'utf8')).toContain('没有标注副本');
  });

  describe('refuses', () => {
    beforeEach(makeRound);

    async function refused(args: readonly string[], text: string): Promise<void> {
      const before = snapshot(folder());
      const { code, stderr } = await runCli('validate', inputs(), ...args);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(text) });
      expect(snapshot(folder())).toEqual(before);
    }

    it('a folder inside the inputs, or around them, through a link too', async () => {
      await refused(['--return', path.join(inputs(), 'out')], '互相包含');
      await refused(['--return', folder()], '互相包含');
      symlinkSync(inputs(), path.join(folder(), '链接'));
      await refused(['--return', path.join(folder(), '链接', 'out')], '互相包含');
    });

    it('a folder with something else in it', async () => {
      makeFile(out(), '别的.txt', '');
      await refused(['--return', out()], '已有别的内容');
    });

    it('a file', async () => {
      await refused(['--return', makeFile(folder(), 'x', '')], '是文件');
    });

    it('to replace a unit’s folder that holds something else', async () => {
      await round();
      makeFile(path.join(out(), UNITS[0] ?? ''), '我的笔记.txt', '');
      const { code, stderr } = await round('--no-cache');
      expect(code).toBe(2);
      expect(stderr).toContain('不是本程序写出');
      expect(existsSync(path.join(out(), UNITS[0] ?? '', '我的笔记.txt'))).toBe(true);
    });

    it('options that do not go together', async () => {
      await refused(['--return', out(), '--fix', '-o', out('x')], '--fix');
      await refused(['--deadline', '2023-01-01'], '--return');
      await refused(['--last-round', out()], '--return');
    });
  });

  it('says so when the disk cannot be written to', async () => {
    makeRound();
    mkdirSync(out());
    writeFileSync(path.join(out(), 'round.json'), '{"schemaVersion":1,"asOf":"2023-01-01"}');
    // A file stands where the page's temporary file goes: no right or disk is needed to fail.
    mkdirSync(path.join(out(), 'index.html', 'x'), { recursive: true });
    const { code, stderr } = await round();
    expect(code).toBe(2);
    expect(stderr).toContain('无法写入');
    expect(readdirSync(out()).filter((name) => name.startsWith('.taizhang-'))).toEqual([]);
  });
});

describe('a round that is killed', () => {
  it('leaves nothing half-written, and the next run finishes it', async () => {
    for (let number = 1; number <= 25; number += 1) {
      const unit = `临河县第${number}水管站`;
      const ledger = RECTIFICATION.replaceAll('临河县水务局', unit).replace('| 2023-06-30 |', '| 长期 |');
      makeWorkbook(inputs(), `${unit}.xlsx`, { 整改: ledger });
    }
    const args = ['validate', inputs(), '--return', out(), '--as-of', '2023-05-31'];
    await killedAfter(3, args);
    const done = unitFolders();
    expect(done.length).toBeGreaterThanOrEqual(3);
    expect(done.length).toBeLessThan(25);
    for (const name of done) {
      const { contents } = json(name, 'issues.json') as { contents: string[] };
      expect(readdirSync(path.join(out(), name)).sort()).toEqual([...contents].sort());
    }
    expect(existsSync(path.join(out(), 'index.html'))).toBe(false);
    expect(json('round.json')).toMatchObject({ finished: false });
    const before = snapshot(out());
    expect((await runCli(...args)).code).toBe(1);
    const after = snapshot(out());
    for (const name of Object.keys(before).filter((each) => done.includes(each.split(path.sep)[0] ?? ''))) {
      expect(after[name]).toEqual(before[name]);
    }
    expect(unitFolders()).toHaveLength(25);
    expect(readdirSync(out()).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(json('round.json')).toMatchObject({ finished: true });
  });
});

function unitFolders(): string[] {
  return readdirSync(out(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

/** Runs the command line in a process of its own and kills it, with no chance to tidy up, after so many units. */
async function killedAfter(units: number, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [path.join(__dirname, 'run-in-process.js'), ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    lines += chunk.toString('utf8').split('\n').length - 1;
    if (lines >= units) child.kill('SIGKILL');
  });
  const [, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (code, by) => resolve([code, by]));
  });
  expect(signal).toBe('SIGKILL');
}

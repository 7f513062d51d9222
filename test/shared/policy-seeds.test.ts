import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPolicyFile } from '../../src/cli/policy/read-policy';
import { typedMark } from '../../src/policy/mark';
import { type PolicyDocument, readPolicy } from '../../src/policy/policy-document';
import { makeFile } from '../cli/make-files';
import { temporaryFolder } from '../cli/run-cli';
import { makeDocx } from '../policy/make-docx';

/** Jest leaves this folder out where TAIZHANG_SHARED is not set. */
const SHARED = process.env.TAIZHANG_SHARED ?? '';
const SEEDS = path.join(SHARED, 'seeds');
const [, FACTS = ''] = readFileSync(path.join(SHARED, 'facts', 'briefings.md'), 'utf8').split('### 7.1');

/** What a careful reader found in one seed. */
interface Truth {
  readonly headed: string[];
  readonly inline: string[];
  readonly responsible: string[];
  readonly obligations: string[];
}

const PERIODS: Readonly<Record<string, string>> = {
  每年: 'year',
  年内: 'year',
  每半年: 'half-year',
  每月: 'month',
};

function truthOf(seed: string): Truth {
  const part = FACTS.split(`**Seed ${seed}**`)[1]?.split(/\*\*Seed|Totals:/)[0] ?? '';
  const headed: string[] = [];
  const inline: string[] = [];
  const responsible: string[] = [];
  for (const line of part.split('\n')) {
    const [, at, level, text = ''] = /^- L(\d+) \[(\d)\] (.*)$/.exec(line) ?? [];
    if (at !== undefined) {
      const [heading = '', bodies] = text.split(/ 〔责任：|〕/);
      headed.push(`${at} ${level} ${heading}`);
      if (bodies !== undefined) responsible.push(`${at} ${bodies}`);
    }
    const [, where, mark = '', item = ''] = /^ +- L(\d+) (.+?)：(.*)$/.exec(line) ?? [];
    if (where !== undefined) inline.push(`${where} ${mark} ${item}`);
  }
  const rows = FACTS.split('#### Numeric obligations')[1]?.split('Total 6')[0]?.split('\n') ?? [];
  const obligations = rows
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .filter(([, each]) => each === seed)
    .map(([, , line, period = '', rule = '', unit, clause]) => {
      const [min = '', max] = rule.replace('>= ', '').split('–');
      const most = max ?? (rule.startsWith('>=') ? 'null' : min);
      return `${line} ${PERIODS[period]} ${min} ${most} ${unit} ${clause}`;
    });
  return { headed, inline, responsible, obligations };
}

/** What we found, in the form of the truth; an inline item is shortened as the reader shortened it. */
function foundIn({ outline, obligations }: PolicyDocument, truth: Truth): Truth {
  const headed = outline.filter(({ level }) => level < 5);
  const inline = outline.filter(({ level }) => level === 5);
  return {
    headed: headed.map(({ line, level, mark, heading }) => `${line} ${level} ${mark}${heading}`),
    inline: inline.map(({ line, mark, heading }, index) => {
      const shown = `${line} ${mark} ${heading}`;
      const wanted = truth.inline[index] ?? '';
      return wanted.endsWith('…') && shown.startsWith(wanted.slice(0, -1)) ? wanted : shown;
    }),
    responsible: headed
      .filter(({ responsible }) => responsible.all.length > 0)
      .map(({ line, responsible }) => `${line} ${responsible.all.join('、')}`),
    obligations: obligations.map(
      ({ line, period, min, max, unit, clause }) => `${line} ${period} ${min} ${max} ${unit} ${clause}`,
    ),
  };
}

/** The reader's table cuts long clauses off. */
const CUT = 40;

const FILES = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'));

describe('the five policy documents', () => {
  const folder = temporaryFolder();

  it('are all there, with what a reader found in them', () => {
    const truths = FILES.map((name) => truthOf(name.slice(0, 3)));
    const count = (key: keyof Truth): number => truths.reduce((sum, truth) => sum + truth[key].length, 0);
    expect([count('headed'), count('inline'), count('responsible'), count('obligations')]).toEqual([
      56, 29, 15, 6,
    ]);
  });

  it.each(FILES)('%s is understood as a reader does, from .txt', async (name) => {
    const truth = truthOf(name.slice(0, 3));
    const document = readPolicy(await readPolicyFile(path.join(SEEDS, name)));
    expect(foundIn(document, truth)).toEqual(truth);
  });

  it.each(FILES)('%s, from .docx with typed numbers', async (name) => {
    const truth = truthOf(name.slice(0, 3));
    const lines = readFileSync(path.join(SEEDS, name), 'utf8').split('\n');
    const file = makeFile(folder(), '文件.docx', await makeDocx(lines.map((text) => ({ text }))));
    expect(foundIn(readPolicy(await readPolicyFile(file)), truth)).toEqual(truth);
  });

  it.each(FILES)('%s, from .docx with automatic numbers', async (name) => {
    const truth = truthOf(name.slice(0, 3));
    const lines = readFileSync(path.join(SEEDS, name), 'utf8').split('\n');
    const blocks = lines.map((text) => {
      const mark = typedMark(text);
      return mark ? { text: mark.rest, level: mark.level - 1 } : { text };
    });
    const file = makeFile(folder(), '文件.docx', await makeDocx(blocks));
    const paragraphs = await readPolicyFile(file);
    expect(paragraphs.filter(({ mark }) => mark !== '')).toHaveLength(truth.headed.length);
    expect(foundIn(readPolicy(paragraphs), truth)).toEqual(truth);
  });
});

/** Recurring duties without a number, as the reader judged each clause that has such a word. */
const SOFT = (FACTS.split('#### Recurring duties')[1] ?? '')
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .filter(([, seed = '']) => /^\d{3}$/.test(seed))
  .map(([, seed = '', line, , real, clause = '']) => ({
    seed,
    line: Number(line),
    real: real === '✓',
    clause: clause.slice(0, CUT),
  }));

describe('recurring duties without a number', () => {
  it('are all offered, and not many clauses more', async () => {
    const offered = await Promise.all(
      FILES.map(async (name) => {
        const { softDuties } = readPolicy(await readPolicyFile(path.join(SEEDS, name)));
        return softDuties.map(({ line, clause }) => ({ seed: name.slice(0, 3), line, clause }));
      }),
    );
    const all = offered.flat();
    const isOffered = ({ seed, line, clause }: (typeof SOFT)[number]): boolean =>
      all.some((each) => each.seed === seed && each.line === line && each.clause.includes(clause));
    const missed = SOFT.filter((each) => each.real && !isOffered(each));
    expect(missed).toEqual([]);
    const real = all.filter((each) =>
      SOFT.some(
        (row) =>
          row.real && row.seed === each.seed && row.line === each.line && each.clause.includes(row.clause),
      ),
    );
    expect(real).toHaveLength(15);
    // What else is offered costs a look, no more.
    expect(all.length).toBeLessThanOrEqual(20);
  });
});

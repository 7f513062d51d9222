import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proofread } from '../../src/report/proofread/proofread';
import { splitText } from '../../src/report/proofread/text-lines';

const FOLDER = path.join(process.env.TAIZHANG_SHARED ?? '', 'seeds');
const SEEDS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort();

/** Errors that reading the texts showed: line and rule, by the seed's number. */
const ERRORS: Readonly<Record<string, readonly string[]>> = {
  '000': [],
  '001': [],
  '002': ['9 title-misquoted', '9 terms'],
  '003': ['7 title-misquoted', '11 terms'],
  '004': [
    '3 doubled-words',
    '3 numbering-sequence',
    '5 stray-markup',
    '7 title-superseded',
    '9 terms',
    '9 doubled-words',
    '15 stray-markup',
  ],
};

/** Some of the warnings that reading the texts showed. */
const WARNINGS: Readonly<Record<string, readonly string[]>> = {
  '000': ['1 title-form', '5 terms', '8 range-dash', '8 placeholders'],
  '001': ['1 title-form', '6 one-name', '1 placeholders'],
  '002': ['8 one-name', '8 terms', '9 terms', '5 placeholders'],
  '003': ['1 title-form', '8 range-dash', '17 terms', '17 one-name', '20 one-name'],
  '004': [
    ...['2', '4', '6', '8', '11', '13'].map((line) => `${line} heading-period`),
    '5 doubled-marks',
    '5 figures-day',
    '9 ordinal-comma',
    '9 broken-sentence',
    '12 broken-sentence',
    '9 placeholders',
    '14 one-name',
  ],
};

describe.each(SEEDS)('the seed %s', (name) => {
  const number = name.slice(0, 3);
  const { lines } = splitText(readFileSync(path.join(FOLDER, name), 'utf8'));
  const issues = proofread(lines);
  const told = (severity: string): string[] =>
    issues.filter((issue) => issue.severity === severity).map(({ line, rule }) => `${line} ${rule}`);

  it('has the errors known, and no others', () => {
    expect(told('error').sort()).toEqual([...(ERRORS[number] ?? [])].sort());
  });

  it('has the warnings known, and not many more', () => {
    expect(told('warning')).toEqual(expect.arrayContaining([...(WARNINGS[number] ?? [])]));
    expect(told('warning').length).toBeLessThan(36);
  });

  it('is read in less than 50 ms', () => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      proofread(lines);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    expect(times[2]).toBeLessThan(50);
  });
});

import { escapeHtml } from '../core/escape-html';
import { type BriefingLog, type FigureSource, missingColumns } from './figure-source';
import { figureHtml, figureText } from './figure-text';
import type { Figure } from './figures/figure';
import { HelperArgumentError, type TemplateHelper } from './template/helper';
import { SafeHtml } from './template/safe-html';

/** What a claim without rows is printed with. */
export const UNSUPPORTED_MARK = '（无台账支撑）';

/**
 * Helpers that tie a template to the ledgers:
 * `{{figure "id"}}` prints a number that can be followed to its rows;
 * `{{numerator "id"}}`, `{{denominator "id"}}` print what a share was divided of and by;
 * `{{change "id"}}` prints 比上期增加3个, and nothing without a period before;
 * `{{#claim "words" "id" …}}…{{/claim}}` prints its body only when every figure named has rows, else the words with the mark;
 * `{{#whole "id"}}…{{else}}…{{/whole}}` prints 全体 only when the share is 100 % (rule G-02);
 * `{{part "id" "label"}}` prints one part of a figure that is broken down;
 * `{{#each (groups "id")}}{{label}}{{size}}{{/each}}` goes through its parts;
 * `(value "id")`, `(given "id")` and `(borne "id")` give the value, whether the ledger was
 * given, and whether it has rows, to other helpers.
 * @param year the year that days are written without
 * @param shown what of a list's text may be shown
 */
export function figureHelpers(
  source: FigureSource,
  log: BriefingLog,
  year: number,
  shown: (text: string) => string,
): Readonly<Record<string, TemplateHelper>> {
  const { take, look, bears } = source;
  const mark = (words: string): SafeHtml => {
    log.unsupported.push(words);
    return new SafeHtml(`<mark class="unsupported">${escapeHtml(words)}${UNSUPPORTED_MARK}</mark>`);
  };
  const print = (figure: Figure, text: (figure: Figure) => string): SafeHtml => {
    if (figure.missing !== undefined) return failed(figure, log);
    return figure.supported ? new SafeHtml(figureHtml(figure, text(figure))) : mark(figure.query);
  };
  return {
    figure: ([id]) => print(take(id), (figure) => shown(figureText(figure, year))),
    numerator: ([id]) => print(take(id), ({ numerator = 0 }) => String(numerator)),
    denominator: ([id]) => print(take(id), ({ denominator = 0 }) => String(denominator)),
    change: ([id]) => new SafeHtml(escapeHtml(changeText(take(id)))),
    claim: ([words, ...ids], { block }) => {
      if (typeof words !== 'string' || !block)
        throw new HelperArgumentError('a block with the words of the claim', words);
      const figures = ids.map(look);
      if (figures.every(bears)) return new SafeHtml(block.body());
      const lacking = figures.find(({ missing }) => missing !== undefined);
      return new SafeHtml(`${(lacking ? failed(lacking, log) : mark(words)).toString()}。`);
    },
    whole: ([id], { block }) => {
      if (!block) throw new HelperArgumentError('a block', id);
      const figure = look(id);
      return new SafeHtml(bears(figure) && isWhole(figure) ? block.body() : block.otherwise());
    },
    value: ([id]) => {
      const { value } = take(id);
      return typeof value === 'object' ? value.map(shown) : value;
    },
    groups: ([id]) =>
      (take(id).groups ?? []).map(({ label, value }) => ({ label: shown(label), size: value })),
    part: ([id, label]) => new SafeHtml(escapeHtml(String(partOf(take(id), label)))),
    given: ([id]) => look(id).supported,
    borne: (ids) => ids.map(look).every(bears),
  };
}

/** A share rounds up to 100 % before it is whole: what it was divided of and by tells. */
function isWhole({ value, numerator, denominator }: Figure): boolean {
  return denominator === undefined ? value === 100 : numerator === denominator;
}

/** The part of a figure with that label; 0 where it has none. */
function partOf({ groups = [] }: Figure, label: unknown): number {
  return groups.find((group) => group.label === label)?.value ?? 0;
}

/** What a draft prints in the place of a figure that its ledger's columns do not give. */
function failed(figure: Figure, log: BriefingLog): SafeHtml {
  const words = `${figure.query}（台账缺少${missingColumns(figure)}栏）`;
  if (!log.failed.includes(words)) log.failed.push(words);
  return new SafeHtml(`<mark class="unsupported">${escapeHtml(words)}</mark>`);
}

/** 比上期增加3个, 与上期持平; of a percentage its points. Empty without a period before. */
function changeText({ value, previous, unit = '' }: Figure): string {
  if (previous === undefined || typeof value !== 'number') return '';
  const difference = Math.round((value - previous) * 100) / 100;
  if (difference === 0) return '与上期持平';
  const word = unit === '%' ? '个百分点' : unit;
  return `比上期${difference > 0 ? '增加' : '减少'}${Math.abs(difference)}${word}`;
}

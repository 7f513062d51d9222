import type { Edit } from '../../core/edit';
import { UserError } from '../../core/errors';
import { cellName } from '../../core/location';
import type { Proposal } from '../../fill/filler';
import type { Replacement } from './make-plans';

/** Which candidate of a cell the user chose, from 1. */
export interface Choice {
  /** `J5`, or `Sheet!J5` where several sheets have such a cell. */
  readonly cell: string;
  readonly number: number;
}

/**
 * Reads `J5=2` or `风险台账!J5=2`.
 * @throws {UserError} `fill-choice-invalid`
 */
export function parseChoice(text: string): Choice {
  const [, cell = '', number = ''] = /^(.+)=(\d+)$/.exec(text.trim()) ?? [];
  if (cell === '' || number === '') throw new UserError('fill-choice-invalid', { value: text });
  return { cell, number: Number(number) };
}

/**
 * Reads `旧名=新名`.
 * @throws {UserError} `fill-replace-invalid`
 */
export function parseReplacement(text: string): Replacement {
  const [from = '', to = '', ...rest] = text.split('=').map((part) => part.trim());
  if (from === '' || to === '' || from === to || rest.length > 0)
    throw new UserError('fill-replace-invalid', { value: text });
  return { from, to };
}

/** Whether the choice is one for the cell of an edit. */
export function isOfCell({ cell }: Choice, { sheet, row, column }: Edit): boolean {
  const name = cellName(row, column);
  return cell === name || cell === `${sheet}!${name}`;
}

/** The proposals with the chosen candidates in the place of the cells' choices; a cell without a choice is left out. */
export function withChoices(proposals: readonly Proposal[], choices: readonly Choice[]): Proposal[] {
  return proposals.flatMap((proposal) => {
    const { alternatives, ...rest } = proposal;
    if (alternatives === undefined) return [proposal];
    const { edit, source } = rest;
    const choice = choices.find((each) => isOfCell(each, edit));
    const chosen = choice && [{ after: edit.after, source }, ...alternatives][choice.number - 1];
    return chosen
      ? [{ ...rest, safety: 'safe' as const, edit: { ...edit, after: chosen.after }, source: chosen.source }]
      : [];
  });
}

import { columnTitle } from '../ledger/column-title';
import type { LevelMapping, LevelNotation } from '../text/level';
import { formatLevel, parseLevel } from '../text/level';
import { isComposite, ofKind, ownCellVisitor } from './shared/applies';
import { isBlank } from './shared/blank';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** C-08. Several levels in one cell are allowed words each; that they differ is R-02's business. */
export const levelAllowed = defineRule({
  meta: {
    id: 'level-allowed',
    code: 'C-08',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '风险等级不在允许的写法之内：一/二/三级、Ⅰ/Ⅱ/Ⅲ级、高/中/低、红/橙/黄、★～★★★，以及本单位在配置中另行约定的词。',
        why: '等级决定由哪一级领导负责，写成其他词或四级、五级，就无法对应，也无法分级汇总。',
        how: '改成本单位统一采用的一种写法；单写数字的，按建议补成“一级”等。',
      },
      en: {
        what: 'The risk level is none of the allowed words: 一/二/三级, Ⅰ/Ⅱ/Ⅲ级, 高/中/低, 红/橙/黄, ★ to ★★★, or a word the unit has configured.',
        why: 'The level decides which leader is responsible; other words or a fourth level fit nowhere and cannot be counted.',
        how: 'Use the notation of the unit; for a bare number take the word suggested.',
      },
      source: 'S1；S5；S7；S56；S70',
    },
  },
  create: ({ environment, report }) => {
    const { mapping, notation } = environment.settings.levels;
    return ownCellVisitor(
      ofKind('level'),
      (text) => !isBlank(text) && !isAllowed(text, mapping),
      (cell, row, table) => {
        if (isComposite(cell, row)) return;
        const word = wordForNumber(cell.text, notation, mapping);
        report({
          messageId: 'not-allowed',
          at: cell.at,
          data: {
            row: cell.at.row ?? row.row,
            column: columnTitle(table, cell.field.name),
            value: cell.text,
          },
          field: cell.field.name,
          row,
          ...(word !== null && isEditable(cell) && { suggestions: [fixCell(cell, word, 'suggestion')] }),
        });
      },
    );
  },
});

function isAllowed(text: string, mapping: LevelMapping): boolean {
  if (parseLevel(text, mapping)) return true;
  const parts = text.split(/[、,，/\n;；]|(?:和|及)/).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.every((part) => parseLevel(part.replace(/^\d+[.．、]\s*/, ''), mapping));
}

/** A bare number most likely counts levels; it may also be a product of likelihood and consequence. */
function wordForNumber(text: string, notation: LevelNotation, mapping: LevelMapping): string | null {
  const parsed = /^[1-3一二三]$/.test(text) ? parseLevel(`${text}级`) : null;
  return parsed && formatLevel(parsed.level, notation, mapping);
}

import { ownCellVisitor } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { idCardFault } from './shared/id-card';
import { shownRow } from './shared/shown-row';

/** C-30. The number itself is never repeated in a message. */
export const idCardValid = defineRule({
  meta: {
    id: 'id-card-valid',
    code: 'C-30',
    scope: 'row',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['integrity-files'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '身份证号不是18位，出生日期不存在，校验位不对，或者被存成数字、科学计数（末几位已丢失）。已打星号脱敏的不查。',
        why: '档案以身份证号区分同名人员，号码错了就会张冠李戴；存成数字的号码后三位已变成0，无法恢复。',
        how: '把该列设为文本格式，对照证件重新录入；不需要留存全号的，改为脱敏号码。',
      },
      en: {
        what: 'An identity number is not 18 digits long, holds no real birthday, fails its check digit, or was stored as a number, which loses its last digits. Masked numbers are not judged.',
        why: 'Files tell people of one name apart by it; what was stored as a number cannot be recovered.',
        how: 'Format the column as text and enter the number again, or keep it masked.',
      },
      source: 'S34；GB 11643',
    },
  },
  create: ({ report }) =>
    ownCellVisitor(
      ({ name }) => name === 'idCard',
      (text) => text !== '',
      (cell, row) => {
        const fault = idCardFault(cell.cell.value, cell.text);
        if (fault === null) return;
        report({
          messageId: fault.kind,
          at: cell.at,
          data: { row: shownRow(cell, row), length: fault.length },
          field: cell.field.name,
          row,
        });
      },
    ),
});

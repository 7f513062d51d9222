import { idCardValid } from '../../src/rules/id-card-valid';
import { testRule } from './rule-tester';

// Invented numbers of an area code that was never given out.
const file = (...numbers: readonly string[]) =>
  ['| 姓名 | 身份证号 | 材料目录 |', ...numbers.map((number) => `| 林启明 | ${number} | 述廉报告 |`)].join(
    '\n',
  );

testRule(idCardValid, {
  valid: [
    {
      name: 'a good check digit, a small x, spaces between',
      sheet: file("'990101199001011230'", "'99010119900101102x'", '990101 19900101 1230'),
    },
    { name: 'masked, blank, none', sheet: file('990101********123X', '', '无') },
  ],
  invalid: [
    {
      name: 'too short, no such birthday, a wrong digit',
      sheet: file("'99010119900101123'", "'990101199002301235'", "'990101199001011231'"),
      issues: [
        { cell: 'B2', messageId: 'length', severity: 'error', data: { row: 2, length: 17 } },
        { cell: 'B3', messageId: 'birthday' },
        { cell: 'B4', messageId: 'check-digit' },
      ],
    },
    {
      name: 'stored as a number, or as the text of one',
      sheet: file('990101199001011200', '9.90101E+17'),
      issues: [
        { cell: 'B2', messageId: 'as-number' },
        { cell: 'B3', messageId: 'as-number' },
      ],
    },
  ],
});

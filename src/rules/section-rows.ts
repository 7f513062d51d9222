import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** S-05. Says which rows were not counted, so that a data row mistaken for a title is noticed. */
export const sectionRows = defineRule({
  meta: {
    id: 'section-rows',
    code: 'S-05',
    scope: 'table',
    severity: 'info',
    markOnly: 'read-as-meant',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '数据区里有分段小标题行（如“一、领导班子”）或重复的表头，未计入数据行。每张表报一次。',
        why: '小标题当成数据会多算行数，也会引出一串“必填项为空”。',
        how: '核对所列各行确实不是数据；建议把分段内容改成单独一列。',
      },
      en: {
        what: 'Section titles or repeated headers stand among the data; they were not counted as rows. Reported once a table.',
        why: 'Taken for data they would add to the number of rows and bring up empty required cells.',
        how: 'Check that the rows named are no data; a column of its own holds the section better.',
      },
      source: 'S90；S2',
    },
  },
  create: ({ report }) => ({
    end: ({ sections, sheet, dataRange, headerRange }) => {
      const column = dataRange?.left ?? headerRange?.left ?? 1;
      const [first, ...others] = sections.map(({ row }) => ({ sheet, row, column }));
      if (!first) return;
      report({
        messageId: 'sections',
        at: first,
        data: { rows: sections.map(({ row }) => String(row)), count: sections.length },
        ...(others.length > 0 && { related: others }),
      });
    },
  }),
});

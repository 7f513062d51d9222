/** What `fill` adds to the command line, in Chinese. */
export const fill = {
  'fill-more':
    '另有 {choices} 格有多个候选须选用（--choose），{rows} 行可补列（--rows），{questions} 处请说明。',
  'fill-merges': '另有 {count} 处合并单元格可拆分并逐行填写（--split）。',
  'fill-hint': '（也可用 {command} 补上。）',
  'fill-split': '{path}：已拆分 {count} 处合并单元格：{ranges}。',
  'fill-split-refused': '  未拆分 {cell}：{reason}',
  'fill-rows-added': '{path}：已补列 {count} 行。',
  'fill-rows-refused': '  未能在“{sheet}”第 {row} 行下补列：{reason}；各行均未补列。',
  'fill-choice-invalid': '“{value}”不是候选的写法，应为 J5=2 或 工作表!J5=2。',
  'fill-choice-unknown': '“{value}”没有可选的候选，请先用 --dry-run 查看。',
  'fill-replace-invalid': '“{value}”不是替换的写法，应为 旧名=新名。',
  'fill-replace-none': '没有需要由“{from}”换成“{to}”的单元格。',
  'fill-own-papers': '“{name}”的登记表、承诺书共 {count} 处不替换，请接任人员重新填签。',
  'fill-no-roster': '没有基础名册：科室、职务、责任领导等要查名册的都不填。用 --roster 指定名册。',
  'fill-missing-columns': '“{sheet}”缺列：{columns}，相应内容不填。',
  'refused-unsafe': '该处有合并单元格、数组公式或透视表，不能插行',
  'refused-no-merge': '该处不是合并单元格',
} as const;

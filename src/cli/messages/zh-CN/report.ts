/** What `report` adds to the command line, in Chinese. */
export const report = {
  'report-needs-ledgers': '请给出台账：工作簿或文件夹。',
  'figure-columns-missing':
    '模板 {template} 第 {line} 行第 {column} 列要用的数据“{figure}”取不到：台账缺少{columns}栏（{places}）。请补上这一栏，或加 --draft 先出草稿。',
  'chart-unknown': '模板 {template} 第 {line} 行第 {column} 列引用了不存在的图“{name}”。',
  'fact-syntax': '公文要素应写成“名称=内容”：{value}',
  'fact-unknown': '没有名为“{value}”的公文要素，可用：{choices}',
  'profile-unknown': '没有名为“{value}”的使用范围，可选：{choices}',
  'template-checked': '检查完毕，共 {count} 处错误。',
  'template-started': '模板可以用文本编辑器修改，再用 --template {path} 生成材料。',
  'report-proof': '校核全文，有 {count} 处请核对：',
  'word-template-started':
    '这个 Word 文件可以用 Word、WPS 修改，花括号里的标签保留；改好后用 --template {path} 生成材料。',
  'word-shell-started':
    '这个 Word 文件可以用 Word、WPS 修改，“正文”标签保留；改好后用 --shell {path} 生成材料，正文用 --template 选择。',
  'template-block-open': '模板 {template} 第 {line} 行第 {column} 列的“{tag}”没有对应的结束标签。',
  'period-empty': '期次 {period} 内没有记录的台账：{ledgers}。请核对 --period 和台账里的日期。',
  'failed-figures': '以下数据没有取到，已在草稿中标明：',
} as const;

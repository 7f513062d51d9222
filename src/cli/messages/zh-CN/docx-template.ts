/** What Word templates add to the command line, in Chinese. */
export const docxTemplate = {
  'template-tag-unclosed': '模板 {template} 第 {line} 段第 {column} 字的“{text}”没有写完，缺“}}”。',
  'template-block-unclosed': '模板 {template} 第 {line} 段的“{tag}”没有对应的结束标签。',
  'template-block-unopened': '模板 {template} 第 {line} 段的“{tag}”没有对应的开始标签。',
  'template-block-crossing':
    '模板 {template} 第 {line} 段：“{tag}”从第 {opened} 段开始，却不在同一层结束。开始和结束标签要么同在一段文字里，要么各占一段，要么在表格同一行的首尾两格。',
  'template-body-place': '模板 {template} 第 {line} 段：“正文”标签要独占一段。',
  'template-chart-place':
    '模板 {template} 第 {line} 段：图的标签“{text}”要独占一段，或者写在占位图片的替代文字里。',
  'template-needs-body':
    '模板 {template} 是带“正文”标签的外壳，请用 --shell 给出，并用 --template 指定正文模板。',
  'shell-without-body': '{path} 里没有“正文”标签，不能作外壳；请在正文的位置单独写一段“正文”标签。',
  'word-template-format': 'Word 模板只能生成 docx，不能生成 {value}。',
} as const;

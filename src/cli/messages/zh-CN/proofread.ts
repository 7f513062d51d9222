/** What `proofread` adds to the command line, in Chinese. */
export const proofread = {
  'document-unreadable':
    '无法读取 {path}（{reason}）。请确认文件完好，且是 Word 文档（.docx）或文本文件（.txt）；旧的 .doc 请先另存为 .docx。',
  'document-not-text': '{path} 不是 Word 文档（.docx），也不是文本文件。旧的 .doc 请先另存为 .docx。',
  'document-empty': '{path} 没有文字。扫描件、图片请先转成文字。',
  'document-secret': '{path} 标有密级（{mark}），不予处理。涉密材料不得在本机处理。',
  'kind-unknown': '没有“{value}”这一文种，可选：{choices}。',
  'words-invalid': '词表 {path} 第 {line} 行有误：{text}。应为“旧说法 → 新说法”“《旧》→《新》”或“甲 = 乙”。',
  'proofread-counts': '错误 {error} 处，警告 {warning} 处，提示 {info} 处。',
  'proofread-clean': '没有发现问题。',
  'proofread-place': '第{line}行第{column}字',
  'proofread-fixable': '（可自动改正）',
  'proofread-fixed': '已写出 {path}，改正 {applied} 处。以下是尚存的问题。',
  'proofread-error': '错误',
  'proofread-warning': '警告',
  'proofread-info': '提示',
} as const;

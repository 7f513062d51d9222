import type { MessageCatalogue } from '../../../core/messages';

export const structureMessages: MessageCatalogue = {
  'header-found': {
    'no-table':
      '工作表“{sheet}”中找不到台账表头，请在数据上方补一行列名（如序号、风险点、防控措施、责任人）后再报。',
    'header-too-low': '工作表“{sheet}”的表头在第{row}行，应在前{limit}行以内，请删去表头上方多余的行。',
  },
  'required-columns': {
    missing: '缺少{count}个必备列：{columns}，请补列并填写；如已有相应内容，请把列名改为上述名称。',
    likened: '“{header}”列认作“{name}”（把握{percent}%），请核对；读得对的，把列名改为“{name}”。',
  },
  'multi-row-header': {
    flattened: '表头（{range}）占{rows}行，已按“父列·子列”合并识别，请核对。',
  },
  'merged-data-cells': {
    merged:
      '“{column}”列有{count}处竖向合并（{ranges}），请取消合并并逐行填写，否则筛选、汇总时只有首行有值。',
  },
  'section-rows': {
    sections: '第{rows}行是分段标题或重复表头，共{count}行，未计入数据，请核对。',
  },
  'total-rows': {
    'between-data': '第{row}行“{label}”夹在数据行中间，未计入数据，请移到全部数据之后。',
  },
  'head-block-complete': {
    missing: '未注明{entries}，请在标题下一行或表尾补上并填写。',
    'left-blank': '{entries}栏空白，报送前请填写或签字。',
  },
  'no-error-values': {
    'error-value': '工作表“{sheet}”{cell}单元格为错误值 {error}，请修正公式或改填实际内容。',
    'external-links':
      '工作簿链接了{count}个其他文件（{links}），对方打开后取不到数，请把链接的数据粘贴为数值。',
    macros: '工作簿带有宏，请另存为不带宏的 .xlsx 后再报。',
  },
  'number-as-text': {
    text: '第{row}行“{column}”列的“{value}”是文本，不能参与计算，请改为数字 {number}。',
  },
  'readable-workbook': {
    'workbook-empty': '{path} 是空文件，请重新导出或重新拷贝后再报。',
    'workbook-encrypted': '{path} 设有密码，无法检查，请去掉密码后另存再报。',
    'workbook-legacy': '{path} 是旧版表格（.xls 或 .et），请用 Excel 或 WPS 打开，另存为 .xlsx 后再报。',
    'workbook-et':
      '{path} 是 WPS 旧版格式（.et），请用 WPS 打开，另存为“Microsoft Excel 文件（*.xlsx）”后再报。',
    'workbook-not-zip':
      '{path} 不是 Excel 工作簿（可能是 PDF、图片、网页或文本改了扩展名），请报送 .xlsx 原表。',
    'workbook-not-spreadsheet': '{path} 是其他程序的文件，不是电子表格，请报送 .xlsx 原表。',
    'workbook-truncated': '{path} 不完整（可能没有传完），请重新拷贝或重新下载后再报。',
    'workbook-damaged': '{path} 已损坏，请用 Excel 或 WPS 打开修复，另存为新的 .xlsx 后再报。',
    'workbook-too-large': '{path} 展开后过大，请删去图片、空白格式和无关工作表，另存后再报。',
    'workbook-too-many-cells': '{path} 的单元格过多，请只保留台账所在的行列，另存后再报。',
    'workbook-doctype': '{path} 带有不应有的文档声明，为安全起见不予读取，请用 Excel 或 WPS 重新另存。',
    'workbook-too-slow': '{path} 读取超时，请删去无关工作表和格式，拆分后再报。',
    'reader-died': '{path} 使读取程序中断（{reason}），其余文件不受影响。请拆分或另存为新的 .xlsx 后再报。',
    'workbook-unreadable': '{path} 无法读取（{reason}），请检查文件是否存在、是否正被占用、有无读取权限。',
  },
};

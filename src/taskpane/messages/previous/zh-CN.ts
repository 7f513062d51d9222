/** What is said of the period before, in Chinese. */
export const previousZhCN = {
  'previous-choose': '对照上期台账…',
  'previous-hint':
    '选上期的文件（.xlsx、.xls）：检查时比对两期，填写时沿用编号、标新增保留调整、结转未完成的。只在本机读取，关闭窗格后不保留。',
  'previous-reading': '正在读取上期文件…',
  'previous-file': '对照上期：{name}，认出{count}张台账',
  'previous-other': '换一份',
  'previous-remove': '不再对照上期',
  'previous-none': '{name}里没有认出台账',
  'previous-faulty': '上期文件不能用：{reason}',
  'related-previous': '上期文件的{cells}',
};

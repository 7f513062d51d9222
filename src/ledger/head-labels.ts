/** What the entries of a head block are called on the sheets. */
export const HEAD_LABELS: Readonly<Record<string, string>> = {
  unit: '填报单位',
  reporter: '填报人',
  phone: '联系电话',
  reportDate: '填报日期',
  reviewer: '审核人',
  period: '统计期',
  version: '版次',
};

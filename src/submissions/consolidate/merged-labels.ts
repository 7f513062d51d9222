/** Headers of the columns that tell where a merged row comes from; none of them is a field of a ledger. */
export const PROVENANCE = [
  '报送文件',
  '报送工作表',
  '报送行号',
  '原填写内容',
  '其他栏目内容',
  '重复于',
] as const;

/** Names of the sheets beside the merged ledgers. */
export const SHEETS = { summary: '汇总统计', rejected: '未纳入汇总', copied: '内容雷同' } as const;

import { field } from '../definition';

/** Columns that every ledger may carry (design decision 2). */
export const COMMON_FIELDS = [
  field('serial', '序号', 'No.', 'serial', 'desirable', ['序 号', '编号', '项目序号', '№', 'No.', '号']),
  field('evidence', '佐证材料', 'Evidence', 'evidence', 'desirable', [
    '佐证',
    '佐证编号',
    '佐证材料编号',
    '证明材料',
    '附件',
    '支撑材料',
    '印证资料',
    '佐证资料',
  ]),
  field('remark', '备注', 'Remarks', 'text', 'desirable', ['说明', '备 注', '其他说明']),
] as const;

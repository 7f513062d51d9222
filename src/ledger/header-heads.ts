import type { FieldKind } from '../core/field';
import { words } from '../text/words';

/** A sort of things that a header can be about, told by its last word, and the kinds of columns that hold them. */
export interface HeaderHead {
  readonly endings: readonly string[];
  readonly kinds: readonly FieldKind[];
}

const HEADS: readonly HeaderHead[] = [
  { endings: words('电话 手机 手机号 号码 联系方式 邮箱 微信 地址 身份证 身份证号'), kinds: [] },
  { endings: words('签字 签名 盖章 签章'), kinds: [] },
  { endings: words('率 比例 百分比 占比'), kinds: [] },
  {
    endings: words('数 数量 个数 人数 人次 次数 条数 件数 份数 总数 篇数 票数'),
    kinds: ['count', 'amount'],
  },
  { endings: words('编号 代码 编码 文号 序号'), kinds: ['number-id', 'serial', 'document'] },
  { endings: words('金额 经费 资金 费用 预算 得分 分值 评分'), kinds: ['amount'] },
  { endings: words('人 人员 领导 负责人 同志 姓名'), kinds: ['person', 'people', 'leader'] },
  { endings: words('科室 部门 单位 股室 处室 机构'), kinds: ['unit', 'department', 'departments'] },
  { endings: words('日期 时间'), kinds: ['date', 'deadline'] },
  { endings: words('时限 期限'), kinds: ['deadline'] },
  { endings: words('等级 级别 级次'), kinds: ['level'] },
  { endings: words('状态'), kinds: ['status'] },
  { endings: words('措施 对策 举措'), kinds: ['measure'] },
  { endings: words('依据'), kinds: ['document'] },
  { endings: words('类型 类别 种类 分类'), kinds: ['category', 'risk-type'] },
  { endings: words('原因 理由'), kinds: [] },
  { endings: words('意见'), kinds: [] },
  { endings: words('地点 场所'), kinds: [] },
];

const LONGEST = Math.max(...HEADS.flatMap(({ endings }) => endings.map((ending) => ending.length)));

const BY_ENDING: ReadonlyMap<string, HeaderHead> = new Map(
  HEADS.flatMap((head) => head.endings.map((ending): [string, HeaderHead] => [ending, head])),
);

/** What a header is about, by the longest ending known; undefined when its last word tells nothing. */
export function headOf(header: string): HeaderHead | undefined {
  for (let length = Math.min(LONGEST, header.length); length > 0; length -= 1) {
    const head = BY_ENDING.get(header.slice(-length));
    if (head) return head;
  }
  return undefined;
}

/**
 * Whether a header about this sort of things can head a column of the kind, one of whose names is about `named`. A bare
 * 单位 says the sort and no more, so it needs a column of bodies: it is no 决定单位 that holds a text.
 */
export function headFits(
  header: string,
  kind: FieldKind,
  named: ReadonlySet<HeaderHead | undefined>,
): boolean {
  const head = headOf(header);
  if (head === undefined || head.kinds.includes(kind)) return true;
  return named.has(head) && !head.endings.includes(header);
}

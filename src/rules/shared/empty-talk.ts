import { appendTo } from '../../core/append-to';
import { splitItems } from '../../text/items';
import { squeeze } from '../../text/normalize';
import { EMPTY_MEASURES } from '../../text/phrases';
import { words } from '../../text/words';

/** Words of which a clause may wholly consist and still say nothing: no actor, no act, no time, no paper, no rule. */
const EMPTY_WORDS: readonly string[] = [
  ...EMPTY_MEASURES,
  ...words(`
    进一步 不断 切实 持续 全面 认真 深入 扎实 始终 自觉 时刻 坚持 坚决 大力 着力 积极 努力 务必 牢固 有效 从严
    建立 加强 强化 加大 加深 提高 提升 增强 严格 严肃 抓好 做好 抓实 重视 高度 完善 健全 规范 树立 筑牢 端正 落实
    执行 遵守 贯彻 注重 确保 促进 推动 营造 压实 履行 转变 改进 接受
    学习 教育 培训 引导 提醒 管理 监督 监管 检查 把关 防范 防控 预防 约束 自律 落地 到位 力度 水平 能力 质量
    意识 认识 觉悟 责任心 责任感 责任 使命感 思想 政治 理论 业务 职业 道德 党性 修养 观念 作风 纪律 规矩 法纪
    法律法规 法律 法规 法治 法制 党纪 党规 政策 规定 规章 制度 要求 标准 程序 有关 相关 各项 各类
    廉洁 廉政 反腐 倡廉 拒腐 防变 警示 警钟长鸣 风险 底线 红线 防线 氛围 宣传 服务 工作 人员 干部 职工 党员 队伍 建设
    常抓不懈 敬畏 初心 使命 担当 正确 人生观 价值观 权力观 世界观 政绩观 日常 平时 对 和 与 及 的 并 等 以及 上
  `),
].sort((a, b) => b.length - a.length);

/** By the character they begin with: most clauses begin with none of them. */
const BY_FIRST = new Map<string, string[]>();
for (const word of EMPTY_WORDS) appendTo(BY_FIRST, word.charAt(0), word);

const CLAUSE = /[^，,。；;、：:！!\s]+/g;

/**
 * The clauses of a text when all of them are empty talk; null as soon as one says something concrete. Only clauses that
 * wholly consist of empty words count, so a name, a number, a paper or an act ends the suspicion.
 */
export function emptyClauses(text: string): string[] | null {
  const clauses: string[] = [];
  for (const item of splitItems(text)) {
    // One by one: most texts say something in their first clause, and need not be cut any further.
    for (const [part] of item.text.matchAll(CLAUSE)) {
      const clause = squeeze(part);
      if (!isEmpty(clause)) return null;
      if (clause !== '') clauses.push(clause);
    }
  }
  return clauses.length > 0 ? clauses : null;
}

function isEmpty(clause: string): boolean {
  let rest = clause;
  while (rest !== '') {
    const word = BY_FIRST.get(rest.charAt(0))?.find((candidate) => rest.startsWith(candidate));
    if (word === undefined) return false;
    rest = rest.slice(word.length);
  }
  return true;
}

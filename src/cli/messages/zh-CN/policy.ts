import { zhCN } from '../../../policy/messages/zh-CN';

/** What `policy` adds to the command line, in Chinese. */
export const policy = {
  ...zhCN,
  'policy-unreadable': '无法读取 {path}（{reason}）。',
  'policy-into-nothing': '{path} 中没有认出任务分解台账或责任清单，无法填入。',
  'policy-into-room':
    '{sheet}：数据行下面的空行不够，还差 {count} 行，这里又不能插入行（工作表受保护，或有跨行合并、数组公式等）。请先插入空行再填。',
  'policy-into-done':
    '{sheet}：补填 {filled} 格，新增 {added} 行（其中插入 {inserted} 行），未动 {refused} 格。',
  'policy-into-updated': '{sheet}：按新文件修改 {updated} 行，标出文件中已不见的 {vanished} 行。',
  'policy-update-nothing': '{path} 中没有认出任务分解台账，无法更新。',
  'policy-updated': '更新：保留 {kept} 条，修改 {changed} 条，新增 {added} 条，文件中已不见 {vanished} 条。',
  'policy-calendar-invalid': '日历文件 {path} 第 {line} 行附近有误（{key}）：{reason}',
  'policy-calendar-beyond':
    '{year}年的法定节假日尚未公布或未收录，只按周末顺延；可用 --calendar 指定日历文件补充。',
  'policy-year-invalid': '年份“{value}”无效，请写成 2026 的形式。',
  'policy-no-title': '（没有标题）',
  'policy-summary':
    '{title}：条目 {items} 条，注明责任单位 {responsible} 条，频次义务 {obligations} 项，待确认 {soft} 项。',
  'policy-item-bodies': '责任：{bodies}',
  'policy-item-lead': '牵头：{lead}；配合：{support}',
  'policy-item-deadline': '时限：{deadline}',
  'policy-obligations': '频次义务',
  'policy-obligation': '  第{line}段 {frequency} → {ledger}：{clause}',
  'policy-soft': '没有写明次数、请自行确认的经常性工作',
  'policy-soft-line': '  第{line}段 {clause}',
  'policy-remarks': '没有读懂或需要核对的地方',
  'policy-remark-line': '  第{line}段：{text}',
  'policy-remark-whole': '  {text}',
  'policy-yaml-head':
    '由 {path} 提取的频次义务。核对后把需要的条目放进 taizhang.yaml 的 obligations 下，taizhang validate 即按期判断。\nledger 为证据所在的台账（taizhang ledgers 查看），where 限定计入哪些行，each: unit 表示各单位分别计算。',
  'policy-yaml-open': '以下几项没有认出台账，填上 ledger 后移到上面：',
  'policy-yaml-soft': '以下工作没有写明次数，需要时自行定出次数：',
  'policy-covered': '共 {clauses} 条，任务分解台账已全部落实。',
  'policy-uncovered': '共 {clauses} 条，对照出 {issues} 处问题：',
} as const;

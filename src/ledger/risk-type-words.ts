/** Words that speak for a kind of integrity risk, strongest first; used only to propose a kind. */
const WORDS_BY_TYPE: readonly (readonly [type: string, words: readonly string[]])[] = [
  ['外部环境风险', ['外部', '环境', '供应商', '服务对象', '社交', '利益诱惑', '围猎', '宴请']],
  ['思想道德风险', ['思想', '道德', '学习', '观念', '人情', '理想', '信念', '廉洁意识', '作风']],
  ['制度机制风险', ['制度', '机制', '自由裁量', '监督缺位', '规定不健全']],
  ['业务流程风险', ['流程', '程序', '审批', '环节', '手续']],
  ['岗位职责风险', ['岗位', '职责', '职权', '履职', '权力']],
];

/** The kind of risk that the words speak for most often; null where none or two speak equally. */
export function likelyRiskType(text: string): string | null {
  const scored = WORDS_BY_TYPE.map(([type, words]) => {
    return { type, score: words.filter((word) => text.includes(word)).length };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score > 0 && first.score > (second?.score ?? 0) ? first.type : null;
}

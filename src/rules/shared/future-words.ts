/** 将 before these is "will" wherever it stands. */
const WILL = /将(?:于|在(?:今|明|下|年|\d)|会|继续(?!教育)|进一步|持续|尽快|适时|逐步|不断|陆续|择期)/;

/** 将 before these verbs is "will" when the clause opens with it; before a noun 将 mostly means 把. */
const OPENING_WILL =
  /^.{0,6}将(?:定期|着力|严格|认真|切实|积极|全面|深入|加强|加大|加快|组织|开展|完成|研究|制定|修订|召开|印发|出台|推进|落实|完善|建立|健全|按照?|根据|结合|对)/;

/** 将…纳入…, 将…清退: what was done with something. */
const TAKING =
  /将.+(?:[纳列归并计融编录存转引]入|作为|列为|视为|转为|转化|移交|移送|报送|上报|上缴|缴入|缴至|退回|退还|清退|发放|下发|落实到|贯穿|摆在|挂在|公示|公开|上传|归档|清理|收回|整改到位|完毕)/;

const SUBJECT =
  '(?:目前|现|我?[局委办科股室院校队站]|本[局单位]{1,2}|我单位|党组|后续|今后|近期|年内|届时|同时|并|仍|还|也)?';

const CLAUSE_OPENERS: readonly (readonly [word: string, pattern: RegExp])[] = [
  ['下一步', /^下一?步(?!工作(?:计划|安排|方案)(?:已|均))/],
  ['拟', new RegExp(`^${SUBJECT}拟(?![定订稿制办写任文])|(?<![草模虚比])拟[于在]`)],
  [
    '计划',
    new RegExp(
      `^${SUBJECT}计划(?:于|在(?:今|明|下|年|\\d)|年内|下半?[月周年季]|明年|近期|本月|\\d{1,2}月|组织|开展|召开|出台|购置|采购|聘请)`,
    ),
  ],
  ['正在', /^(?!.*(?:[对把将就凡]|所有|针对|关于)正在)(?:[^在]{0,8})正在(?![^的]{1,10}的)/],
  ['力争', /^(?:我局|年内|并)?力争(?!上游)/],
  ['争取', /^(?:我局|年内|并)?争取(?:于|在|年内|尽快|早日|今年|明年|\d+月)/],
];

/**
 * The word by which a text speaks of what is still to come, or null. Only the beginnings of clauses count, titles in
 * 《》 and quotations are left out, and 将 in the sense of 把 (将此项纳入考核) and 计划 as a noun (年度计划) do not count.
 */
export function futureWord(text: string): string | null {
  const clauses = text
    .normalize('NFKC')
    .replaceAll(/《[^》]*》|“[^”]*”/g, '〇')
    .split(/[,。;:!?、\n]|(?:^|(?<=[,。;\s]))[(]?[一二三四五六七八九十\d]{1,2}[)、.]/);
  for (const clause of clauses) {
    const word = wordOf(clause.replaceAll(/\s/g, ''));
    if (word !== null) return word;
  }
  return null;
}

function wordOf(clause: string): string | null {
  const opener = CLAUSE_OPENERS.find(([, pattern]) => pattern.test(clause));
  if (opener) return opener[0];
  return (WILL.test(clause) || OPENING_WILL.test(clause)) && !TAKING.test(clause) ? '将' : null;
}

/** What may stand before a claim that a matter is finished: a time, the matter itself. */
const LEAD =
  /^(?:经[^，]{0,8}整改|截至[^，]{0,12}|截止[^，]{0,12}|目前|现|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底|初)?(?:前)?|(?:该|此|本|上述|以上|所有|全部|相关|反馈)?(?:项|个|些)?(?:问题|任务|事项|整改|整改任务|整改工作|整改措施|整改事项|工作|工作任务)|均|都|也|并)+/;

/** The matter as a whole is finished; 已完成方案制定 is only a part of it. */
const FINISHED =
  /^(?:已经?|均已|现已|全部|已全部|已全面|全部已|已按期|已如期|已按要求|已按时)+(?:完成|办结|整改|销号|落实|办理)(?:全部|所有)?(?:整改|到位|完成|完毕|办结|销号|任务|工作|落实|并)*$/;

/** Finished in full, whatever the subject: 相关制度已全部整改到位. */
const ALL_FINISHED =
  /(?:已全部|全部已|均已)(?:整改到位|整改完毕|整改完成|完成整改|办结|销号|落实到位|完成)$|^整改(?:已经?)?(?:完成|完毕|到位)$/;

/** Words by which something is still open. */
const OPEN: readonly RegExp[] = [
  /(?:尚|还|仍|暂)未(?!发现|收到|接到|出现|再|发生)/,
  /(?<!对|逾期|因|长期)未(?:全部|按期|按时|能)?(?:完成|办结|整改|销号|启动)(?!的|人员|事项|单位)/,
  /(?<![对把将就凡])正在(?![^，,。；;]{1,10}的(?:项目|工程|合同|案件|事项|人员|任务))/,
  /(?:推进|整改|办理|进行|修订|建设)中(?=$|[，,。；;）)])/,
  /仍在|有待|待完成|部分(?:问题)?未/,
];

/** The words by which a progress text says that the whole matter is finished; null where it does not. */
export function finishedClaim(text: string): string | null {
  const clauses = clausesOf(text);
  if (openClaim(text) !== null) return null;
  return clauses.find(isFinished) ?? null;
}

/** The words by which a progress text says that something is still to be done; null where it does not. */
export function openClaim(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll(/\s|《[^》]*》|“[^”]*”/g, '');
  for (const pattern of OPEN) {
    const match = pattern.exec(plain);
    if (match) return match[0];
  }
  return null;
}

/** Whether any clause says that the whole matter is finished, whatever else the text says. */
export function claimsFinished(text: string): boolean {
  return clausesOf(text).some(isFinished);
}

function isFinished(clause: string): boolean {
  return FINISHED.test(clause) || FINISHED.test(clause.replace(LEAD, '')) || ALL_FINISHED.test(clause);
}

function clausesOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .split(/[,。;:!、]/)
    .map((clause) => clause.replace(/^[(]?\d{1,2}[.)]/, ''))
    .filter((clause) => clause !== '');
}

/** Kinds of documents that differ in what must stand in them. */
export const DOCUMENT_KINDS = ['报告', '总结', '简报', '通报', '通知', '方案', '意见', '其他'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

const BY_ENDING: readonly (readonly [RegExp, DocumentKind])[] = [
  [/总结$/u, '总结'],
  [/(?:报告|汇报|情况)$/u, '报告'],
  [/简报$/u, '简报'],
  [/通报$/u, '通报'],
  [/通知(?:书)?$/u, '通知'],
  [/(?:方案|措施|要点|计划|安排)$/u, '方案'],
  [/意见$/u, '意见'],
];

/** The kind that a title's last word names. */
export function kindOfTitle(title: string): DocumentKind {
  const bare = title.replace(/[（(][^（）()]*[）)]$/u, '');
  return BY_ENDING.find(([ending]) => ending.test(bare))?.[1] ?? '其他';
}

/** Whether the kind tells what was done, so that figures and their day belong in it. */
export function tellsWork(kind: DocumentKind): boolean {
  return kind === '报告' || kind === '总结' || kind === '通报';
}

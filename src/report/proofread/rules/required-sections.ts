import type { DocumentKind } from '../document-kind';
import type { ProofRule } from '../proof-rule';

interface Section {
  readonly id: string;
  readonly kinds: readonly DocumentKind[];
  readonly pattern: RegExp;
}

const SECTIONS: readonly Section[] = [
  {
    id: 'problems',
    kinds: ['报告', '总结'],
    pattern:
      /存在(?:的)?(?:主要|突出)?(?:问题|不足|短板)|(?:问题|差距|困难)(?:和|与|及)不足|不足之处|主要问题/u,
  },
  {
    id: 'next',
    kinds: ['报告', '总结'],
    pattern: /下一步|改进措施|努力方向|今后|下步|打算|下阶段|(?:工作计划|工作安排)[：。]/u,
  },
  { id: 'requirement', kinds: ['通知', '通报'], pattern: /请|要求|务必|应当|必须|要(?:认真|切实|严格)/u },
];

/** Each kind of document has parts that must not be missing. */
export const requiredSections: ProofRule = {
  id: 'required-sections',
  severity: 'info',
  docs: {
    'zh-CN': '报告、总结写明存在的问题和下一步工作；通知、通报提出要求。',
    en: 'Reports tell problems and next steps; notices and circulars make demands.',
    source: '种004；一般工作报告的结构',
  },
  messages: {
    'zh-CN': {
      problems: '{kind}缺“存在的问题”部分。',
      next: '{kind}缺“下一步工作”部分。',
      requirement: '{kind}没有提出要求。',
    },
    en: {
      problems: 'The document ({kind}) tells no problems.',
      next: 'The document ({kind}) tells no next steps.',
      requirement: 'The document ({kind}) makes no demand.',
    },
  },
  check: ({ kind, texts }, report) => {
    const whole = texts.join('\n');
    const line = Math.max(
      0,
      texts.findLastIndex((text) => text.trim() !== ''),
    );
    for (const { id, kinds, pattern } of SECTIONS) {
      if (kinds.includes(kind) && !pattern.test(whole)) {
        report({ line, at: 0, text: '', messageId: id, data: { kind } });
      }
    }
  },
};

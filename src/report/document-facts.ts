import { UserError } from '../core/errors';

/**
 * What a document says of itself beyond the ledgers, by the name a template knows it by and the name a clerk writes.
 * Nothing is invented: what was not given is empty, and the template leaves it out.
 */
const NAMES = {
  organ: '发文机关标志',
  number: '发文字号',
  signer: '签发人',
  copyNumber: '份号',
  secrecy: '密级',
  urgency: '紧急程度',
  cc: '抄送',
  printer: '印发机关',
  printDate: '印发日期',
  note: '附注',
  banner: '简报名称',
  issue: '期号',
  totalIssue: '总期号',
  office: '编发单位',
  reportTo: '报',
  sendTo: '送',
  issueTo: '发',
  editor: '编辑',
  checker: '审核',
  copies: '印数',
  person: '述责人',
  position: '述责人职务',
  replyBy: '反馈时限',
} as const;

export type DocumentFactName = keyof typeof NAMES;

/** Values by name, each a text. */
export type DocumentFacts = Readonly<Record<DocumentFactName, string>>;

/** The names of all facts, English and Chinese. */
export const DOCUMENT_FACT_NAMES: readonly (readonly [DocumentFactName, string])[] = (
  Object.keys(NAMES) as DocumentFactName[]
).map((name) => [name, NAMES[name]]);

/** Facts with nothing given, or with those given replaced. */
export function documentFacts(given: Partial<DocumentFacts> = {}): DocumentFacts {
  const empty = Object.fromEntries(DOCUMENT_FACT_NAMES.map(([name]) => [name, ''])) as DocumentFacts;
  return { ...empty, ...given };
}

/**
 * Reads `发文字号=青水发〔2023〕18号`, one fact each.
 * @throws {UserError} `fact-syntax` without a name, `fact-unknown` for a name that no template knows
 */
export function parseFacts(settings: readonly string[]): Partial<DocumentFacts> {
  return Object.fromEntries(
    settings.map((setting) => {
      const at = setting.indexOf('=');
      if (at < 1) throw new UserError('fact-syntax', { value: setting });
      const wanted = setting.slice(0, at).trim();
      const found = DOCUMENT_FACT_NAMES.find(([name, title]) => wanted === name || wanted === title);
      if (!found) {
        const choices = DOCUMENT_FACT_NAMES.map(([, title]) => title).join('、');
        throw new UserError('fact-unknown', { value: wanted, choices });
      }
      return [found[0], setting.slice(at + 1).trim()];
    }),
  );
}

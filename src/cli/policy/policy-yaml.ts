import { stringify } from 'yaml';
import { fileName } from '../../core/file-name';
import type { Language } from '../../core/language';
import { obligationEntry } from '../../policy/obligation-entry';
import type { PolicyObligation } from '../../policy/policy-document';
import { say } from '../say';
import type { PolicyFile } from './policy-file';

/** The obligations as `taizhang.yaml` takes them; those without a ledger and duties without a number as comments. */
export function policiesYaml(files: readonly PolicyFile[], language: Language): string {
  const all = files.flatMap(({ document, source }) => document.obligations.map((each) => ({ each, source })));
  const known = all.filter(({ each }) => each.ledger !== null).map(({ each, source }) => entry(each, source));
  const open = all.filter(({ each }) => each.ledger === null).map(({ each, source }) => entry(each, source));
  const soft = files.flatMap(({ document }) =>
    document.softDuties.map(({ line, clause }) => `${line} ${clause}`),
  );
  return [
    comment(
      say(language, 'policy-yaml-head', {
        path: files.map(({ path }) => fileName(path)),
      }),
    ),
    stringify({ obligations: known }, { lineWidth: 0 }),
    ...(open.length > 0
      ? [comment(`${say(language, 'policy-yaml-open')}\n${stringify(open, { lineWidth: 0 })}`)]
      : []),
    ...(soft.length > 0 ? [comment([say(language, 'policy-yaml-soft'), ...soft].join('\n'))] : []),
  ].join('\n');
}

function entry(obligation: PolicyObligation, source: string) {
  const { due, ...rest } = obligationEntry(obligation, source);
  return { ...rest, ...(due.length > 0 && { due }) };
}

function comment(text: string): string {
  return `${text
    .trim()
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n')}\n`;
}

import { fileName } from '../../core/file-name';
import type { Issue } from '../../core/issue';
import type { FormatContext } from '../../formatters/formatter';
import { locationCell } from '../../formatters/json-issue';
import { LABELS } from '../../formatters/labels';
import { countIssues, type RoundFile, tallyRules } from '../../formatters/round/round';
import type { BriefingTemplate } from '../../report/briefing';
import { compileTemplate, type Template } from '../../report/template/compile-template';
import { DOCUMENT_HELPERS } from '../../report/template/helpers';

/** So many places of a rule are named in the notice; the marked copy has them all. */
const MOST_PLACES = 5;

/** What a notice is written about. */
export interface NoticeSubject {
  readonly unit: string;
  readonly files: readonly RoundFile[];
  readonly signed: boolean;
  readonly asOf: string;
  readonly deadline: string | null;
  /** Who signs; null where nobody is named. */
  readonly sender: string | null;
}

/**
 * Makes the notices of a round: the template is read once. The partials beside it are those of briefings and speak of
 * figures, which a notice has none of.
 * @throws {UserError} for faults of the template
 */
export function compileNotice({ name, source }: Pick<BriefingTemplate, 'name' | 'source'>): Template {
  return compileTemplate(source, { name, helpers: DOCUMENT_HELPERS });
}

/** A return notice as the briefing's semantic HTML. @throws {UserError} for faults of the template */
export function renderNotice(template: Template, subject: NoticeSubject, context: FormatContext): string {
  const { unit, files, signed, asOf, deadline, sender } = subject;
  const issues = files.flatMap((file) => file.issues);
  const { error, warning, info } = countIssues(issues);
  return template({
    unit,
    asOf,
    deadline,
    sender,
    signed,
    files: files.map(({ path }) => fileName(path)),
    marked: files.flatMap(({ marked }) => (marked === null ? [] : [fileName(marked)])),
    converted: files.flatMap(({ marked, converted }) =>
      marked !== null && converted ? [fileName(marked)] : [],
    ),
    notMarked: files.flatMap(({ path, notMarked }) =>
      notMarked === null ? [] : [{ file: fileName(path), reason: notMarked }],
    ),
    total: issues.length,
    errors: error,
    warnings: warning,
    infos: info,
    rules: rulesOf(subject, context),
  });
}

function rulesOf({ files, asOf, unit }: NoticeSubject, context: FormatContext): Record<string, unknown>[] {
  const one = {
    asOf,
    deadline: null,
    missing: null,
    units: [{ name: unit, named: true, folder: null, late: null, files }],
  };
  return tallyRules(one).map(({ code, rule, severity, count, example }) => {
    const { message, how } = context.describe(example);
    return {
      code,
      severity: LABELS[context.language].severity[severity],
      times: count,
      message: count === 1 ? message : context.ruleTitle(rule),
      how,
      places: placesOf(files.flatMap(({ issues }) => issues.filter((issue) => issue.rule === rule))),
    };
  });
}

function placesOf(issues: readonly Issue[]): string[] {
  const places = issues.flatMap(({ at }) => {
    const cell = locationCell(at);
    return cell === null ? [] : [`${at.sheet}!${cell}`];
  });
  const shown = [...new Set(places)];
  return shown.length > MOST_PLACES ? [...shown.slice(0, MOST_PLACES - 1), '……'] : shown;
}

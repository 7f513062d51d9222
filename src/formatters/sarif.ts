import type { Issue, Severity } from '../core/issue';
import type { ValidatedFile } from '../core/validation';
import type { FormatContext, Formatter } from './formatter';
import { locationCell } from './json-issue';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0 for code-scanning viewers: a cell is a logical location, its row and column the region. */
export const sarifFormatter: Formatter = {
  id: 'sarif',
  async format(validation, context) {
    const issues = validation.files.flatMap((file) => file.issues);
    const rules = [...new Map(issues.map((issue) => [issue.rule, issue])).values()];
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Taizhang',
              version: context.version,
              rules: rules.map((issue) => ruleToSarif(issue, context)),
            },
          },
          results: validation.files.flatMap((file) =>
            file.issues.map((issue) => resultToSarif(issue, file, context)),
          ),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

function ruleToSarif(issue: Issue, context: FormatContext): Record<string, unknown> {
  const { why, how } = context.describe(issue);
  return {
    id: issue.code,
    name: issue.rule,
    shortDescription: { text: context.ruleTitle(issue.rule) },
    fullDescription: { text: why },
    help: { text: how },
  };
}

function resultToSarif(issue: Issue, file: ValidatedFile, context: FormatContext): Record<string, unknown> {
  const { row, column, sheet } = issue.at;
  const cell = locationCell(issue.at);
  return {
    ruleId: issue.code,
    level: LEVEL[issue.severity],
    message: { text: context.describe(issue).message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.path.replaceAll('\\', '/')) },
          ...(row !== null && {
            region: { startLine: row, ...(column !== null && { startColumn: column }) },
          }),
        },
        logicalLocations: [{ fullyQualifiedName: cell === null ? sheet : `${sheet}!${cell}` }],
      },
    ],
  };
}

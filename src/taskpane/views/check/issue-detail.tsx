import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Fix } from '../../../core/edit';
import { cellName, type Location } from '../../../core/location';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import type { PaneIssue } from '../../session/engine';
import { isInPrevious } from '../../session/previous-engine';
import { FixPreview } from './fix-preview';
import { IgnoreIssue } from './ignore-issue';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 38px`,
  },
  label: { color: tokens.colorNeutralForeground3, display: 'block' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

/** Related cells beyond these would fill the pane; the message names their number. */
const MAX_RELATED = 12;

/** An issue in full: why it matters, how to mend it, and what can be done about it here. */
export function IssueDetail({ item }: { readonly item: PaneIssue }) {
  const styles = useStyles();
  const say = useSay();
  const { fixing, ignoring, marking } = usePane();
  const { outcome, filter } = usePaneState();
  const { issue } = item;
  const rule = outcome?.ruleTexts[issue.rule];
  const suggestions = issue.suggestions ?? [];
  const cells = (issue.related ?? []).filter(isCell);
  const related = cells.filter((at) => !isInPrevious(at)).slice(0, MAX_RELATED);
  const before = cells.filter(isInPrevious).slice(0, MAX_RELATED);
  const make = (fix: Fix) => (): void => void fixing.fix(fix);
  return (
    <div className={styles.root}>
      {filter.ignored && <Text>{say('ignored-because', { reason: ignoring.reasonFor(item) })}</Text>}
      {rule && <Paragraph label={say('how')} text={rule.how} />}
      {rule && <Paragraph label={say('why')} text={rule.why} />}
      {issue.fix && !filter.ignored && (
        <div>
          <FixPreview fix={issue.fix} label={say('fix-preview')} />
          {issue.fix.safety !== 'safe' && <Text size={200}>{say('fix-unsafe')}</Text>}
        </div>
      )}
      {suggestions.length > 0 && !filter.ignored && (
        <div>
          <Text size={200} className={styles.label}>
            {say('suggestions')}
          </Text>
          {suggestions.map((fix) => (
            <Button key={JSON.stringify(fix)} size="small" onClick={make(fix)}>
              <FixPreview fix={fix} />
            </Button>
          ))}
        </div>
      )}
      {related.length > 0 && (
        <div className={styles.actions}>
          <Text size={200}>{say('related')}</Text>
          {related.map((at) => (
            <Button
              key={`${at.sheet} ${at.row} ${at.column}`}
              size="small"
              appearance="subtle"
              onClick={() => marking.goTo(at)}
            >
              {say('go-to', { cell: nameFrom(at, issue.at.sheet) })}
            </Button>
          ))}
        </div>
      )}
      {before.length > 0 && (
        <Text size={200}>
          {say('related-previous', { cells: before.map((at) => nameFrom(at, issue.at.sheet)) })}
        </Text>
      )}
      <div className={styles.actions}>
        {filter.ignored ? (
          <Button size="small" onClick={() => ignoring.restore(item)}>
            {say('restore')}
          </Button>
        ) : (
          <>
            {issue.fix && (
              <Button size="small" appearance="primary" onClick={make(issue.fix)}>
                {say('fix')}
              </Button>
            )}
            {rule?.filler !== undefined && <OpenFiller filler={rule.filler} />}
            <IgnoreIssue item={item} />
          </>
        )}
      </div>
    </div>
  );
}

/** Opens the fill view at the filler that supplies what is missing. */
function OpenFiller({ filler }: { readonly filler: string }) {
  const say = useSay();
  const { store } = usePane().checking;
  return (
    <Button size="small" onClick={() => store.dispatch({ type: 'viewed', view: 'fill', filler })}>
      {say('open-filler')}
    </Button>
  );
}

function Paragraph({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  return (
    <div>
      <Text size={200} className={styles.label}>
        {label}
      </Text>
      <Text>{text}</Text>
    </div>
  );
}

type CellLocation = Location & { readonly row: number; readonly column: number };

function isCell(at: Location): at is CellLocation {
  return at.row !== null && at.column !== null;
}

/** The cell's name, with its sheet where that is another one. */
function nameFrom({ sheet, row, column }: CellLocation, here: string): string {
  return sheet === here ? cellName(row, column) : `${sheet}!${cellName(row, column)}`;
}

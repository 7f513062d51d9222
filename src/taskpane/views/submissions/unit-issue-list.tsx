import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useSay } from '../../app/pane-context';
import type { RuleText } from '../../session/engine';
import type { RoundFile } from '../../session/submissions-engine';
import { SeverityIcon } from '../check/severity-icon';
import { LongList } from '../shared/long-list';

const useStyles = makeStyles({
  list: { minHeight: '160px' },
  line: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { minWidth: '0', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Height before a line was drawn, in pixels. */
const LINE_HEIGHT = 84;

/** All issues of a unit, with how to mend each. */
export function UnitIssueList(props: {
  readonly files: readonly RoundFile[];
  readonly ruleTexts: Readonly<Record<string, RuleText>>;
}) {
  const { files, ruleTexts } = props;
  const styles = useStyles();
  const say = useSay();
  const lines = useMemo(
    () => files.flatMap(({ path, issues }) => issues.map((item) => ({ key: `${path} ${item.id}`, item }))),
    [files],
  );
  return (
    <LongList
      label={say('issue-list')}
      lines={lines}
      keyOf={({ key }) => key}
      heightOf={() => LINE_HEIGHT}
      focusable
      className={styles.list}
      lineClassName={styles.line}
      draw={({ item }) => (
        <>
          <SeverityIcon severity={item.issue.severity} />
          <span className={styles.text}>
            <Text size={200} className={styles.quiet} block>
              {item.issue.at.sheet !== '' &&
                say('submissions-where', { sheet: item.issue.at.sheet, cell: item.cell })}
            </Text>
            <Text block>{item.message}</Text>
            <Text size={200} className={styles.quiet} block>
              {ruleTexts[item.issue.rule]?.how}
            </Text>
          </span>
        </>
      )}
    />
  );
}

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { usePaneState, useSay } from '../../app/pane-context';
import { listLines } from '../../state/list-lines';
import { LongList } from '../shared/long-list';
import { GroupLine } from './group-line';
import { IssueLine } from './issue-line';

const useStyles = makeStyles({
  none: { display: 'block', padding: tokens.spacingHorizontalXXL, textAlign: 'center' },
});

/** Heights before a line was drawn, in pixels. */
const GROUP_HEIGHT = 44;
const ISSUE_HEIGHT = 56;

/** The issues in their groups. */
export function IssueList() {
  const styles = useStyles();
  const say = useSay();
  const { outcome, filter, grouping, folded, open } = usePaneState();
  const lines = useMemo(
    () => listLines({ outcome, filter, grouping, folded }),
    [outcome, filter, grouping, folded],
  );
  if (lines.length === 0) return <Text className={styles.none}>{say('nothing-matches')}</Text>;
  return (
    <LongList
      label={say('issue-list')}
      lines={lines}
      keyOf={({ id }) => id}
      heightOf={(line) => (line?.kind === 'group' ? GROUP_HEIGHT : ISSUE_HEIGHT)}
      draw={(line, index) =>
        line.kind === 'group' ? (
          <GroupLine line={line} index={index} />
        ) : (
          <IssueLine item={line.issue} index={index} open={line.id === open} />
        )
      }
    />
  );
}

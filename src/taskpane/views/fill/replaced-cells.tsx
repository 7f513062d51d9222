import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { PaneMessage } from '../../messages/say';
import type { KeptMentions, Replacement } from '../../session/replacing-engine';
import { LongList } from '../shared/long-list';
import { ReplacedCell } from './replaced-cell';
import { useReplacing } from './use-replacing';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    maxHeight: '35vh',
    overflowY: 'auto',
    flexShrink: '0',
  },
  kept: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  // In line with the ticks of the list below.
  all: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  doubt: { color: tokens.colorStatusWarningForeground3 },
});

const KEPT: readonly (readonly [keyof KeptMentions, PaneMessage])[] = [
  ['finished', 'replace-finished'],
  ['papers', 'replace-papers'],
  ['locked', 'replace-locked'],
];

/** More places would fill the pane; their number is said in any case. */
const MOST_PLACES = 4;

/** Height of a line before it was drawn, in pixels. */
const LINE_HEIGHT = 64;

/** What a replacement comes to: how many cells, what stays as it is and why, and every cell with before and after. */
export function ReplacedCells({ replacement }: { readonly replacement: Replacement }) {
  const styles = useStyles();
  const say = useSay();
  const { store } = usePane().replacing;
  const { from, ticked } = useReplacing();
  const { cells, kept, namesakes } = replacement;
  const all = ticked.size === cells.length;
  return (
    <>
      <div className={styles.head}>
        <Text role="status" weight="semibold">
          {cells.length > 0
            ? say('replace-summary', { count: cells.length, ticked: ticked.size })
            : say('replace-no-cells')}
        </Text>
        {namesakes > 1 && (
          <Text size={200} className={styles.doubt}>
            {say('replace-namesakes', { count: namesakes, name: from })}
          </Text>
        )}
        {KEPT.map(([kind, message]) =>
          kept[kind].length === 0 ? null : (
            <Text key={kind} size={200} className={styles.kept}>
              {say(message, { count: kept[kind].length, cells: shownPlaces(kept[kind]) })}
            </Text>
          ),
        )}
        {cells.length > 1 && (
          <Checkbox
            className={styles.all}
            label={say('replace-all')}
            checked={all ? true : ticked.size > 0 ? 'mixed' : false}
            onChange={() => store.dispatch({ type: 'ticked', ids: cells.map(({ id }) => id), ticked: !all })}
          />
        )}
      </div>
      {cells.length > 0 && (
        <LongList
          label={say('replace-list')}
          lines={cells}
          keyOf={({ id }) => id}
          heightOf={() => LINE_HEIGHT}
          draw={(fill) => <ReplacedCell fill={fill} />}
        />
      )}
    </>
  );
}

function shownPlaces(places: readonly string[]): string[] {
  return places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES), '…'] : [...places];
}

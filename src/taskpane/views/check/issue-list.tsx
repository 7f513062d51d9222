import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { usePaneState, useSay } from '../../app/pane-context';
import { listLines } from '../../state/list-lines';
import { GroupLine } from './group-line';
import { IssueLine } from './issue-line';

const useStyles = makeStyles({
  scroller: {
    flexGrow: '1',
    minHeight: '0',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: '0', left: '0', width: '100%' },
  none: { display: 'block', padding: tokens.spacingHorizontalXXL, textAlign: 'center' },
});

/** Heights before a line was drawn, in pixels. */
const GROUP_HEIGHT = 44;
const ISSUE_HEIGHT = 56;

/** The issues in their groups. Only the lines in sight are drawn, so that ten thousand scroll like ten. */
export function IssueList() {
  const styles = useStyles();
  const say = useSay();
  const { outcome, filter, grouping, folded, open } = usePaneState();
  const lines = useMemo(
    () => listLines({ outcome, filter, grouping, folded }),
    [outcome, filter, grouping, folded],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : ISSUE_HEIGHT),
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 6,
  });
  /** Arrow keys walk from line to line, also to lines that are not drawn yet. */
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const line = event.target instanceof Element ? event.target.closest('[data-line]') : null;
    const index = Number(line?.getAttribute('data-line')) + step;
    if (step === 0 || !line || index < 0 || index >= lines.length) return;
    event.preventDefault();
    virtualizer.scrollToIndex(index);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-line="${index}"]`)?.focus(),
    );
  };
  if (lines.length === 0) return <Text className={styles.none}>{say('nothing-matches')}</Text>;
  return (
    <div ref={scroller} className={styles.scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: lines out of sight are missing, which a real list cannot tell */}
      <div
        role="list"
        aria-label={say('issue-list')}
        className={styles.content}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={walk}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above
            <div
              key={key}
              ref={virtualizer.measureElement}
              role="listitem"
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              data-index={index}
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === 'group' ? (
                <GroupLine line={line} index={index} />
              ) : (
                <IssueLine item={line.issue} index={index} open={line.id === open} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

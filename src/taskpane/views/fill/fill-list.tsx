import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useSay } from '../../app/pane-context';
import { FillGroup } from './fill-group';
import { FillLine } from './fill-line';
import { fillLines } from './fill-lines';
import { FillRow } from './fill-row';
import { useFilling } from './use-filling';

const useStyles = makeStyles({
  scroller: {
    flexGrow: '1',
    minHeight: '0',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: '0', left: '0', width: '100%' },
});

/** Heights before a line was drawn, in pixels. */
const GROUP_HEIGHT = 44;
const FILL_HEIGHT = 92;

/** The fills in their groups. Only the lines in sight are drawn: a long ledger may lack thousands of numbers. */
export function FillList() {
  const styles = useStyles();
  const say = useSay();
  const { proposed, ticked } = useFilling();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => fillLines({ proposed, ticked }, folded), [proposed, ticked, folded]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? GROUP_HEIGHT : FILL_HEIGHT),
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 6,
  });
  const fold = (id: string): void => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolded(next);
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: lines out of sight are missing, which a real list cannot tell */}
      <div
        role="list"
        aria-label={say('fill-list')}
        className={styles.content}
        style={{ height: virtualizer.getTotalSize() }}
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
              {line.kind === 'group' && <FillGroup line={line} onFold={() => fold(line.id)} />}
              {line.kind === 'cell' && <FillLine fill={line.fill} />}
              {line.kind === 'row' && <FillRow row={line.row} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

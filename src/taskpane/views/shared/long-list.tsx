import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

const useStyles = makeStyles({
  scroller: {
    flexGrow: '1',
    minHeight: '0',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: '0', left: '0', width: '100%', boxSizing: 'border-box' },
});

/** What a long list shows. */
export interface LongListProps<T> {
  readonly label: string;
  readonly lines: readonly T[];
  keyOf(line: T): string;
  /** Height before a line was drawn, in pixels. */
  heightOf(line: T | undefined): number;
  draw(line: T, index: number): ReactNode;
  /** Whether the list itself takes the focus: needed where its lines hold no buttons. */
  readonly focusable?: boolean;
  readonly className?: string;
  readonly lineClassName?: string;
}

/**
 * A list of which only the lines in sight are drawn, so that ten thousand scroll like ten. Arrow keys walk between the
 * elements that carry `data-line` with the line's index, also to lines that are not drawn yet.
 */
export function LongList<T>(props: LongListProps<T>) {
  const { label, lines, keyOf, heightOf, draw, focusable = false, className, lineClassName } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(lines[index]),
    getItemKey: (index) => {
      const line = lines[index];
      return line === undefined ? index : keyOf(line);
    },
    overscan: 6,
  });
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
  return (
    <div
      ref={scroller}
      className={mergeClasses(styles.scroller, className)}
      {...(focusable && { role: 'region', 'aria-label': label, tabIndex: 0 })}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: lines out of sight are missing, which a real list cannot tell */}
      <div
        role="list"
        aria-label={label}
        className={styles.content}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={walk}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (line === undefined) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above
            <div
              key={key}
              ref={virtualizer.measureElement}
              role="listitem"
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              data-index={index}
              className={mergeClasses(styles.line, lineClassName)}
              style={{ transform: `translateY(${start}px)` }}
            >
              {draw(line, index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

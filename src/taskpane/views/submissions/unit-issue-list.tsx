import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { useSay } from '../../app/pane-context';
import type { RuleText } from '../../session/engine';
import type { RoundFile } from '../../session/submissions-engine';
import { SeverityIcon } from '../check/severity-icon';

const useStyles = makeStyles({
  scroller: {
    flexGrow: '1',
    minHeight: '160px',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { position: 'relative', width: '100%' },
  line: {
    position: 'absolute',
    top: '0',
    left: '0',
    right: '0',
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

/** All issues of a unit, with how to mend each. Only the lines in sight are drawn. */
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
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 6,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard, and its lines hold no buttons
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={say('issue-list')}>
      {/* biome-ignore lint/a11y/useSemanticElements: lines out of sight are missing, which a real list cannot tell */}
      <div role="list" className={styles.content} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = lines[index]?.item;
          if (!item) return null;
          const { severity, at, rule } = item.issue;
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
              <SeverityIcon severity={severity} />
              <span className={styles.text}>
                <Text size={200} className={styles.quiet} block>
                  {at.sheet !== '' && say('submissions-where', { sheet: at.sheet, cell: item.cell })}
                </Text>
                <Text block>{item.message}</Text>
                <Text size={200} className={styles.quiet} block>
                  {ruleTexts[rule]?.how}
                </Text>
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}

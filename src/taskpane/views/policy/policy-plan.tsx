import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { PlannedTable } from '../../session/policy-engine';
import { PlannedRowLine } from './planned-row-line';
import { usePolicy } from './use-policy';

const useStyles = makeStyles({
  scroller: {
    flexGrow: '1',
    minHeight: '0',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  table: { paddingBottom: tokens.spacingVerticalL },
  title: { display: 'block', margin: '0' },
  note: { display: 'block', color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalS },
  footer: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What filling in would write, row by row, before anything is written. */
export function PolicyPlan({ plan }: { readonly plan: readonly PlannedTable[] }) {
  const styles = useStyles();
  const say = useSay();
  const { policy } = usePane();
  const { busy } = usePolicy();
  const count = plan.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroller} tabIndex={0} aria-label={say('policy-plan', { count })}>
        {plan.map(({ table: { sheet }, name, rows }) => {
          const added = rows.filter(({ kind }) => kind === 'added').length;
          return (
            <div key={`${sheet} ${name}`} className={styles.table}>
              <Text as="h2" weight="semibold" className={styles.title}>
                {say('policy-plan-title', { sheet, name })}
              </Text>
              <Text size={200} className={styles.note}>
                {rows.length === 0
                  ? say('policy-plan-nothing')
                  : say('policy-plan-rows', { added, filled: rows.length - added })}
              </Text>
              {rows.map((row) => (
                <PlannedRowLine key={row.row} row={row} />
              ))}
            </div>
          );
        })}
      </section>
      <footer className={styles.footer}>
        <Button appearance="primary" disabledFocusable={busy || count === 0} onClick={() => policy.fill()}>
          {say('policy-fill', { count })}
        </Button>
        <Button onClick={() => policy.store.dispatch({ type: 'planned', plan: null })}>
          {say('policy-back')}
        </Button>
      </footer>
    </>
  );
}

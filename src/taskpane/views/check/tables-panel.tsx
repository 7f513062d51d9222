import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { usePane, useSay } from '../../app/pane-context';
import type { CheckedWorkbook, LedgerChoice } from '../../session/engine';
import { TableCard } from './table-card';
import { TeachHeader } from './teach-header';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What was recognised, and the ways to put it right. */
export function TablesPanel(props: { readonly outcome: CheckedWorkbook; readonly onBack: () => void }) {
  const { outcome, onBack } = props;
  const styles = useStyles();
  const say = useSay();
  const { reading } = usePane();
  const [choices, setChoices] = useState<readonly LedgerChoice[]>([]);
  useEffect(() => {
    void reading.choices().then(setChoices);
  }, [reading]);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={say('close')} onClick={onBack} />
        <Subtitle2 as="h1">
          {say('recognised', { count: outcome.tables.length, rows: outcome.rows })}
        </Subtitle2>
      </div>
      {!outcome.bindingsHeld && <Text>{say('bindings-lost')}</Text>}
      {!outcome.optionsHeld && <Text>{say('settings-lost')}</Text>}
      {outcome.tables.map((table) => (
        <TableCard
          key={`${table.sheet} ${table.headerRows?.[0] ?? table.title} ${table.ledger}`}
          table={table}
          choices={choices}
        />
      ))}
      {outcome.plainSheets.length > 0 && (
        <>
          <Text>{say('plain-sheets', { sheets: outcome.plainSheets })}</Text>
          <TeachHeader sheets={outcome.plainSheets} choices={choices} />
        </>
      )}
    </div>
  );
}

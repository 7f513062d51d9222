import { Button, Card, Field, Input, makeStyles, Select, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSay } from '../../app/pane-context';
import type { LedgerChoice } from '../../session/engine';
import { LedgerSelect } from './ledger-select';

const useStyles = makeStyles({ card: { flexShrink: '0' } });

/** Lets the user say where a header is that was not found. */
export function TeachHeader(props: {
  readonly sheets: readonly string[];
  readonly choices: readonly LedgerChoice[];
}) {
  const { sheets, choices } = props;
  const styles = useStyles();
  const say = useSay();
  const { reading } = usePane();
  const [sheet, setSheet] = useState(sheets[0] ?? '');
  const [chosen, setChosen] = useState<LedgerChoice | undefined>();
  const [rows, setRows] = useState<readonly [number, number]>([1, 1]);
  const choice = chosen ?? choices.find(({ ledger }) => ledger === 'risk-points');
  if (!choice) return null;
  const [first, last] = rows;
  const valid = sheets.includes(sheet) && first >= 1 && last >= first;
  return (
    <Card className={styles.card}>
      <Text weight="semibold">{say('teach-title')}</Text>
      <Text size={200}>{say('teach-text')}</Text>
      <Field label={say('teach-sheet')} size="small">
        <Select value={sheet} onChange={(_event, { value }) => setSheet(value)}>
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <LedgerSelect choices={choices} chosen={choice} onChoose={setChosen} />
      <Field label={say('teach-first')} size="small">
        <Input
          type="number"
          min={1}
          value={String(first)}
          onChange={(_event, { value }) => setRows([Number(value), Math.max(Number(value), last)])}
        />
      </Field>
      <Field label={say('teach-last')} size="small">
        <Input
          type="number"
          min={first}
          value={String(last)}
          onChange={(_event, { value }) => setRows([first, Number(value)])}
        />
      </Field>
      <Button
        appearance="primary"
        disabled={!valid}
        onClick={() => reading.bindHeader({ sheet, headerRows: rows, table: null }, choice)}
      >
        {say('teach-button')}
      </Button>
    </Card>
  );
}

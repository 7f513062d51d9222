import { Button, Card, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { CheckedTable, LedgerChoice } from '../../session/engine';
import { LedgerSelect } from './ledger-select';

const useStyles = makeStyles({
  card: { flexShrink: '0' },
  hint: { color: tokens.colorNeutralForeground3 },
  columns: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** A recognised table: what it was taken for, its columns, and what it lacks. Each choice holds at once. */
export function TableCard(props: {
  readonly table: CheckedTable;
  readonly choices: readonly LedgerChoice[];
}) {
  const { table, choices } = props;
  const styles = useStyles();
  const say = useSay();
  const { reading } = usePane();
  const { sheet, headerRows } = table;
  const fields =
    choices.find(({ ledger, part }) => ledger === table.ledger && part === table.part)?.fields ?? [];
  return (
    <Card className={styles.card}>
      <div>
        <Text weight="semibold" block>
          {table.name}
        </Text>
        <Text size={200} className={styles.hint} block>
          {say('table-where', { sheet, rows: table.rows })}
        </Text>
        {table.missing.length > 0 && (
          <Text size={200} block>
            {say('table-missing', { fields: table.missing })}
          </Text>
        )}
        {!headerRows && (
          <Text size={200} block>
            {say('form-table')}
          </Text>
        )}
      </div>
      {table.bound && (
        <Button size="small" onClick={() => reading.unbind(sheet)}>
          {`${say('table-bound')} · ${say('read-automatically')}`}
        </Button>
      )}
      {headerRows && choices.length > 0 && (
        <details>
          <summary>{say('table-columns')}</summary>
          <div className={styles.columns}>
            <LedgerSelect
              choices={choices}
              chosen={table}
              onChoose={(choice) => reading.bindHeader({ sheet, headerRows, table }, choice)}
            />
            {table.columns.map(({ column, header, field }) => (
              <Field key={column} label={say('column-of', { column, header })} size="small">
                <Select
                  value={field ?? ''}
                  onChange={(_event, { value }) =>
                    reading.bindColumn(table, column, value === '' ? null : value)
                  }
                >
                  <option value="">{say('column-none')}</option>
                  {fields.map(({ name, title }) => (
                    <option key={name} value={name}>
                      {title}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
          </div>
        </details>
      )}
    </Card>
  );
}

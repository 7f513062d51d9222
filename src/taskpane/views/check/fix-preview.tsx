import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CellValue } from '../../../core/cell';
import type { Edit, Fix, NewRows, SheetRange } from '../../../core/edit';
import { cellName, rangeName } from '../../../core/location';
import { useSay } from '../../app/pane-context';

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground3, display: 'block' },
  edit: { display: 'block', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
});

/** A fix of a whole column would fill the pane with its edits. */
const MAX_EDITS = 5;

/** What a fix does: merges split, cells with the old value struck out and the new one after it, rows put in. */
export function FixPreview({ fix, label }: { readonly fix: Fix; readonly label?: string }) {
  const styles = useStyles();
  const rest = fix.edits.length - MAX_EDITS;
  return (
    <span>
      {label !== undefined && (
        <Text size={200} className={styles.label}>
          {label}
        </Text>
      )}
      {fix.splits && <SplitPreview splits={fix.splits} />}
      {fix.edits.slice(0, MAX_EDITS).map((edit) => (
        <EditPreview key={cellName(edit.row, edit.column)} edit={edit} />
      ))}
      {rest > 0 && <Text size={200}>{`… +${rest}`}</Text>}
      {fix.rows?.map((added) => (
        <RowsPreview key={added.after} added={added} />
      ))}
    </span>
  );
}

function EditPreview({ edit }: { readonly edit: Edit }) {
  const styles = useStyles();
  const say = useSay();
  const shown = (value: CellValue): string =>
    value === null || value === '' ? say('empty-cell') : String(value);
  return (
    <Text className={styles.edit}>
      {`${cellName(edit.row, edit.column)} `}
      <span className={styles.before}>{shown(edit.before)}</span>
      {` → ${shown(edit.after)}`}
    </Text>
  );
}

function SplitPreview({ splits }: { readonly splits: readonly SheetRange[] }) {
  const styles = useStyles();
  const say = useSay();
  const ranges = splits.slice(0, MAX_EDITS).map(({ range }) => rangeName(range));
  return <Text className={styles.edit}>{say('fix-splits', { count: splits.length, ranges })}</Text>;
}

function RowsPreview({ added: { after, rows } }: { readonly added: NewRows }) {
  const styles = useStyles();
  const say = useSay();
  const texts = rows.map((cells) => cells.map(({ shown, value }) => shown ?? value ?? '').join('｜'));
  return (
    <>
      <Text className={styles.edit}>{say('fix-rows', { row: after, count: rows.length })}</Text>
      {texts.map((text) => (
        <Text key={text} className={styles.edit}>
          {text}
        </Text>
      ))}
    </>
  );
}

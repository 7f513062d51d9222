import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { usePane, useSay } from '../../app/pane-context';
import type { LedgerPerson, PeopleToReplace } from '../../session/replacing-engine';
import { useReplacing } from './use-replacing';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
});

/** Who is replaced, chosen of those whom the ledgers name; and by whom, of the roster or in the user's own words. */
export function ReplaceNames({ people: { people, staff } }: { readonly people: PeopleToReplace }) {
  const styles = useStyles();
  const { replacing } = usePane();
  const { from, to } = useReplacing();
  const say = useSay();
  const names = useId();
  const gone = people.filter(({ standing }) => standing !== 'there');
  const there = people.filter(({ standing }) => standing === 'there');
  return (
    <div className={styles.root}>
      <Field label={say('replace-from')} size="small">
        <Select value={from} onChange={(_event, { value }) => replacing.choose(value)}>
          <option value="">{say('replace-from-none')}</option>
          <PersonOptions label={say('replace-gone')} people={gone} />
          <PersonOptions label={say('replace-others')} people={there} />
        </Select>
      </Field>
      <Field
        label={say('replace-to')}
        size="small"
        hint={staff.length > 0 ? say('replace-to-hint') : ''}
        {...useRemark()}
      >
        <Input value={to} list={names} onChange={(_event, { value }) => replacing.name(value)} />
      </Field>
      <datalist id={names}>
        {staff
          .filter(({ name }) => name !== from)
          .map(({ name, post }) => (
            <option key={`${name} ${post}`} value={name}>
              {post}
            </option>
          ))}
      </datalist>
    </div>
  );
}

/** A group of the list; nothing where it is empty. */
function PersonOptions(props: { readonly label: string; readonly people: readonly LedgerPerson[] }) {
  const say = useSay();
  const { label, people } = props;
  if (people.length === 0) return null;
  const textOf = ({ name, cells: count, standing, state }: LedgerPerson): string => {
    const known = standing === 'unlisted' ? say('replace-unlisted') : state;
    return known === ''
      ? say('replace-person', { name, count })
      : say('replace-person-state', { name, state: known, count });
  };
  return (
    <optgroup label={label}>
      {people.map((person) => (
        <option key={person.name} value={person.name}>
          {textOf(person)}
        </option>
      ))}
    </optgroup>
  );
}

/** What is to be said of the new name. */
function useRemark(): { validationMessage?: string; validationState?: 'warning' } {
  const say = useSay();
  const { from, to, replacement } = useReplacing();
  const name = to.trim();
  const warn = (validationMessage: string) => ({ validationMessage, validationState: 'warning' as const });
  if (name !== '' && name === from) return warn(say('replace-same'));
  const { standing, state = '' } = replacement?.successor ?? {};
  if (standing === 'unlisted') return warn(say('replace-to-unlisted', { name }));
  if (standing === 'left') return warn(say('replace-to-left', { name, state }));
  return {};
}

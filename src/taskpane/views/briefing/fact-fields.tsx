import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DOCUMENT_FACT_NAMES } from '../../../report/document-facts';
import { useLanguage, usePane, useSay } from '../../app/pane-context';
import { useBriefing } from './use-briefing';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const TITLES = new Map(DOCUMENT_FACT_NAMES);

/** The facts of its own that the chosen document prints; what stays empty is left out of it. */
export function FactFields() {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { store } = usePane().briefing;
  const { form, templates } = useBriefing();
  const facts = templates.find(({ name }) => name === form.template)?.facts ?? [];
  if (facts.length === 0) return null;
  return (
    <details>
      <summary>{say('briefing-facts')}</summary>
      <div className={styles.root}>
        {facts.map((name) => (
          <Field key={name} size="small" label={language === 'en' ? name : (TITLES.get(name) ?? name)}>
            <Input
              value={form.facts[name] ?? ''}
              onChange={(_event, { value }) =>
                store.dispatch({ type: 'form-changed', form: { facts: { ...form.facts, [name]: value } } })
              }
            />
          </Field>
        ))}
      </div>
    </details>
  );
}

import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Profile } from '../../../report/redaction/profile';
import { usePane, useSay } from '../../app/pane-context';
import type { PaneMessage } from '../../messages/say';
import { type BriefingForm as Form, SPANS } from '../../session/briefing-state';
import type { CheckedWorkbook } from '../../session/engine';
import { FactFields } from './fact-fields';
import { useBriefing } from './use-briefing';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: 'auto',
    flexGrow: '1',
  },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  input: { minWidth: '0', width: '100%' },
  hint: { color: tokens.colorNeutralForeground3 },
  trouble: { color: tokens.colorStatusDangerForeground1 },
  end: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { width: '100%' },
});

const PROFILES: Readonly<Record<Profile, PaneMessage>> = {
  internal: 'profile-internal',
  submission: 'profile-submission',
  public: 'profile-public',
};

/** What is wanted: which document, of what, about when, for whom. */
export function BriefingForm({ outcome }: { readonly outcome: CheckedWorkbook }) {
  const styles = useStyles();
  const say = useSay();
  const { briefing } = usePane();
  const { form, templates, busy, trouble } = useBriefing();
  const change = (changed: Partial<Form>): void =>
    briefing.store.dispatch({ type: 'form-changed', form: changed });
  const sheets = [...new Set(outcome.tables.map(({ sheet }) => sheet))];
  return (
    <>
      <div className={styles.root}>
        <div>
          <Subtitle2 as="h1" block>
            {say('briefing-title')}
          </Subtitle2>
          <Text size={200} className={styles.hint}>
            {say('briefing-hint')}
          </Text>
        </div>
        <Field label={say('briefing-template')}>
          <Select value={form.template} onChange={(_event, { value }) => change({ template: value })}>
            {templates.map(({ name, purpose }) => (
              <option key={name} value={name}>
                {purpose || name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('briefing-scope')}>
          <Select
            value={form.sheet === null ? ALL : `=${form.sheet}`}
            onChange={(_event, { value }) => change({ sheet: value === ALL ? null : value.slice(1) })}
          >
            <option value={ALL}>{say('briefing-scope-all')}</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={`=${sheet}`}>
                {say('briefing-scope-sheet', { sheet })}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.pair}>
          <Field label={say('briefing-year')}>
            <Input
              className={styles.input}
              type="number"
              min={1900}
              max={9999}
              value={String(form.year)}
              onChange={(_event, { value }) => change({ year: Number(value) })}
            />
          </Field>
          <Field label={say('briefing-span')}>
            <Select
              className={styles.input}
              value={form.span}
              onChange={(_event, { value }) => change({ span: value })}
            >
              {SPANS.map((span) => (
                <option key={span} value={span}>
                  {spanText(span, say)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={say('briefing-as-of')}>
            <Input
              className={styles.input}
              type="date"
              value={form.asOf}
              onChange={(_event, { value }) => value !== '' && change({ asOf: value })}
            />
          </Field>
          <Field label={say('briefing-date')}>
            <Input
              className={styles.input}
              type="date"
              value={form.date}
              onChange={(_event, { value }) => value !== '' && change({ date: value })}
            />
          </Field>
        </div>
        <Field label={say('briefing-profile')}>
          <Select
            value={form.profile}
            onChange={(_event, { value }) => {
              if (isProfile(value)) change({ profile: value });
            }}
          >
            {Object.entries(PROFILES).map(([profile, text]) => (
              <option key={profile} value={profile}>
                {say(text)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say('briefing-unit')}>
          <Input
            value={form.unit}
            placeholder={say('briefing-unit-hint')}
            onChange={(_event, { value }) => change({ unit: value })}
          />
        </Field>
        <Field label={say('briefing-to')}>
          <Input value={form.to} onChange={(_event, { value }) => change({ to: value })} />
        </Field>
        <FactFields />
      </div>
      <div className={styles.end}>
        {trouble && (
          <Text role="alert" block className={styles.trouble}>
            {say(trouble.code, trouble.data)}
          </Text>
        )}
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => briefing.write()}
        >
          {say(busy ? 'briefing-working' : 'briefing-write')}
        </Button>
      </div>
    </>
  );
}

/** No sheet can be told from it: theirs begin with `=`. */
const ALL = '*';

function isProfile(value: string): value is Profile {
  return Object.hasOwn(PROFILES, value);
}

function spanText(span: string, say: ReturnType<typeof useSay>): string {
  if (span.startsWith('-')) return say('span-month', { month: Number(span.slice(1)) });
  switch (span) {
    case 'H1':
    case 'H2':
    case 'Q1':
    case 'Q2':
    case 'Q3':
    case 'Q4':
      return say(`span-${span}`);
    default:
      return say('span-year');
  }
}

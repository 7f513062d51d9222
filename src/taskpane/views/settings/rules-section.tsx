import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSay } from '../../app/pane-context';
import { severityOf } from '../../session/settings-options';
import { RuleSwitch } from './rule-switch';
import { Section } from './section';
import { useSettings } from './use-settings';

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    maxHeight: '420px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Every rule with its severity; a search finds it by code or by what it looks at. */
export function RulesSection() {
  const styles = useStyles();
  const say = useSay();
  const { settings } = usePane();
  const { rules, options } = useSettings();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = (rules ?? []).filter(({ code, title, id }) =>
    [code, title, id].some((text) => text.toLowerCase().includes(wanted)),
  );
  const changed = (rules ?? []).filter((rule) => severityOf(options, rule) !== null).length;
  return (
    <Section title={say('settings-rules')}>
      <SearchBox
        className={styles.search}
        value={search}
        placeholder={say('settings-rule-search')}
        aria-label={say('settings-rule-search')}
        onChange={(_event, { value }) => setSearch(value)}
      />
      <Text size={200} role="status" className={styles.quiet}>
        {rules
          ? say('settings-rules-shown', { total: rules.length, shown: found.length, changed })
          : say('settings-loading')}
      </Text>
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((rule) => (
            <RuleSwitch
              key={rule.id}
              rule={rule}
              severity={severityOf(options, rule)}
              onSeverity={(severity) => settings.setRule(rule, severity)}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

import { Button, Input, makeStyles, Tab, TabList, ToggleButton, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { SEVERITIES } from '../../../core/issue';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import type { CheckedWorkbook } from '../../session/engine';
import { severityCounts } from '../../state/list-lines';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  severities: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr 1fr',
    gap: tokens.spacingHorizontalS,
    border: '0',
    padding: '0',
    margin: '0',
  },
  severity: { minWidth: '0' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap' },
});

/** What of the issues is shown, and in which order. */
export function FilterBar({ outcome }: { readonly outcome: CheckedWorkbook }) {
  const styles = useStyles();
  const say = useSay();
  const { dispatch } = usePane().checking.store;
  const { filter, grouping } = usePaneState();
  const counts = severityCounts(outcome);
  const ignored = outcome.ignored.length;
  return (
    <div className={styles.root}>
      {!filter.ignored && (
        <fieldset className={styles.severities} aria-label={say('severity-filter')}>
          {SEVERITIES.map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              className={styles.severity}
              checked={filter.severities.includes(severity)}
              icon={<SeverityIcon severity={severity} />}
              onClick={() => dispatch({ type: 'severity-toggled', severity })}
            >
              {`${say(severity)} ${counts[severity]}`}
            </ToggleButton>
          ))}
        </fieldset>
      )}
      <Input
        type="search"
        value={filter.search}
        placeholder={say('search')}
        aria-label={say('search')}
        contentBefore={<SearchRegular />}
        onChange={(_event, { value }) => dispatch({ type: 'searched', search: value })}
      />
      <div className={styles.line}>
        <TabList
          size="small"
          aria-label={say('group-by')}
          selectedValue={grouping}
          onTabSelect={(_event, { value }) =>
            dispatch({ type: 'grouped', grouping: value === 'row' ? 'row' : 'rule' })
          }
        >
          <Tab value="rule">{say('group-rule')}</Tab>
          <Tab value="row">{say('group-row')}</Tab>
        </TabList>
        {ignored > 0 && (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => dispatch({ type: 'ignored-shown', ignored: !filter.ignored })}
          >
            {filter.ignored ? say('show-open') : say('show-ignored', { count: ignored })}
          </Button>
        )}
      </div>
    </div>
  );
}

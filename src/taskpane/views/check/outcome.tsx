import { Button } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { usePane, usePaneState, useSay } from '../../app/pane-context';
import { NoLedger, NotRead } from '../shared/workbook-trouble';
import { FilterBar } from './filter-bar';
import { IssueList } from './issue-list';
import { PlainState } from './plain-state';

/** What the check came to: trouble, no ledger, no issue, or the issues. Each is a state of its own. */
export function Outcome({ onShowTables }: { readonly onShowTables: () => void }) {
  const say = useSay();
  const { checking } = usePane();
  const { outcome, trouble, checkedAt, filter } = usePaneState();
  if (trouble) return <NotRead />;
  if (!outcome) return null;
  if (outcome.tables.length === 0) {
    return (
      <NoLedger>
        {outcome.plainSheets.length > 0 && <Button onClick={onShowTables}>{say('teach-button')}</Button>}
      </NoLedger>
    );
  }
  if (outcome.issues.length === 0 && !filter.ignored) {
    return (
      <PlainState
        tone="good"
        picture={<CheckmarkCircleFilled />}
        title={say('checked-clean')}
        detail={say('checked-clean-detail', { time: checkedAt, rows: outcome.rows })}
      >
        {outcome.ignored.length > 0 && (
          <Button
            appearance="transparent"
            onClick={() => checking.store.dispatch({ type: 'ignored-shown', ignored: true })}
          >
            {say('show-ignored', { count: outcome.ignored.length })}
          </Button>
        )}
      </PlainState>
    );
  }
  return (
    <>
      <FilterBar outcome={outcome} />
      <IssueList />
    </>
  );
}

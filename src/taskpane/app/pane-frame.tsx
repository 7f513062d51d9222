import { makeStyles, Spinner, Tab, TabList } from '@fluentui/react-components';
import { Suspense } from 'react';
import { NoticeBar } from './notice-bar';
import { usePane, usePaneState, useSay } from './pane-context';
import { PANE_VIEWS } from './pane-view';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: '0' },
  tabs: { flexWrap: 'wrap', flexShrink: '0' },
  view: { flexGrow: '1', minHeight: '0', display: 'flex', flexDirection: 'column' },
});

/** The tabs, what was just done, and the view in front. A single view needs no tabs. */
export function PaneFrame() {
  const styles = useStyles();
  const say = useSay();
  const { store } = usePane().checking;
  const { view } = usePaneState();
  const current = PANE_VIEWS.find(({ id }) => id === view) ?? PANE_VIEWS[0];
  return (
    <div className={styles.frame}>
      {PANE_VIEWS.length > 1 && (
        <TabList
          className={styles.tabs}
          selectedValue={current.id}
          onTabSelect={(_event, { value }) => store.dispatch({ type: 'viewed', view: String(value) })}
        >
          {PANE_VIEWS.map(({ id, label }) => (
            <Tab key={id} value={id}>
              {say(label)}
            </Tab>
          ))}
        </TabList>
      )}
      <NoticeBar />
      <main className={styles.view}>
        <Suspense fallback={<Spinner />}>
          <current.View />
        </Suspense>
      </main>
    </div>
  );
}

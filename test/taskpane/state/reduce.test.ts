import { INITIAL_STATE } from '../../../src/taskpane/state/pane-state';
import { type PaneAction, reduce } from '../../../src/taskpane/state/reduce';
import { createStore } from '../../../src/taskpane/state/store';

const OUTCOME = {
  status: 'checked',
  tables: [],
  plainSheets: [],
  rows: 0,
  issues: [],
  ignored: [],
  ruleTexts: {},
  bindingsHeld: true,
  optionsHeld: true,
} as const;

function stateAfter(...actions: PaneAction[]) {
  return actions.reduce(reduce, INITIAL_STATE);
}

describe('what the pane shows', () => {
  it('keeps the last outcome while a new check runs', () => {
    const state = stateAfter({ type: 'checked', outcome: OUTCOME, at: '10:32' }, { type: 'check-started' });
    expect(state).toMatchObject({ phase: 'checking', outcome: OUTCOME, checkedAt: '10:32' });
  });

  it('forgets the outcome of a refused workbook', () => {
    const state = stateAfter(
      { type: 'checked', outcome: OUTCOME, at: '10:32' },
      { type: 'refused', trouble: { code: 'refused-because', data: { reason: '' } } },
    );
    expect(state).toMatchObject({ phase: 'refused', outcome: null });
  });

  it('closes an issue that is gone', () => {
    const state = stateAfter({ type: 'opened', issue: 'x' }, { type: 'checked', outcome: OUTCOME, at: '' });
    expect(state.open).toBeNull();
  });

  it('shows the open issues again when none is ignored any more', () => {
    const state = stateAfter(
      { type: 'ignored-shown', ignored: true },
      { type: 'followed', outcome: OUTCOME },
    );
    expect(state.filter.ignored).toBe(false);
  });

  it('switches severities off one by one, and all on after the last', () => {
    const off = (severity: 'error' | 'warning' | 'info'): PaneAction => ({
      type: 'severity-toggled',
      severity,
    });
    expect(stateAfter(off('info')).filter.severities).toEqual(['error', 'warning']);
    expect(stateAfter(off('info'), off('warning'), off('error')).filter.severities).toEqual([
      'error',
      'warning',
      'info',
    ]);
  });

  it('cannot be old before it was checked', () => {
    expect(stateAfter({ type: 'workbook-changed' })).toBe(INITIAL_STATE);
  });
});

describe('the store', () => {
  it('wakes its listeners for a change, and for nothing else', () => {
    const store = createStore(reduce, INITIAL_STATE);
    let calls = 0;
    const stop = store.subscribe(() => {
      calls += 1;
    });
    store.dispatch({ type: 'workbook-changed' });
    expect(calls).toBe(0);
    store.dispatch({ type: 'searched', search: '甲' });
    expect(calls).toBe(1);
    stop();
    store.dispatch({ type: 'searched', search: '' });
    expect(calls).toBe(1);
  });
});

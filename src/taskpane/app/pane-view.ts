import { type ComponentType, lazy } from 'react';
import type { PaneMessage } from '../messages/say';
import { CheckView } from '../views/check/check-view';

/** One tab of the pane. */
export interface PaneView {
  /** The name by which the ribbon asks for it. */
  readonly id: string;
  readonly label: PaneMessage;
  /** What the tab shows. All but the first are loaded when they are first opened, by `React.lazy`. */
  readonly View: ComponentType;
}

const FillView = lazy(async () => {
  const views = await import(/* webpackChunkName: "fill-view" */ '../views/fill/fill-view');
  return { default: views.FillView };
});

const BriefingView = lazy(async () => {
  const views = await import(/* webpackChunkName: "briefing-view" */ '../views/briefing/briefing-view');
  return { default: views.BriefingView };
});

const PolicyView = lazy(async () => {
  const views = await import(/* webpackChunkName: "policy-view" */ '../views/policy/policy-view');
  return { default: views.PolicyView };
});

const SubmissionsView = lazy(async () => {
  const views = await import(
    /* webpackChunkName: "submissions-view" */ '../views/submissions/submissions-view'
  );
  return { default: views.SubmissionsView };
});

const SettingsView = lazy(async () => {
  const views = await import(/* webpackChunkName: "settings-view" */ '../views/settings/settings-view');
  return { default: views.SettingsView };
});

/** The tabs of the pane, in order. */
export const PANE_VIEWS: readonly [PaneView, ...PaneView[]] = [
  { id: 'check', label: 'tab-check', View: CheckView },
  { id: 'fill', label: 'tab-fill', View: FillView },
  { id: 'briefing', label: 'tab-briefing', View: BriefingView },
  { id: 'submissions', label: 'tab-submissions', View: SubmissionsView },
  { id: 'policy', label: 'tab-policy', View: PolicyView },
  { id: 'settings', label: 'tab-settings', View: SettingsView },
];

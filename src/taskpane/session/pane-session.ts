import { BriefingDesk } from './briefing';
import { Checking, type SessionParts } from './checking';
import { Filling } from './filling';
import { Fixing } from './fixing';
import { Ignoring } from './ignoring';
import { Marking } from './marking';
import { PolicyDesk } from './policy';
import { Reading } from './reading';

/** One pane over one workbook: all that its views and the ribbon can do. */
export interface PaneSession {
  readonly checking: Checking;
  readonly fixing: Fixing;
  readonly ignoring: Ignoring;
  readonly marking: Marking;
  readonly reading: Reading;
  readonly filling: Filling;
  readonly briefing: BriefingDesk;
  readonly policy: PolicyDesk;
}

/** Opens a session. It follows the workbook's changes until `checking.dispose()`. */
export function openPaneSession(parts: SessionParts): PaneSession {
  const checking = new Checking(parts);
  return {
    checking,
    fixing: new Fixing(checking),
    ignoring: new Ignoring(checking),
    marking: new Marking(checking),
    reading: new Reading(checking),
    filling: new Filling(checking),
    briefing: new BriefingDesk(checking),
    policy: new PolicyDesk(checking),
  };
}

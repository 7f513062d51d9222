import { BriefingDesk } from './briefing';
import { Checking, type SessionParts } from './checking';
import type { FilesEngine } from './files-engine';
import { Filling } from './filling';
import { Fixing } from './fixing';
import { Ignoring } from './ignoring';
import { Marking } from './marking';
import { PolicyDesk } from './policy';
import { PreviousPeriod } from './previous';
import { Reading } from './reading';
import { Replacing } from './replacing';
import { Settings } from './settings';
import { Submissions } from './submissions';

/** One pane over one workbook: all that its views and the ribbon can do. */
export interface PaneSession {
  readonly checking: Checking;
  readonly fixing: Fixing;
  readonly ignoring: Ignoring;
  readonly marking: Marking;
  readonly reading: Reading;
  readonly previous: PreviousPeriod;
  readonly filling: Filling;
  readonly replacing: Replacing;
  readonly briefing: BriefingDesk;
  readonly policy: PolicyDesk;
  readonly submissions: Submissions;
  readonly settings: Settings;
}

/** What a whole pane is put together from. */
export interface PaneParts extends SessionParts {
  readonly files: FilesEngine;
}

/** Opens a session. It follows the workbook's changes until `checking.dispose()`. */
export function openPaneSession({ files, ...parts }: PaneParts): PaneSession {
  const checking = new Checking(parts);
  const filling = new Filling(checking);
  return {
    checking,
    fixing: new Fixing(checking),
    ignoring: new Ignoring(checking),
    marking: new Marking(checking),
    reading: new Reading(checking),
    previous: new PreviousPeriod(checking, files),
    filling,
    replacing: new Replacing(checking, filling),
    briefing: new BriefingDesk(checking),
    submissions: new Submissions(checking, files),
    settings: new Settings(checking, files),
    policy: new PolicyDesk(checking),
  };
}

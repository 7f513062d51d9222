import type { PaneHost, SheetChange } from './host';

/** What the live check calls for; both may take their time. */
export interface LiveSteps {
  /** Rows changed and nothing moved: look at these alone. False when that is not enough. */
  follow(sheet: string, rows: NonNullable<SheetChange['rows']>): Promise<boolean>;
  /** The user rests: judge by every rule what was followed so far. */
  settle(): Promise<void>;
  /** Rows moved, or more changed than could be followed: read and check everything. */
  restart(): Promise<void>;
}

/** Waits, in milliseconds: after a keystroke, and until the user counts as resting. */
export interface LiveDelays {
  readonly follow: number;
  readonly rest: number;
}

export const LIVE_DELAYS: LiveDelays = { follow: 150, rest: 1500 };

/** Gathers changes while they come fast, follows them one after another, and has the rest judged when it is quiet. */
export function watchChanges(host: PaneHost, steps: LiveSteps, delays: LiveDelays = LIVE_DELAYS): () => void {
  let waiting = new Map<string, SheetChange>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let following: Promise<void> = Promise.resolve();
  let ended = false;
  const later = (delay: number, step: () => Promise<void>): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      following = following.then(() => (ended ? undefined : step()));
    }, delay);
  };
  const follow = async (): Promise<void> => {
    const changes = [...waiting.values()];
    waiting = new Map();
    for (const { sheet, rows } of changes) {
      if (rows === null || !(await steps.follow(sheet, rows))) return later(delays.rest, steps.restart);
    }
    if (waiting.size === 0) later(delays.rest, steps.settle);
  };
  const stop = host.onChanged((change) => {
    waiting.set(change.sheet, joined(waiting.get(change.sheet), change));
    later(delays.follow, follow);
  });
  return () => {
    ended = true;
    clearTimeout(timer);
    stop();
  };
}

function joined(before: SheetChange | undefined, change: SheetChange): SheetChange {
  if (before === undefined) return change;
  const { sheet, rows } = change;
  const moved = before.moved || change.moved;
  if (before.rows === null || rows === null) return { sheet, rows: null, moved };
  const top = Math.min(before.rows.top, rows.top);
  return { sheet, rows: { top, bottom: Math.max(before.rows.bottom, rows.bottom) }, moved };
}

import { useMemo, useState } from 'react';
import { usePaneState, useSay } from '../../app/pane-context';
import { LongList } from '../shared/long-list';
import { FillGroup } from './fill-group';
import { FillLine } from './fill-line';
import { type FillListLine, fillLines } from './fill-lines';
import { FillMerge } from './fill-merge';
import { FillQuestionCard } from './fill-question-card';
import { FillRow } from './fill-row';
import { useFilling } from './use-filling';

/** Heights before a line was drawn, in pixels. */
const GROUP_HEIGHT = 44;
const FILL_HEIGHT = 92;

/** The fills in their groups. */
export function FillList() {
  const say = useSay();
  const { proposed, ticked } = useFilling();
  const { filler } = usePaneState();
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => allBut(filler, { proposed, ticked }));
  const lines = useMemo(() => fillLines({ proposed, ticked }, folded), [proposed, ticked, folded]);
  const fold = (id: string): void => {
    const next = new Set(folded);
    if (!next.delete(id)) next.add(id);
    setFolded(next);
  };
  return (
    <LongList
      label={say('fill-list')}
      lines={lines}
      keyOf={({ id }) => id}
      heightOf={(line) => (line?.kind === 'group' ? GROUP_HEIGHT : FILL_HEIGHT)}
      draw={(line) => drawn(line, fold)}
    />
  );
}

/** Folds the groups of other fillers away, where the list was opened for one that has something to fill. */
function allBut(filler: string | null, state: Parameters<typeof fillLines>[0]): ReadonlySet<string> {
  const groups = fillLines(state, new Set()).flatMap(({ kind, id }) => (kind === 'group' ? [id] : []));
  return new Set(filler !== null && groups.includes(filler) ? groups.filter((id) => id !== filler) : []);
}

function drawn(line: FillListLine, onFold: (id: string) => void) {
  switch (line.kind) {
    case 'group':
      return <FillGroup line={line} onFold={() => onFold(line.id)} />;
    case 'cell':
      return <FillLine fill={line.fill} />;
    case 'merge':
      return <FillMerge merge={line.merge} />;
    case 'row':
      return <FillRow row={line.row} />;
    case 'question':
      return <FillQuestionCard question={line.question} />;
  }
}

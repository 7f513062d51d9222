import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactNode, useState } from 'react';
import { usePane, useSay } from '../../app/pane-context';
import { droppedFiles } from './handed-files';
import { RoundWelcome } from './round-welcome';
import { useRound } from './use-round';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    flexGrow: '1',
    minHeight: '0',
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
  },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
  hint: {
    position: 'sticky',
    bottom: '0',
    padding: tokens.spacingHorizontalM,
    textAlign: 'center',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

/** Takes in files that are dropped anywhere on the view; shows the way in while there is no round. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const say = useSay();
  const { submissions } = usePane();
  const { phase } = useRound();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent): void => {
    // Without this the browser would open the file in place of the pane.
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((files) => submissions.check(files));
  };
  return (
    <section
      aria-label={say('submissions-title')}
      className={mergeClasses(styles.root, over && styles.over)}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {phase === 'new' && <RoundWelcome />}
      {children}
      {over && <Text className={styles.hint}>{say('submissions-drop')}</Text>}
    </section>
  );
}

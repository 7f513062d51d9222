import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular, FolderRegular } from '@fluentui/react-icons';
import { type ChangeEvent, useEffect, useRef } from 'react';
import { usePane, useSay } from '../../app/pane-context';
import { chosenFiles } from './handed-files';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

/** The two ways to choose without dragging: a whole folder, or single files. */
export function ChooseFiles() {
  const styles = useStyles();
  const say = useSay();
  const { submissions } = usePane();
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  // React knows no such property.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = chosenFiles(target.files);
    // The same choice again must count as a change.
    target.value = '';
    if (chosen.length > 0) void submissions.check(chosen);
  };
  return (
    <div className={styles.root}>
      <Button appearance="primary" icon={<FolderRegular />} onClick={() => folder.current?.click()}>
        {say('submissions-folder')}
      </Button>
      <Button icon={<DocumentRegular />} onClick={() => files.current?.click()}>
        {say('submissions-files')}
      </Button>
      <input ref={folder} type="file" multiple hidden onChange={take} />
      <input ref={files} type="file" multiple hidden accept=".xlsx,.xlsm,.xls,.et" onChange={take} />
    </div>
  );
}

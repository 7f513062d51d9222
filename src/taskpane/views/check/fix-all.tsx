import { Button, makeStyles, Text } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import { AskDialog } from '../shared/ask-dialog';

const useStyles = makeStyles({ button: { whiteSpace: 'nowrap', flexShrink: '0' } });

/** Fixes all issues of a rule, after asking once: many cells change at a stroke. */
export function FixAll({ rule, count }: { readonly rule: string; readonly count: number }) {
  const styles = useStyles();
  const say = useSay();
  const { fixing } = usePane();
  const doubtful = fixing.fixesOf(rule).filter(({ safety }) => safety !== 'safe').length;
  return (
    <AskDialog
      trigger={
        <Button size="small" className={styles.button}>
          {say('fix-all', { count })}
        </Button>
      }
      title={say('fix-all-title', { count })}
      action={say('fix')}
      onAction={() => fixing.fixAll(rule)}
    >
      <Text block>{say('fix-all-text')}</Text>
      {doubtful > 0 && <Text weight="semibold">{say('fix-all-unsafe', { count: doubtful })}</Text>}
    </AskDialog>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
} from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';

const useStyles = makeStyles({ button: { whiteSpace: 'nowrap', flexShrink: '0' } });

/** Fixes all issues of a rule, after asking once: many cells change at a stroke. */
export function FixAll({ rule, count }: { readonly rule: string; readonly count: number }) {
  const styles = useStyles();
  const say = useSay();
  const { fixing } = usePane();
  const doubtful = fixing.fixesOf(rule).filter(({ safety }) => safety !== 'safe').length;
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" className={styles.button}>
          {say('fix-all', { count })}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('fix-all-title', { count })}</DialogTitle>
          <DialogContent>
            <Text block>{say('fix-all-text')}</Text>
            {doubtful > 0 && <Text weight="semibold">{say('fix-all-unsafe', { count: doubtful })}</Text>}
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={() => fixing.fixAll(rule)}>
                {say('fix')}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button>{say('cancel')}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

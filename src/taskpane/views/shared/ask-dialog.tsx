import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../../app/pane-context';

/** Asks before something is done: what it is about, and a button that does it beside one that does not. */
export function AskDialog(props: {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly title: string;
  /** What the button that does it says. */
  readonly action: string;
  readonly disabled?: boolean;
  readonly onAction: () => void;
  readonly children: ReactNode;
}) {
  const say = useSay();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>{props.trigger}</DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent>{props.children}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" disabled={props.disabled ?? false} onClick={props.onAction}>
                {props.action}
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

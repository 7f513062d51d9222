import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Text,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSay } from '../../app/pane-context';
import type { PaneIssue } from '../../session/engine';

/** Sets an issue aside. A reason is asked for: whoever opens the workbook next will want to know. */
export function IgnoreIssue({ item }: { readonly item: PaneIssue }) {
  const say = useSay();
  const { ignoring } = usePane();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{say('ignore')}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say('ignore-title')}</DialogTitle>
          <DialogContent>
            <Text block>{say('ignore-text')}</Text>
            {item.issue.rowKey === undefined && <Text block>{say('ignore-broad')}</Text>}
            <Field label={say('ignore-reason')} required>
              <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button
                appearance="primary"
                disabled={given === ''}
                onClick={() => ignoring.ignore(item, given)}
              >
                {say('ignore')}
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

import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane, useSay } from '../../app/pane-context';
import type { PaneIssue } from '../../session/engine';
import { AskDialog } from '../shared/ask-dialog';

/** Sets an issue aside. A reason is asked for: whoever opens the workbook next will want to know. */
export function IgnoreIssue({ item }: { readonly item: PaneIssue }) {
  const say = useSay();
  const { ignoring } = usePane();
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <AskDialog
      trigger={<Button size="small">{say('ignore')}</Button>}
      title={say('ignore-title')}
      action={say('ignore')}
      disabled={given === ''}
      onAction={() => ignoring.ignore(item, given)}
    >
      <Text block>{say('ignore-text')}</Text>
      {item.issue.rowKey === undefined && <Text block>{say('ignore-broad')}</Text>}
      <Field label={say('ignore-reason')} required>
        <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
    </AskDialog>
  );
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { usePane, usePaneState, useSay } from './pane-context';

/** Good news goes by itself, in milliseconds; trouble waits until it was read. */
const SUCCESS_STAYS = 8000;

/** A word on what was just done, with the way back where there is one. */
export function NoticeBar() {
  const say = useSay();
  const { checking, fixing } = usePane();
  const { notice } = usePaneState();
  useEffect(() => {
    if (notice?.kind !== 'success') return;
    const timer = setTimeout(() => checking.store.dispatch({ type: 'noticed', notice: null }), SUCCESS_STAYS);
    return () => clearTimeout(timer);
  }, [notice, checking]);
  if (!notice) return null;
  return (
    <MessageBarGroup>
      <MessageBar intent={notice.kind} layout="multiline">
        <MessageBarBody>{say(notice.text.code, notice.text.data)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={say('close')}
              icon={<DismissRegular />}
              onClick={() => checking.store.dispatch({ type: 'noticed', notice: null })}
            />
          }
        >
          {notice.undo && (
            <Button size="small" onClick={() => fixing.undo()}>
              {say('undo')}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </MessageBarGroup>
  );
}

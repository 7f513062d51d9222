import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { PaneSession } from '../session/pane-session';
import { PaneProvider } from './pane-context';
import { PaneFrame } from './pane-frame';

/** Chinese first in the list of fonts: Segoe has no Chinese letters, and a mix of fonts looks torn. */
const FONT =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const LIGHT = { ...webLightTheme, fontFamilyBase: FONT };
const DARK = { ...webDarkTheme, fontFamilyBase: FONT };

const useStyles = makeStyles({
  root: { position: 'fixed', inset: '0', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The whole pane, light or dark as the program it stands in. */
export function App({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const { host } = session.checking;
  const theme = useSyncExternalStore(
    (listener) => host.onTheme(listener),
    () => host.theme(),
  );
  return (
    <FluentProvider
      theme={theme === 'dark' ? DARK : LIGHT}
      className={styles.root}
      style={{ colorScheme: theme }}
    >
      <PaneProvider value={session}>
        <PaneFrame />
      </PaneProvider>
    </FluentProvider>
  );
}

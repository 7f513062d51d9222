import { FluentProvider, makeStyles, Text, Title3, tokens, webLightTheme } from '@fluentui/react-components';
import type { Language } from '../../core/language';
import { type PaneMessage, say } from '../messages/say';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
  },
});

/** What stands in the pane where there is no Excel to speak with. */
export function NoExcel({ language, text }: { readonly language: Language; readonly text: PaneMessage }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme}>
      <main className={styles.root}>
        <Title3 as="h1">{say(language, 'no-excel-title')}</Title3>
        <Text>{say(language, text)}</Text>
      </main>
    </FluentProvider>
  );
}

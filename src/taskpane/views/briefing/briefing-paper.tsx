import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { usePane, useSay } from '../../app/pane-context';
import type { WrittenBriefing } from '../../session/briefing-engine';
import { DeliverBar } from './deliver-bar';
import { FigureSource } from './figure-source';
import { OpenPoints } from './open-points';
import { PaperPreview } from './paper-preview';
import { useBriefing } from './use-briefing';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    padding: tokens.spacingVerticalXS,
  },
  words: { display: 'block', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** A written document: what it leaves open, its text, where its numbers come from, and the ways to hand it out. */
export function BriefingPaper({ written }: { readonly written: WrittenBriefing }) {
  const styles = useStyles();
  const say = useSay();
  const { briefing, checking } = usePane();
  const { basis, moved, busy } = useBriefing();
  const { unsupported, failed, remarks } = written;
  const stale = moved || checking.workbook !== basis;
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={() => briefing.store.dispatch({ type: 'put-away' })}
        >
          {say('briefing-back')}
        </Button>
        {stale && (
          <Button size="small" disabledFocusable={busy} onClick={() => briefing.write()}>
            {say('briefing-again')}
          </Button>
        )}
      </div>
      {stale && (
        <Text role="status" size={200} className={mergeClasses(styles.words, styles.warning)}>
          {say(moved ? 'briefing-moved' : 'briefing-stale')}
        </Text>
      )}
      <OpenPoints title={say('briefing-unsupported', { count: unsupported.length })} points={unsupported} />
      <OpenPoints title={say('briefing-failed', { count: failed.length })} points={failed} />
      <OpenPoints title={say('briefing-remarks', { count: remarks.length })} points={remarks} />
      <Text size={200} className={mergeClasses(styles.words, styles.hint)}>
        {say('briefing-figure-hint')}
      </Text>
      <PaperPreview written={written} onFigure={(id) => void briefing.ask(id)} />
      <FigureSource />
      <DeliverBar />
    </>
  );
}

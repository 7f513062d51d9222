import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSay } from '../../app/pane-context';
import type { PolicyItem } from '../../session/policy-engine';

const useStyles = makeStyles({
  item: { paddingBottom: tokens.spacingVerticalXS },
  text: { display: 'block', overflowWrap: 'anywhere' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Pixels by which each level is set in. */
const STEP = 12;

/** The document's items as they are ordered in it. */
export function PolicyOutline({ items }: { readonly items: readonly PolicyItem[] }) {
  const styles = useStyles();
  const say = useSay();
  return items.map(({ level, mark, heading, line, bodies, deadline }) => (
    <div
      key={`${line} ${mark} ${heading}`}
      className={styles.item}
      style={{ paddingInlineStart: (level - 1) * STEP }}
    >
      <Text className={styles.text}>{`${mark}${heading}`}</Text>
      <Text size={200} className={styles.detail}>
        {[say('policy-at', { line }), bodies, deadline === '' ? '' : say('policy-deadline', { deadline })]
          .filter((part) => part !== '')
          .join(' · ')}
      </Text>
    </div>
  ));
}

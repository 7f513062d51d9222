import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    flexShrink: '0',
    maxHeight: '25vh',
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { color: tokens.colorStatusWarningForeground3, cursor: 'pointer' },
  points: { margin: '0', paddingLeft: tokens.spacingHorizontalXL },
});

/** Points of one kind that the writer has to look at: how many at a glance, and each of them on demand. */
export function OpenPoints(props: { readonly title: string; readonly points: readonly string[] }) {
  const { title, points } = props;
  const styles = useStyles();
  if (points.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.title}>{title}</summary>
      <ul className={styles.points}>
        {[...new Set(points)].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}

import { makeStyles, mergeClasses, Subtitle1, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    paddingTop: '8vh',
    alignItems: 'center',
    textAlign: 'center',
  },
  picture: { fontSize: '56px', lineHeight: '1' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  neutral: { color: tokens.colorNeutralForeground3 },
});

/** A whole outcome in one picture and one sentence. */
export function PlainState(props: {
  readonly tone: 'good' | 'bad' | 'neutral';
  readonly picture: ReactNode;
  readonly title: string;
  readonly detail: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={mergeClasses(styles.picture, styles[props.tone])} aria-hidden>
        {props.picture}
      </span>
      <Subtitle1 as="h2">{props.title}</Subtitle1>
      <Text>{props.detail}</Text>
      {props.children}
    </div>
  );
}

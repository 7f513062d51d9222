import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { DocumentBulletListRegular, DocumentErrorRegular } from '@fluentui/react-icons';
import { useSay } from '../../app/pane-context';
import { PlainState } from '../check/plain-state';
import { ChoosePolicy } from './choose-policy';
import { PolicyDocumentView } from './policy-document-view';
import { PolicyPlan } from './policy-plan';
import { usePolicy } from './use-policy';

const useStyles = makeStyles({ promise: { color: tokens.colorNeutralForeground3 } });

/** Policy documents: choose one, see what it demands, and put that into the workbook. */
export function PolicyView() {
  const styles = useStyles();
  const say = useSay();
  const { busy, document, fault, plan } = usePolicy();
  if (document && plan) return <PolicyPlan plan={plan} />;
  if (document) return <PolicyDocumentView document={document} />;
  if (busy) return <Spinner label={say('policy-working')} />;
  const unread = fault !== '';
  return (
    <PlainState
      tone={unread ? 'bad' : 'neutral'}
      picture={unread ? <DocumentErrorRegular /> : <DocumentBulletListRegular />}
      title={say(unread ? 'policy-unread-title' : 'policy-title')}
      detail={unread ? fault : say('policy-text')}
    >
      <ChoosePolicy />
      <Text size={200} className={styles.promise}>
        {say('policy-promise')}
      </Text>
    </PlainState>
  );
}

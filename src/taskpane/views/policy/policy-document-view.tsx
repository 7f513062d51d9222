import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSay } from '../../app/pane-context';
import type { ReadPolicyDocument } from '../../session/policy-engine';
import { allDuties } from '../../session/policy-state';
import { ChoosePolicy } from './choose-policy';
import { PolicyDuties } from './policy-duties';
import { PolicyOutline } from './policy-outline';
import { PolicyTasks } from './policy-tasks';
import { SoftDuties } from './soft-duties';
import { usePolicy } from './use-policy';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  scroller: { flexGrow: '1', minHeight: '0', overflowY: 'auto' },
  panel: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  line: { display: 'block', overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalXS },
});

/** What a document demands, part by part; what can be done with it stands open. */
export function PolicyDocumentView({ document }: { readonly document: ReadPolicyDocument }) {
  const styles = useStyles();
  const say = useSay();
  const state = usePolicy();
  const { source, tasks, soft, outline, bodies, remarks } = document;
  const duties = allDuties(state);
  const part = (id: string, title: string, count: number, content: ReactNode) =>
    count > 0 && (
      <AccordionItem value={id}>
        <AccordionHeader as="h3">{title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>{content}</AccordionPanel>
      </AccordionItem>
    );
  const lines = (texts: readonly string[]) =>
    texts.map((text) => (
      <Text key={text} size={200} className={styles.line}>
        {text}
      </Text>
    ));
  return (
    <>
      <header className={styles.head}>
        <Text as="h2" weight="semibold">
          {source}
        </Text>
        <Text role="status" size={200}>
          {say('policy-read', { tasks: tasks.length, duties: duties.length, soft: soft.length })}
        </Text>
        <ChoosePolicy other />
      </header>
      <div className={styles.scroller}>
        <Accordion multiple collapsible defaultOpenItems={['remarks', 'duties', 'tasks']}>
          {part('remarks', say('policy-remarks', { count: remarks.length }), remarks.length, lines(remarks))}
          {part(
            'duties',
            say('policy-duties', { count: duties.length }),
            duties.length,
            <PolicyDuties duties={duties} />,
          )}
          {part(
            'soft',
            say('policy-soft', { count: soft.length }),
            soft.length,
            <SoftDuties document={document} />,
          )}
          {part(
            'tasks',
            say('policy-tasks', { count: tasks.length }),
            tasks.length,
            <PolicyTasks tasks={tasks} />,
          )}
          {part(
            'bodies',
            say('policy-bodies', { count: bodies.length }),
            bodies.length,
            lines(bodies.map((body) => say('policy-body', { ...body }))),
          )}
          {part(
            'outline',
            say('policy-outline', { count: outline.length }),
            outline.length,
            <PolicyOutline items={outline} />,
          )}
        </Accordion>
      </div>
    </>
  );
}

import { Text } from '@fluentui/react-components';
import { cellName } from '../../../core/location';
import { usePane, useSay } from '../../app/pane-context';
import { answerEdits } from '../../session/filling-chosen';
import type { FillQuestion } from '../../session/filling-engine';
import { FillAnswer } from './fill-answer';
import { useShownValue } from './shown-value';
import { TickedLine } from './ticked-line';
import { useFilling } from './use-filling';
import { useLineStyles } from './use-line-styles';

/**
 * What only the clerk knows: the question with its choices or room for a text. Answered, it shows what the answer would
 * write and can be ticked off again like any other fill; without an answer the cell is left alone, and the card says so.
 */
export function FillQuestionCard({ question }: { readonly question: FillQuestion }) {
  const styles = useLineStyles();
  const say = useSay();
  const { filling } = usePane();
  const shown = useShownValue();
  const state = useFilling();
  const { id, at, cell, field, row, answer } = question;
  const edits = answerEdits(state, question);
  const given = state.answers.get(id);
  const isUseless = edits.length === 0 && given !== undefined && 'text' in given && given.text.trim() !== '';
  return (
    <TickedLine
      label={say('fill-answer-tick', { cell })}
      disabled={edits.length === 0}
      checked={state.ticked.has(id)}
      onTick={(on) => filling.store.dispatch({ type: 'ticked', ids: [id], ticked: on })}
      name={field === '' ? at.sheet : `${cell} ${field}`}
      beside={row}
      target={{ at, cell }}
    >
      <Text className={styles.value}>{question.question}</Text>
      {answer && <FillAnswer question={question} answer={answer} />}
      {edits.map((edit) => (
        <Text key={edit.column} className={styles.value}>
          {`${cellName(edit.row, edit.column)} ${question.targets[edit.column] ?? ''} `}
          <span className={styles.faint}>{shown(edit.before)}</span>
          {` → ${shown(edit.after)}`}
        </Text>
      ))}
      <Text size={200} className={styles.source}>
        {edits.length > 0
          ? say('fill-answered')
          : say(!answer ? 'fill-answer-none' : isUseless ? 'fill-answer-useless' : 'fill-answer-open')}
      </Text>
    </TickedLine>
  );
}

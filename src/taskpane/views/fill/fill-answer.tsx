import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { cellName } from '../../../core/location';
import type { AnswerText, QuestionAnswer } from '../../../fill/answer';
import { usePane, useSay } from '../../app/pane-context';
import type { FillQuestion } from '../../session/filling-engine';
import { useFilling } from './use-filling';

/** The ways to answer a question: its choices, a text, or either; the later one counts. */
export function FillAnswer(props: { readonly question: FillQuestion; readonly answer: QuestionAnswer }) {
  const { answer } = props;
  const { id, targets } = props.question;
  const say = useSay();
  const { store } = usePane().filling;
  const given = useFilling().answers.get(id);
  const chosen = given && 'choice' in given ? String(given.choice) : '';
  const text = given && 'text' in given ? given.text : '';
  const answerText = (_event: unknown, { value }: { readonly value: string }): void =>
    store.dispatch({ type: 'answered', id, answer: { text: value } });
  const label = ({ row, column }: AnswerText['cell']) => {
    const place = `${cellName(row, column)} ${targets[column] ?? ''}`;
    return { children: say(answer.choices.length > 0 ? 'fill-answer-or' : 'fill-answer-into', { place }) };
  };
  return (
    <>
      {answer.choices.length > 0 && (
        <RadioGroup
          aria-label={say('fill-answer')}
          value={chosen}
          onChange={(_event, { value }) =>
            store.dispatch({ type: 'answered', id, answer: { choice: Number(value) } })
          }
        >
          {answer.choices.map((choice, index) => (
            <Radio key={choice.label} value={String(index)} label={choice.label} />
          ))}
        </RadioGroup>
      )}
      {answer.text && (
        <Field label={label(answer.text.cell)} size="small">
          {answer.text.insteadOf === null ? (
            <Textarea value={text} rows={2} onChange={answerText} />
          ) : (
            <Input value={text} onChange={answerText} />
          )}
        </Field>
      )}
    </>
  );
}

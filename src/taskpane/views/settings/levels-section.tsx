import { Field, makeStyles, Select, Switch, Text, tokens } from '@fluentui/react-components';
import { usePane, useSay } from '../../app/pane-context';
import type { PaneMessage } from '../../messages/say';
import { partOf } from '../../session/settings-options';
import { NumberField } from './number-field';
import { Section } from './section';
import { useSettings } from './use-settings';

const useStyles = makeStyles({
  pair: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

const NOTATIONS: Readonly<Record<string, PaneMessage>> = {
  ordinal: 'notation-ordinal',
  roman: 'notation-roman',
  grade: 'notation-grade',
  colour: 'notation-colour',
  star: 'notation-star',
};

/** What holds where nothing else is set; the engine's own defaults. */
const BUILT_IN = { notation: 'ordinal', first: 9, second: 4, warnDays: 7 };

/** How levels are written and come about, who answers for them, and when a deadline counts as near. */
export function LevelsSection() {
  const styles = useStyles();
  const say = useSay();
  const { settings } = usePane();
  const { options } = useSettings();
  const levels = partOf(options, 'levels');
  const matrix = partOf(options, 'matrix');
  const first = numberOf(matrix.first, BUILT_IN.first);
  const second = numberOf(matrix.second, BUILT_IN.second);
  const setMatrix = (change: { first?: number; second?: number }): void => {
    const next = { first, second, ...change };
    const isBuiltIn = next.first === BUILT_IN.first && next.second === BUILT_IN.second;
    void settings.set('matrix', isBuiltIn ? undefined : next);
  };
  return (
    <Section title={say('settings-levels')}>
      <Field label={say('settings-notation')}>
        <Select
          value={String(levels.notation ?? BUILT_IN.notation)}
          onChange={(_event, { value }) => settings.set('levels', { ...levels, notation: value })}
        >
          {Object.entries(NOTATIONS).map(([notation, text]) => (
            <option key={notation} value={notation}>
              {say(text)}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        checked={options.leaderByLevel !== false}
        label={say('settings-leader')}
        onChange={(_event, { checked }) => settings.set('leaderByLevel', checked ? undefined : false)}
      />
      <Text>{say('settings-matrix')}</Text>
      <div className={styles.pair}>
        <NumberField
          label={say('settings-first')}
          value={first}
          min={1}
          max={16}
          onValue={(value) => setMatrix({ first: value })}
        />
        <NumberField
          label={say('settings-second')}
          value={second}
          min={1}
          max={16}
          onValue={(value) => setMatrix({ second: value })}
        />
      </div>
      {first <= second && (
        <Text role="alert" className={styles.bad}>
          {say('settings-matrix-order')}
        </Text>
      )}
      <NumberField
        label={say('settings-warn-days')}
        value={numberOf(options.warnDays, BUILT_IN.warnDays)}
        min={0}
        max={365}
        onValue={(value) => settings.set('warnDays', value === BUILT_IN.warnDays ? undefined : value)}
      />
    </Section>
  );
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

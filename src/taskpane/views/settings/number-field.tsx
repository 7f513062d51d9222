import { Field, SpinButton } from '@fluentui/react-components';

/** A whole number between two others. What is none of these is not taken. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onValue: (value: number) => void;
}) {
  const { label, value, min, max, onValue } = props;
  return (
    <Field label={label}>
      <SpinButton
        value={value}
        min={min}
        max={max}
        onChange={(_event, { value: stepped, displayValue }) => {
          const next = stepped ?? Number(displayValue);
          if (Number.isInteger(next) && next >= min && next <= max && next !== value) onValue(next);
        }}
      />
    </Field>
  );
}

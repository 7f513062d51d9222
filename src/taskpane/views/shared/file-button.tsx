import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';

/** A button that asks for one file. */
export function FileButton(props: {
  readonly label: string;
  /** The endings that are offered, as the browser takes them. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly look?: Pick<ButtonProps, 'appearance' | 'icon' | 'title'>;
  readonly onFile: (file: File) => void;
}) {
  const { label, accept, disabled, look, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file) onFile(file);
    // The same file again must count as a change.
    target.value = '';
  };
  return (
    <>
      <Button size="small" {...look} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" hidden accept={accept} onChange={take} />
    </>
  );
}

import { Button } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { usePane, useSay } from '../../app/pane-context';

/** Lets the user choose a document of their own machine. */
export function ChoosePolicy({ other = false }: { readonly other?: boolean }) {
  const say = useSay();
  const { policy } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.txt"
        aria-label={say('policy-choose')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void policy.open(file);
          // The same file chosen again is read again.
          target.value = '';
        }}
      />
      <Button
        appearance={other ? 'subtle' : 'primary'}
        size={other ? 'small' : 'large'}
        icon={<DocumentArrowUpRegular />}
        onClick={() => input.current?.click()}
      >
        {say(other ? 'policy-choose-other' : 'policy-choose')}
      </Button>
    </>
  );
}

import { useRef } from 'react';
import { useNotify } from 'react-admin';
import { useRun, type TypedDocument } from '@regiekamer/shared-console';

/**
 * The mutation of a form that stands in a dialog: what the server says of a field lands on the field, and the dialog
 * stays with what was typed.
 * @returns `submit` for Form's onSubmit: the errors by field, or nothing when it was done
 */
export function useFormRun<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  { success, onDone }: { success: string; onDone: () => void },
): { submit: (variables: Variables) => Promise<Record<string, string>>; running: boolean } {
  const notify = useNotify();
  const fields = useRef<Readonly<Record<string, string>>>({});
  const { run, running } = useRun(document, {
    success,
    onError: (error) => {
      fields.current = error.fields;
      notify(error.message, { type: 'error' });
    },
  });
  return {
    running,
    submit: async (variables) => {
      fields.current = {};
      if (await run(variables)) onDone();
      return { ...fields.current };
    },
  };
}

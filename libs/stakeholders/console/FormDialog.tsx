import { useId, useRef, type ReactNode } from 'react';
import { Form, ResourceContextProvider, SaveButton, useNotify, useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { useRun, type ApiError, type TypedDocument } from '@regiekamer/shared-console';

export interface FormDialogProps<Result, Variables, Values extends object> {
  /** message key or a text */
  title: string;
  /** whose field labels the inputs take */
  resource: string;
  document: TypedDocument<Result, Variables>;
  /** from what the form holds to what the mutation takes */
  variables: (values: Values) => Variables;
  /** what the form starts with */
  values?: Partial<Values>;
  /** message key of the notification */
  success: string;
  onDone?: (result: Result) => void;
  onClose: () => void;
  /** message key of the button */
  submit?: string;
  /** other things to do here, left of the buttons */
  actions?: ReactNode;
  children: ReactNode;
}

/**
 * A small form over the page for one mutation. What the server refuses stands at its field; the dialog goes only when
 * it was saved or given up on purpose, never by a click beside it.
 */
export function FormDialog<Result, Variables, Values extends object>({
  title,
  resource,
  document,
  variables,
  values,
  success,
  onDone,
  onClose,
  submit = 'ra.action.save',
  actions,
  children,
}: FormDialogProps<Result, Variables, Values>) {
  const translate = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const dirty = useRef(false);
  const refused = useRef<ApiError | null>(null);
  const { run } = useRun(document, {
    success,
    onError: (error) => {
      refused.current = error;
      notify(error.message, { type: 'error' });
    },
  });

  const save = async (filled: object) => {
    refused.current = null;
    const result = await run(variables(filled as Values));
    if (result === undefined) return (refused.current as ApiError | null)?.fields;
    onDone?.(result);
    onClose();
    return undefined;
  };

  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
      onClose={(_event, reason) => {
        if (reason === 'escapeKeyDown' && !dirty.current) onClose();
      }}
    >
      <ResourceContextProvider value={resource}>
        <Form record={{}} defaultValues={values ?? {}} onSubmit={save}>
          <Watch onDirty={(is) => (dirty.current = is)} />
          <DialogTitle id={titleId}>{translate(title, { _: title })}</DialogTitle>
          <DialogContent>
            <Stack>{children}</Stack>
          </DialogContent>
          <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap', gap: 1 }}>
            {actions}
            <Button onClick={onClose} sx={{ ml: 'auto' }}>
              {translate('ra.action.cancel')}
            </Button>
            <SaveButton alwaysEnable label={submit} icon={<></>} />
          </DialogActions>
        </Form>
      </ResourceContextProvider>
    </Dialog>
  );
}

function Watch({ onDirty }: { onDirty: (dirty: boolean) => void }) {
  // Not isDirty: an input that is there and empty differs from one that was not mentioned.
  const { dirtyFields } = useFormState();
  onDirty(Object.keys(dirtyFields).length > 0);
  return null;
}

import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import {
  RecordContextProvider,
  useDataProvider,
  useEditContext,
  useNotify,
  useRedirect,
  useResourceContext,
  useTranslate,
  useUpdate,
  type RaRecord,
  type RedirectionSideEffect,
} from 'ra-core';
import { Edit, type EditProps } from 'ra-ui-materialui';
import {
  Alert,
  Box,
  Button,
  Chip,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Radio,
  RadioGroup,
  FormControlLabel,
  Typography,
} from '@mui/material';
import { ApiError, ConflictError } from './client.js';
import { useDescription } from './console-part.js';

type Values = Record<string, unknown>;

interface Conflict {
  base: Values;
  theirs: RaRecord<string>;
  mine: Values;
}

export interface VersionedEditProps extends Omit<EditProps<RaRecord>, 'mutationMode' | 'mutationOptions' | 'transform' | 'redirect'> {
  redirect?: RedirectionSideEffect;
  children: ReactNode;
  /** how a value reads in the comparison, for fields that hold an id or a code: (value, record) => text */
  display?: Readonly<Record<string, (value: unknown, record: Values) => string>>;
}

/**
 * An edit page whose saves carry the version that was read. When somebody else was first, both versions are shown side
 * by side, field by field; nothing that was typed is lost, whatever is chosen.
 */
export function VersionedEdit({ children, display = {}, redirect = 'show', ...props }: VersionedEditProps) {
  const resource = useResourceContext(props);
  if (!resource) throw new Error('VersionedEdit needs a resource.');
  const { update } = useDescription(resource);
  const dataProvider = useDataProvider();
  const notify = useNotify();
  const go = useRedirect();
  const base = useRef<RaRecord | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const onError = async (error: unknown, variables: { id?: unknown; data?: unknown }) => {
    if (!(error instanceof ConflictError)) {
      // The fields tell of themselves what is wrong with them.
      if (error instanceof ApiError && Object.keys(error.fields).length > 0) return;
      notify(error instanceof Error ? error.message : 'errors.INTERNAL_SERVER_ERROR', { type: 'error' });
      return;
    }
    try {
      const { data: theirs } = await dataProvider.getOne<RaRecord<string>>(resource, { id: String(variables.id) });
      setConflict({ base: base.current ?? {}, theirs, mine: variables.data as Values });
    } catch (failure) {
      notify(failure instanceof Error ? failure.message : 'errors.NETWORK', { type: 'error' });
    }
  };

  return (
    <>
      <Edit
        {...props}
        redirect={redirect}
        mutationMode="pessimistic"
        mutationOptions={{
          onError: (error: unknown, variables: object) => void onError(error, variables),
          onSuccess: (saved: RaRecord) => {
            base.current = saved;
            notify('ra.notification.updated', { type: 'success', messageArgs: { smart_count: 1 } });
            go(redirect, resource, saved.id, saved);
          },
        }}
        transform={(data: Values) => ({ ...data, version: (base.current as Values | null)?.['version'] ?? data['version'] })}
      >
        <Steady base={base}>{children}</Steady>
      </Edit>
      {conflict ? (
        <ConflictDialog
          resource={resource}
          conflict={conflict}
          fields={update?.fields ?? []}
          display={display}
          redirect={redirect}
          onClose={() => setConflict(null)}
          onAgain={(mine) => void onError(new ConflictError(), { id: conflict.theirs.id, data: mine })}
        />
      ) : null}
    </>
  );
}

/**
 * Holds the record still under the form. It may be read again at any time, after a dialog over the page or on coming
 * back to it, and a form that is filled anew forgets what was typed. What others changed meanwhile shows as a conflict.
 */
function Steady({ base, children }: { base: RefObject<RaRecord | null>; children: ReactNode }) {
  const { record, isFetching } = useEditContext<RaRecord>();
  const [held, setHeld] = useState<RaRecord | undefined>();
  const saved = base.current;
  // Until the first reading is done the record may still come from an old cache.
  const next = saved && saved.id === record?.id ? saved : isFetching ? undefined : record;
  useEffect(() => {
    if (!next) return;
    base.current = next;
    setHeld(next);
  }, [base, next]);
  return <RecordContextProvider value={held && held.id === record?.id ? held : record}>{children}</RecordContextProvider>;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one === '' ? null : (one ?? null)) === JSON.stringify(other === '' ? null : (other ?? null));

type Choice = 'mine' | 'theirs';

interface ConflictDialogProps {
  resource: string;
  conflict: Conflict;
  fields: readonly string[];
  display: NonNullable<VersionedEditProps['display']>;
  redirect: RedirectionSideEffect;
  onClose: () => void;
  onAgain: (mine: Values) => void;
}

function ConflictDialog({ resource, conflict, fields, display, redirect, onClose, onAgain }: ConflictDialogProps) {
  const { base, theirs, mine } = conflict;
  const translate = useTranslate();
  const notify = useNotify();
  const go = useRedirect();
  const [update, { isPending }] = useUpdate();
  const [failure, setFailure] = useState<ApiError | null>(null);

  const differing = fields.filter((field) => field in mine && !same(mine[field], theirs[field]));
  const [choices, setChoices] = useState<Record<string, Choice>>(() =>
    // What only the other changed is theirs; what this person touched stays theirs to decide, and is kept by default.
    Object.fromEntries(differing.map((field) => [field, same(mine[field], base[field]) ? 'theirs' : 'mine'])),
  );

  const show = (field: string, values: Values): string => {
    const value = values[field];
    if (value === null || value === undefined || value === '') return translate('conflict.empty');
    const own = display[field]?.(value, values);
    if (own !== undefined) return own;
    if (typeof value === 'boolean') return translate(`ra.boolean.${value}`);
    if (Array.isArray(value)) return value.map(String).join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  };

  const save = async () => {
    const chosen = Object.fromEntries(
      fields
        .filter((field) => field in mine)
        .map((field) => [field, choices[field] === 'theirs' ? theirs[field] : mine[field]] as const),
    );
    const data = { ...chosen, version: theirs['version'] as number };
    try {
      await update(resource, { id: theirs.id, data, previousData: theirs }, { mutationMode: 'pessimistic', returnPromise: true });
      notify('ra.notification.updated', { type: 'success', messageArgs: { smart_count: 1 } });
      onClose();
      go(redirect, resource, theirs.id);
    } catch (error) {
      if (error instanceof ConflictError) onAgain({ ...mine, ...chosen });
      else if (error instanceof ApiError) setFailure(error);
      else throw error;
    }
  };

  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{translate('conflict.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{translate(differing.length > 0 ? 'conflict.intro' : 'conflict.nothing')}</Typography>
        {differing.map((field) => {
          const label = translate(`resources.${resource}.fields.${field}`);
          const bothChanged = !same(theirs[field], base[field]) && !same(mine[field], base[field]);
          return (
            <Box key={field} component="fieldset" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, mb: 2, minWidth: 0 }}>
              <Typography component="legend" variant="subtitle2" sx={{ px: 1 }}>
                {label} {bothChanged ? <Chip size="small" color="warning" label={translate('conflict.both_changed')} /> : null}
              </Typography>
              <RadioGroup
                aria-label={label}
                value={choices[field] ?? 'mine'}
                onChange={(_event, value) => setChoices({ ...choices, [field]: value as Choice })}
                sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 1 }}
              >
                <Version
                  choice="theirs"
                  title={translate('conflict.theirs')}
                  action={translate('conflict.take_theirs')}
                  text={show(field, theirs)}
                />
                <Version
                  choice="mine"
                  title={translate('conflict.mine')}
                  action={translate('conflict.keep_mine')}
                  text={show(field, mine)}
                />
              </RadioGroup>
            </Box>
          );
        })}
        {failure ? (
          <Alert severity="error">
            {translate(failure.message)}
            {Object.entries(failure.fields).map(([field, key]) => (
              <div key={field}>
                {translate(`resources.${resource}.fields.${field}`)}: {translate(key)}
              </div>
            ))}
          </Alert>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('conflict.back')}</Button>
        <Button variant="contained" onClick={() => void save()} disabled={isPending}>
          {translate('conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Version({ choice, title, action, text }: { choice: Choice; title: string; action: string; text: string }) {
  return (
    <Box>
      <Typography variant="caption" sx={{ color: 'text.secondary' }}>
        {title}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Typography>
      <FormControlLabel value={choice} control={<Radio size="small" />} label={action} />
    </Box>
  );
}

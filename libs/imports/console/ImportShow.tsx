import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { Confirm, Link, Title, useCanAccess, useTranslate } from 'react-admin';
import { Alert, Box, Button, Card, CardContent, LinearProgress, Typography } from '@mui/material';
import { LoadError, useDocument, useFormat, useRun, Waiting, type ApiError } from '@regiekamer/shared-console';
import { stakeholderPath } from '@regiekamer/stakeholders-console';
import { ApplyImportDocument, CancelImportDocument, CheckImportDocument, ImportDocument, UndoImportDocument, type ImportQuery } from './documents.generated.js';
import { ImportMapping } from './ImportMapping.js';
import { ImportResult } from './ImportResult.js';

export type ShownImport = NonNullable<ImportQuery['import']>;

/** ms between two looks at work that is under way */
const pace = 700;

/** One file on its way in: what its columns mean, what would happen, and what did. */
export default function ImportShow() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useDocument(ImportDocument, { id });
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={8} />;
  if (!data.import) return <Missing />;
  return <Shown shown={data.import} fields={data.importFields} refetch={() => void refetch()} />;
}

function Missing() {
  const translate = useTranslate();
  return <Alert severity="warning">{translate('errors.NOT_FOUND')}</Alert>;
}

/** The message of what a mutation refused: its field's own, where there is one. */
const refusalOf = (error: ApiError | null) => (error ? (Object.values(error.fields)[0] ?? error.message) : null);

function Shown({ shown, fields, refetch }: { shown: ShownImport; fields: readonly string[]; refetch: () => void }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'imports', action: 'edit' });
  const silent = { onError: () => undefined }; // told beside the buttons
  const check = useRun(CheckImportDocument, silent);
  const apply = useRun(ApplyImportDocument, silent);
  const undo = useRun(UndoImportDocument, silent);
  const cancel = useRun(CancelImportDocument);
  const asking = check.running || apply.running || undo.running;
  const [mapping, setMapping] = useState(false);
  const [confirming, setConfirming] = useState<'apply' | 'undo' | null>(null);

  const isWorking = asking || shown.work !== null;
  useEffect(() => {
    if (!isWorking) return undefined;
    const looking = setInterval(refetch, pace);
    return () => clearInterval(looking);
  }, [isWorking, refetch]);

  const count = (status: string) => shown.counts.find((one) => one.status === status)?.count ?? 0;
  const taken = count('NEW') + count('MATCH');
  const isChecked = shown.status === 'CHECKED';
  const isOpen = shown.status === 'UPLOADED' || shown.status === 'FAILED' || (isChecked && mapping);
  const refusal = refusalOf(check.error) ?? refusalOf(apply.error) ?? refusalOf(undo.error);
  const forget = () => [check, apply, undo].forEach(({ reset }) => reset());

  return (
    <Box sx={{ py: 2, display: 'grid', gap: 2, '& > *': { minWidth: 0 } }}>
      <Title title={shown.fileName} />
      <Head shown={shown} />
      {refusal ? <Alert severity="error">{translate(refusal)}</Alert> : null}
      {shown.error && !isWorking ? (
        <Alert severity={shown.error === 'imports.error.failed' ? 'error' : 'warning'}>{translate(shown.error)}</Alert>
      ) : null}
      {isWorking ? (
        <Working shown={shown} work={shown.work ?? (check.running ? 'CHECK' : apply.running ? 'APPLY' : 'UNDO')} onCancel={() => void cancel.run({ id: shown.id })} />
      ) : null}
      {isOpen && canAccess ? (
        <ImportMapping
          shown={shown}
          fields={fields}
          disabled={isWorking}
          error={check.error}
          onCheck={(variables) => {
            forget();
            void check.run({ id: shown.id, ...variables }).then((answer) => {
              if (answer?.checkImport.status === 'CHECKED') setMapping(false);
            });
          }}
        />
      ) : null}
      {shown.checkedAt && !shown.rowsRemovedAt && !isOpen ? (
        <>
          {canAccess && !isWorking ? (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              {isChecked ? (
                <>
                  <Button variant="contained" disabled={taken === 0} onClick={() => setConfirming('apply')}>
                    {translate('imports.apply.button')}
                  </Button>
                  <Button onClick={() => setMapping(true)}>{translate('imports.mapping.again')}</Button>
                  {taken === 0 ? <Typography sx={{ alignSelf: 'center' }}>{translate('imports.apply.nothing')}</Typography> : null}
                </>
              ) : null}
              {shown.status === 'APPLIED' ? <Button onClick={() => setConfirming('undo')}>{translate('imports.undo.button')}</Button> : null}
            </Box>
          ) : null}
          <Leftovers shown={shown} />
          <ImportResult shown={shown} />
        </>
      ) : null}
      <Confirm
        isOpen={confirming === 'apply'}
        title="imports.apply.title"
        content={translate('imports.apply.text', {
          created: count('NEW'), matched: count('MATCH'), changes: shown.changeCount, left: count('CONFLICT') + count('INVALID'),
        })}
        confirm="imports.apply.button"
        onConfirm={() => {
          setConfirming(null);
          forget();
          void apply.run({ id: shown.id });
        }}
        onClose={() => setConfirming(null)}
      />
      <Confirm
        isOpen={confirming === 'undo'}
        title="imports.undo.title"
        content={translate('imports.undo.text')}
        confirm="imports.undo.button"
        onConfirm={() => {
          setConfirming(null);
          forget();
          void undo.run({ id: shown.id });
        }}
        onClose={() => setConfirming(null)}
      />
    </Box>
  );
}

function Head({ shown }: { shown: ShownImport }) {
  const translate = useTranslate();
  const format = useFormat();
  const lines = [
    translate('imports.about', {
      format: translate(`enums.ImportFormat.${shown.format}`), rows: format.number(shown.rowCount), at: format.dateTime(shown.uploadedAt), by: shown.uploadedBy.name,
    }),
    shown.appliedAt ? translate('imports.applied_by', { at: format.dateTime(shown.appliedAt), by: shown.appliedBy?.name ?? '' }) : null,
    shown.undoneAt ? translate('imports.undone_by', { at: format.dateTime(shown.undoneAt), by: shown.undoneBy?.name ?? '' }) : null,
    shown.rowsKeptUntil ? translate(shown.status === 'APPLIED' ? 'imports.kept_until' : 'imports.kept', { at: format.date(shown.rowsKeptUntil) }) : translate('imports.rows_removed'),
  ];
  return (
    <Box>
      <Typography variant="h5" component="h1" sx={{ overflowWrap: 'anywhere' }}>
        {shown.fileName}
      </Typography>
      <Typography sx={{ fontWeight: 600 }}>{translate(`enums.ImportStatus.${shown.status}`)}</Typography>
      {lines.filter(Boolean).map((line) => (
        <Typography key={line} variant="body2" sx={{ color: 'text.secondary' }}>
          {line}
        </Typography>
      ))}
    </Box>
  );
}

function Working({ shown, work, onCancel }: { shown: ShownImport; work: string; onCancel: () => void }) {
  const translate = useTranslate();
  return (
    <Card>
      <CardContent sx={{ display: 'grid', gap: 1 }} role="status">
        <Typography>{translate(`imports.working.${work}`)}</Typography>
        <LinearProgress variant="determinate" value={shown.work ? shown.progress : 0} aria-label={translate(`imports.working.${work}`)} />
        <Box>
          <Button onClick={onCancel} disabled={!shown.work}>
            {translate('imports.cancel')}
          </Button>
        </Box>
      </CardContent>
    </Card>
  );
}

/** What undoing left in place, and why. */
function Leftovers({ shown }: { shown: ShownImport }) {
  const translate = useTranslate();
  if (shown.leftovers.length === 0) return null;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2">
          {translate('imports.undo.leftovers', { count: shown.leftovers.length })}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 3 }}>
          {shown.leftovers.slice(0, 200).map(({ stakeholder, reason, fields }, index) => (
            <li key={stakeholder?.id ?? index}>
              {stakeholder ? <Link to={stakeholderPath(stakeholder)}>{stakeholder.displayName}</Link> : translate('imports.leftover.gone')}
              {`: ${translate(reason)}`}
              {fields.length > 0 ? ` (${fields.map((field) => translate(`imports.field.${field}`, { _: field })).join(', ')})` : null}
            </li>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

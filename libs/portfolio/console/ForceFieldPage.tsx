import { useCallback, useMemo, useRef, useState } from 'react';
import { Link, Title, useCanAccess, useCreatePath, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router';
import { Alert, Box, Button, Card, CardContent, LinearProgress, Typography } from '@mui/material';
import { EmptyList, ExportButton, exportSvg, LoadError, ReasonDialog, useDocument, useFormat, useRun, Waiting } from '@regiekamer/shared-console';
import { ForceFieldChanges } from './ForceFieldChanges.js';
import { ForceFieldChart } from './ForceFieldChart.js';
import { ForceFieldFilters, RingLegend, useForceFieldFilter } from './ForceFieldFilters.js';
import { ForceFieldReplay } from './ForceFieldReplay.js';
import { ForceFieldTable } from './ForceFieldTable.js';
import { ForceFieldDocument, ForceFieldMomentsDocument, MoveInForceFieldDocument, type ForceFieldMarkFragment } from './force-field.generated.js';
import { changesFor, formerOf, marksOf, type Cell, type Mark } from './force-field.js';

/** Who stands where on an issue, who could move it, and how that changed. */
export default function ForceFieldPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const { canAccess, isPending } = useCanAccess({ resource: 'POSITIONS', action: 'read' });
  if (isPending) return <Waiting rows={8} />;
  if (canAccess) return <ForceField issueId={id} />;
  return (
    <>
      <Title title="forceField.title" />
      <Alert severity="info" sx={{ mt: 2 }}>
        {translate('forceField.no_access')}
      </Alert>
    </>
  );
}

/** The moment that is looked at, null for now. It stands in the address, so that it can be sent to a colleague. */
function useMoment(): [string | null, (at: string | null) => void] {
  const [address, setAddress] = useSearchParams();
  const asked = address.get('at');
  const at = asked !== null && !Number.isNaN(Date.parse(asked)) ? asked : null;
  const setAt = useCallback(
    (moment: string | null) =>
      setAddress(
        (present) => {
          if (moment === null) present.delete('at');
          else present.set('at', moment);
          return present;
        },
        { replace: true },
      ),
    [setAddress],
  );
  return [at, setAt];
}

interface Carried extends Cell {
  id: string;
  /** let go: the reason is asked */
  dropped: boolean;
  /** taken by the server; it stands there until the field has been read anew */
  saved: boolean;
  /** of the reading of the field that it was carried in */
  readAt: number;
}

interface Undo {
  name: string;
  stakeholderId: string;
  former: Partial<Pick<ForceFieldMarkFragment, 'decisionPower' | 'opinionPower' | 'interest'>>;
}

function ForceField({ issueId }: { issueId: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const createPath = useCreatePath();
  const { canAccess: mayWrite } = useCanAccess({ resource: 'POSITIONS', action: 'edit' });
  const [at, setAt] = useMoment();
  const { data, error, refetch, dataUpdatedAt, isPlaceholderData } = useDocument(ForceFieldDocument, { issueId, at }, { keepPrevious: true });
  const moments = useDocument(ForceFieldMomentsDocument, { issueId });
  const [carried, setCarried] = useState<Carried | null>(null);
  const [selectedId, setSelected] = useState<string | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const { run: assess } = useRun(MoveInForceFieldDocument, { success: 'forceField.saved' });
  const { run: takeBack, running: takingBack } = useRun(MoveInForceFieldDocument, { success: 'forceField.undone' });

  const all = useMemo(() => marksOf(data?.forceField.positions ?? []), [data]);
  const filter = useForceFieldFilter(all);
  // what was saved stands in the next reading of the field
  const carrying = carried && !(carried.saved && dataUpdatedAt > carried.readAt) ? carried : null;
  const { passes } = filter;
  const carriedTo = carrying ? `${carrying.id}/${carrying.power}/${carrying.interest}` : '';
  // the table keeps what is recorded; only the drawing shows what is being carried
  const recorded = useMemo(() => all.filter(passes), [all, passes]);
  const marks = useMemo(() => {
    const [id, power, interest] = carriedTo.split('/');
    return id
      ? recorded.map((mark) => (mark.id === id ? { ...mark, power: Number(power), interest: Number(interest) } : mark))
      : recorded;
  }, [recorded, carriedTo]);

  const describe = useCallback(
    ({ position, power, interest }: Mark) =>
      translate('forceField.mark', {
        name: position.stakeholder.displayName,
        stance: translate(`enums.Stance.${position.stance}`),
        confidence: translate(`enums.Confidence.${position.confidence}`),
        power: power ?? translate('forceField.unknown'),
        interest: interest ?? translate('forceField.unknown'),
      }),
    [translate],
  );

  if (error && !data) {
    return (
      <>
        <Title title="forceField.title" />
        <LoadError error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) {
    return (
      <>
        <Title title="forceField.title" />
        <Waiting rows={10} />
      </>
    );
  }

  const { issue } = data.forceField;
  const title = translate('forceField.title_of', { title: issue.title });
  const original = carrying ? all.find(({ id }) => id === carrying.id) : undefined;
  const mayMove = Boolean(mayWrite) && at === null;

  const carry = (id: string, to: Cell, dropped: boolean) => {
    const mark = all.find((one) => one.id === id);
    if (!mark) return;
    // somebody else was carried and not let go of: they go back
    const back = to.power === mark.power && to.interest === mark.interest;
    setCarried(back ? null : { id, ...to, dropped, saved: false, readAt: dataUpdatedAt });
  };

  const save = async (reason: string): Promise<boolean> => {
    if (!carrying || !original) return false;
    const { position } = original;
    const changes = changesFor(position, carrying);
    const done = await assess({
      input: { issueId, stakeholderId: original.id, stance: position.stance, confidence: position.confidence, ...changes, note: reason },
    });
    if (!done) return false;
    setUndo({ name: position.stakeholder.displayName, stakeholderId: original.id, former: formerOf(position, changes) });
    setCarried({ ...carrying, dropped: false, saved: true });
    return true;
  };

  const restore = async (last: Undo) => {
    const position = all.find(({ id }) => id === last.stakeholderId)?.position;
    if (!position) return;
    const done = await takeBack({
      input: {
        issueId,
        stakeholderId: last.stakeholderId,
        stance: position.stance,
        confidence: position.confidence,
        ...last.former,
        note: translate('forceField.undo_note'),
      },
    });
    if (done) setUndo(null);
  };

  const selected = marks.find(({ id }) => id === selectedId);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 1, minWidth: 0 }}>
      <Title title="forceField.title" />
      <Card>
        <CardContent>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1, mb: 1 }}>
            <Typography component="h2" variant="h5" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
              <Link underline="hover" to={createPath({ resource: 'issues', type: 'show', id: issueId })}>
                {issue.title}
              </Link>
            </Typography>
            {marks.length > 0 ? (
              <ExportButton
                title={at === null ? title : `${title}, ${format.date(at)}`}
                save={(picture) => (drawing.current ? exportSvg(drawing.current, picture) : Promise.reject(new Error('errors.picture')))}
              />
            ) : null}
          </Box>
          {all.length === 0 && at === null ? (
            <EmptyList
              text="forceField.empty"
              action={
                <Button component={Link} to={createPath({ resource: 'issues', type: 'show', id: issueId })} variant="contained">
                  {translate('forceField.to_issue')}
                </Button>
              }
            />
          ) : (
            <>
              <ForceFieldReplay moments={moments.data?.forceFieldMoments ?? []} at={at} onChange={setAt} />
              {moments.error ? <LoadError error={moments.error} onRetry={() => void moments.refetch()} /> : null}
              {error ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
              <Box sx={{ height: 4 }}>{isPlaceholderData ? <LinearProgress aria-label={translate('app.loading')} /> : null}</Box>
              <ForceFieldFilters filter={filter} />
              {undo ? (
                <Alert
                  severity="success"
                  sx={{ mb: 1 }}
                  onClose={() => setUndo(null)}
                  closeText={translate('ra.action.close')}
                  action={
                    <Button color="inherit" size="small" disabled={takingBack} onClick={() => void restore(undo)}>
                      {translate('ra.action.undo')}
                    </Button>
                  }
                >
                  {translate('forceField.moved', { name: undo.name })}
                </Alert>
              ) : null}
              {at !== null && mayWrite ? (
                <Alert
                  severity="info"
                  sx={{ mb: 1 }}
                  action={
                    <Button color="inherit" size="small" onClick={() => setAt(null)}>
                      {translate('forceField.to_now')}
                    </Button>
                  }
                >
                  {translate('forceField.past')}
                </Alert>
              ) : null}
              {marks.length === 0 ? (
                <Typography sx={{ py: 4, textAlign: 'center', color: 'text.secondary' }}>
                  {translate(all.length === 0 ? 'forceField.nobody_then' : 'forceField.all_filtered')}
                </Typography>
              ) : (
                <ForceFieldChart
                  marks={marks}
                  title={issue.title}
                  at={data.forceField.at}
                  describe={describe}
                  mayMove={mayMove}
                  onCarry={carry}
                  onRelease={() => setCarried(null)}
                  carriedId={carrying && !carrying.saved ? carrying.id : null}
                  selectedId={selectedId}
                  onSelect={setSelected}
                  drawing={drawing}
                />
              )}
              <RingLegend />
              <Box aria-live="polite" sx={{ minHeight: 28, mt: 1 }}>
                {selected ? (
                  <Typography variant="body2">
                    <Link underline="always" to={createPath({ resource: selected.position.stakeholder.kind === 'PERSON' ? 'people' : 'organisations', type: 'show', id: selected.id })}>
                      {selected.position.stakeholder.displayName}
                    </Link>
                    {' · '}
                    {describe(selected)}
                    {' · '}
                    {translate('forceField.assessed_on', { date: format.date(selected.position.assessedAt) })}
                    {carrying?.id === selected.id && !carrying.dropped && !carrying.saved ? ` · ${translate('forceField.confirm_move')}` : ''}
                  </Typography>
                ) : null}
              </Box>
            </>
          )}
        </CardContent>
      </Card>
      <ForceFieldChanges issueId={issueId} at={at} moments={moments.data?.forceFieldMoments ?? []} />
      {all.length > 0 ? (
        <Card component="section" aria-label={translate('forceField.table')}>
          <CardContent>
            <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
              {translate('forceField.table')}
            </Typography>
            <ForceFieldTable marks={recorded} title={translate('forceField.table_of', { title: issue.title, date: format.date(data.forceField.at) })} />
          </CardContent>
        </Card>
      ) : null}
      <ReasonDialog
        open={carrying?.dropped === true}
        title="forceField.why"
        confirm="ra.action.save"
        onConfirm={save}
        onClose={() => setCarried((now) => (now?.saved ? now : null))}
      >
        {carrying && original ? <Move from={original} to={carrying} /> : null}
      </ReasonDialog>
    </Box>
  );
}

/** What the new assessment will say, before anyone gives a reason for it. */
function Move({ from, to }: { from: Mark; to: Cell }) {
  const translate = useTranslate();
  const { position } = from;
  const changes = changesFor(position, to);
  return (
    <>
      <Typography>{position.stakeholder.displayName}</Typography>
      <Box component="ul" sx={{ mt: 0.5, pl: 3 }}>
        {(Object.keys(changes) as (keyof typeof changes)[]).map((field) => (
          <li key={field}>
            {translate('forceField.from_to', {
              field: translate(`resources.positions.fields.${field}`),
              from: position[field] ?? translate('forceField.unknown'),
              to: changes[field] ?? translate('forceField.unknown'),
            })}
          </li>
        ))}
      </Box>
    </>
  );
}

import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import { Link, Title, useCanAccess, useCreatePath, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { Alert, Autocomplete, Box, Button, Card, CardContent, TextField, Typography } from '@mui/material';
import { EmptyList, enumValues, ExportButton, LoadError, StanceChip, useDocument, useFormat, Waiting, type Picture } from '@regiekamer/shared-console';
import { LegendGlyph } from './ForceFieldGlyph.js';
import { NetworkDocument, type NetworkQuery } from './network.generated.js';
import { canDraw, tiesOf, type NetworkNode, type Tie } from './network.js';
import { SortableTable, type Column } from './SortableTable.js';

const NetworkGraph = lazy(() => import('./NetworkGraph.js'));

/** Who is tied to whom around an issue, and through whom the ways go. */
export default function NetworkPage() {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const positions = useCanAccess({ resource: 'POSITIONS', action: 'read' });
  const interactions = useCanAccess({ resource: 'INTERACTIONS', action: 'read' });
  if (positions.isPending || interactions.isPending) return <Waiting rows={8} />;
  return (
    <>
      <Title title="network.title" />
      {positions.canAccess && interactions.canAccess ? (
        <Loaded issueId={id} />
      ) : (
        <Alert severity="info" sx={{ mt: 2 }}>
          {translate('network.no_access')}
        </Alert>
      )}
    </>
  );
}

function Loaded({ issueId }: { issueId: string }) {
  const { data, error, refetch } = useDocument(NetworkDocument, { issueId }, { staleTime: 60_000 });
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={10} />;
  return <Network issueId={issueId} data={data} />;
}

const resourceOf = ({ kind }: NetworkNode['stakeholder']) => (kind === 'PERSON' ? 'people' : 'organisations');

function Network({ issueId, data }: { issueId: string; data: NetworkQuery }) {
  const translate = useTranslate();
  const format = useFormat();
  const createPath = useCreatePath();
  const { nodes, edges, leftOut } = data.network;
  const [chosenId, choose] = useState<string | null>(null);
  const [drawable] = useState(canDraw);
  const saver = useRef<((picture: Picture) => Promise<void>) | null>(null);
  const ties = useMemo(() => tiesOf(nodes, edges), [nodes, edges]);
  const chosen = nodes.find(({ stakeholder }) => stakeholder.id === chosenId) ?? null;
  const title = data.issue?.title ?? '';
  const picture = translate('network.title_of', { title });

  const link = ({ stakeholder }: NetworkNode) => (
    <Link underline="always" to={createPath({ resource: resourceOf(stakeholder), type: 'show', id: stakeholder.id })}>
      {stakeholder.displayName}
    </Link>
  );
  const stance = ({ stance: one }: NetworkNode) => (one ? <StanceChip stance={one} /> : translate('network.no_position'));
  const countOf = ({ stakeholder }: NetworkNode, kind: Tie['kind']) => (ties.get(stakeholder.id) ?? []).filter((tie) => tie.kind === kind).length;
  const columns: Column<NetworkNode>[] = [
    { name: 'name', label: translate('forceField.who'), value: ({ stakeholder }) => stakeholder.sortName, show: link },
    { name: 'stance', label: translate('resources.positions.fields.stance'), value: ({ stance: one }) => (one ? enumValues.Stance.indexOf(one) : null), show: stance },
    { name: 'degree', label: translate('network.degree'), value: ({ degree }) => degree, numeric: true },
    {
      name: 'betweenness',
      label: translate('network.betweenness'),
      value: ({ betweenness }) => betweenness,
      show: ({ betweenness }) => format.number(Math.round(betweenness * 1000) / 1000),
      numeric: true,
    },
    { name: 'roles', label: translate('network.roles'), value: (node) => countOf(node, 'AFFILIATION'), numeric: true },
    { name: 'meetings', label: translate('network.meetings'), value: (node) => countOf(node, 'MET_TOGETHER'), numeric: true },
    {
      name: 'choose',
      label: translate('network.ties'),
      value: ({ degree }) => degree,
      show: ({ stakeholder }) => (
        <Button size="small" aria-label={translate('network.ties_of', { name: stakeholder.displayName })} onClick={() => choose(stakeholder.id)}>
          {translate('network.show_ties')}
        </Button>
      ),
    },
  ];

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, mt: 1, minWidth: 0 }}>
      <Card>
        <CardContent>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: 1, mb: 1 }}>
            <Typography component="h2" variant="h5" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
              <Link underline="hover" to={createPath({ resource: 'issues', type: 'show', id: issueId })}>
                {title}
              </Link>
            </Typography>
            {drawable && nodes.length > 0 ? (
              <ExportButton
                title={picture}
                save={(how) => (saver.current ? saver.current(how) : Promise.reject(new Error('errors.picture')))}
              />
            ) : null}
          </Box>
          {nodes.length === 0 ? (
            <EmptyList text="network.empty" />
          ) : (
            <>
              <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
                {translate('network.help')}
                {leftOut > 0 ? ` ${translate('network.left_out', { smart_count: leftOut })}` : ''}
              </Typography>
              <Autocomplete
                options={nodes}
                value={chosen}
                onChange={(_event, node) => choose(node?.stakeholder.id ?? null)}
                getOptionLabel={({ stakeholder }) => stakeholder.displayName}
                getOptionKey={({ stakeholder }) => stakeholder.id}
                isOptionEqualToValue={(one, other) => one.stakeholder.id === other.stakeholder.id}
                noOptionsText={translate('network.nobody_found')}
                clearText={translate('network.clear')}
                openText={translate('app.open')}
                closeText={translate('ra.action.close')}
                renderInput={(parameters) => <TextField {...parameters} label={translate('network.find')} />}
                sx={{ maxWidth: 420, mb: 1 }}
              />
              {drawable ? (
                <>
                  <Suspense fallback={<Waiting rows={6} />}>
                    <NetworkGraph nodes={nodes} edges={edges} title={title} chosenId={chosenId} onChoose={choose} saver={saver} />
                  </Suspense>
                  <Legend />
                </>
              ) : (
                <Alert severity="info">{translate('network.no_drawing')}</Alert>
              )}
              <Box aria-live="polite">{chosen ? <Ties of={chosen} ties={ties.get(chosen.stakeholder.id) ?? []} link={link} stance={stance} /> : null}</Box>
            </>
          )}
        </CardContent>
      </Card>
      {nodes.length > 0 ? (
        <Card component="section" aria-label={translate('network.table')}>
          <CardContent>
            <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
              {translate('network.table')}
            </Typography>
            <SortableTable
              caption={translate('network.table_of', { title })}
              columns={columns}
              rows={nodes}
              keyOf={({ stakeholder }) => stakeholder.id}
              initial={{ column: 'betweenness', descending: true }}
            />
          </CardContent>
        </Card>
      ) : null}
    </Box>
  );
}

/** To whom somebody is tied, and by what. */
function Ties({ of, ties, link, stance }: { of: NetworkNode; ties: readonly Tie[]; link: (node: NetworkNode) => ReactNode; stance: (node: NetworkNode) => ReactNode }) {
  const translate = useTranslate();
  const format = useFormat();
  const name = of.stakeholder.displayName;
  const columns: Column<Tie>[] = [
    { name: 'name', label: translate('network.with'), value: ({ to }) => to.stakeholder.sortName, show: ({ to }) => link(to) },
    { name: 'kind', label: translate('network.kind'), value: ({ kind }) => kind, show: ({ kind }) => translate(`enums.TieKind.${kind}`) },
    { name: 'weight', label: translate('network.strength'), value: ({ weight }) => weight, show: ({ weight }) => format.number(Math.round(weight * 100) / 100), numeric: true },
    { name: 'stance', label: translate('resources.positions.fields.stance'), value: ({ to }) => (to.stance ? enumValues.Stance.indexOf(to.stance) : null), show: ({ to }) => stance(to) },
  ];
  return (
    <Box component="section" aria-label={translate('network.ties_of', { name })} sx={{ mt: 2 }}>
      <Typography component="h3" variant="subtitle1">
        {translate('network.ties_of', { name })}
      </Typography>
      {ties.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{translate('network.no_ties')}</Typography>
      ) : (
        <SortableTable
          caption={translate('network.ties_of', { name })}
          columns={columns}
          rows={ties}
          keyOf={({ to, kind }) => `${to.stakeholder.id}/${kind}`}
          initial={{ column: 'weight', descending: true }}
        />
      )}
    </Box>
  );
}

/** What a node and a stroke mean. */
function Legend() {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center', mt: 1 }}>
      {enumValues.Stance.map((one) => (
        <Box key={one} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <LegendGlyph stance={one} plain />
          <Typography variant="body2">{translate(`enums.Stance.${one}`)}</Typography>
        </Box>
      ))}
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Box sx={{ width: 16, height: 16, mx: '5px', borderRadius: '50%', bgcolor: 'divider', border: '1.5px dashed', borderColor: 'text.primary' }} />
        <Typography variant="body2">{translate('network.no_position')}</Typography>
      </Box>
      {[
        { name: 'AFFILIATION', width: 3, color: 'primary.main' },
        { name: 'MET_TOGETHER', width: 1, color: 'text.secondary' },
      ].map(({ name, width, color }) => (
        <Box key={name} sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
          <Box sx={{ width: 26, borderTop: `${width}px solid`, borderColor: color }} />
          <Typography variant="body2">{translate(`enums.TieKind.${name}`)}</Typography>
        </Box>
      ))}
    </Box>
  );
}

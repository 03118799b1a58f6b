import { useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  DragDropContext,
  Draggable,
  Droppable,
  type DraggableProvided,
  type DropResult,
  type ResponderProvided,
} from '@hello-pangea/dnd';
import {
  FilterButton,
  FilterContext,
  FilterForm,
  ListBase,
  Title,
  TopToolbar,
  useCreatePath,
  useGetList,
  useListContext,
  useTranslate,
} from 'react-admin';
import { Link } from 'react-router';
import { Alert, Box, Card, Chip, IconButton, MenuItem, TextField, Typography, useMediaQuery, type Theme } from '@mui/material';
import MoveIcon from '@mui/icons-material/DriveFileMoveOutlined';
import { AddButton, EmptyList, enumValues, HealthChip, LoadError, plainFilter, Waiting, type IssueStage } from '@regiekamer/shared-console';
import { StageMenu, StageReason, type StageMove } from './change-stage.js';
import type { IssueRowFragment } from './documents.generated.js';
import { PriorityChip } from './Explained.js';
import { filterRow, useIssueFilters, ViewSwitch } from './issue-filters.js';
import { useMayCreateIssue, useMayWriteIssue } from './rights.js';

const stages = enumValues.IssueStage;
const isStage = (value: string): value is IssueStage => (stages as readonly string[]).includes(value);

/** The server gives no more at once; an association has some sixty. */
const MOST = 200;

const never = { enabled: false };

/** The issues in the columns of their life cycle. The list's filters hold here too: both keep them in the same place. */
export default function IssueBoard() {
  const filters = useIssueFilters();
  const mayCreate = useMayCreateIssue();
  return (
    <ListBase resource="issues" sort={{ field: 'priority', order: 'DESC' }} perPage={25} queryOptions={never}>
      <Title title="issues.board.title" />
      <FilterContext.Provider value={filters}>
        <Box sx={{ display: 'flex', flexDirection: { xs: 'column-reverse', sm: 'row' }, flexWrap: { sm: 'wrap' }, justifyContent: 'space-between', alignItems: { sm: 'flex-end' }, ...filterRow }}>
          <FilterForm />
          <TopToolbar sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
            <ViewSwitch />
            <FilterButton />
            {mayCreate ? <AddButton label="issues.add" /> : null}
          </TopToolbar>
        </Box>
      </FilterContext.Provider>
      <Board />
    </ListBase>
  );
}

interface Pending extends StageMove {
  /** the reading of the issue that the card was moved on; a newer one shows where it really is */
  updatedAt: string;
}

function Board() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const mayWrite = useMayWriteIssue();
  const mayCreate = useMayCreateIssue();
  const filter = plainFilter<Record<string, unknown>>(useListContext().filterValues as Record<string, unknown>);
  const { data, total, isPending, error, refetch } = useGetList<IssueRowFragment>('issues', {
    filter,
    sort: { field: 'priority', order: 'DESC' },
    pagination: { page: 1, perPage: MOST },
  });
  // The move whose reason is being asked, and moves that the server took but that no reading shows yet.
  const [asking, setAsking] = useState<Pending | null>(null);
  const [moved, setMoved] = useState<readonly Pending[]>([]);
  const columns = useRef(new Map<IssueStage, HTMLElement>());
  const helpId = useId();

  const byStage = useMemo(() => {
    const found = new Map<IssueStage, IssueRowFragment[]>(stages.map((stage) => [stage, []]));
    for (const issue of data ?? []) {
      const move = [...(asking ? [asking] : []), ...moved].find(({ id, updatedAt }) => id === issue.id && updatedAt === issue.updatedAt);
      found.get(move?.to ?? issue.stage)?.push(issue);
    }
    return found;
  }, [data, asking, moved]);

  if (error) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (isPending) return <Waiting rows={6} height={64} />;
  if (data.length === 0) return <EmptyList text="issues.board.all_empty" action={mayCreate ? <AddButton label="issues.add" /> : null} />;

  const titleOf = (id: string) => data.find((issue) => issue.id === id)?.title ?? '';
  const nameOf = (stage: string) => translate(`enums.IssueStage.${stage}`);
  const ask = (issue: IssueRowFragment, to: IssueStage) =>
    setAsking({ id: issue.id, updatedAt: issue.updatedAt, to });

  const onDragEnd = ({ draggableId, destination, source }: DropResult, { announce }: ResponderProvided) => {
    const issue = data.find(({ id }) => id === draggableId);
    const to = destination?.droppableId;
    if (!issue || !to || !isStage(to) || to === source.droppableId) {
      announce(translate('issues.board.cancelled', { title: titleOf(draggableId), stage: nameOf(source.droppableId) }));
      return;
    }
    announce(translate('issues.board.dropped', { title: issue.title, stage: nameOf(to) }));
    ask(issue, to);
  };

  return (
    <>
      {total !== undefined && total > data.length ? (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('issues.board.capped', { shown: data.length, total })}
        </Alert>
      ) : null}
      {isPhone ? (
        <TextField
          select
          label={translate('issues.board.jump')}
          value=""
          onChange={({ target }) => {
            if (isStage(target.value)) columns.current.get(target.value)?.scrollIntoView({ inline: 'start', block: 'nearest' });
          }}
        >
          {stages.map((stage) => (
            <MenuItem key={stage} value={stage}>
              {translate('issues.board.column', { stage: nameOf(stage), smart_count: byStage.get(stage)?.length ?? 0 })}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      <DragDropContext
        dragHandleUsageInstructions={translate('issues.board.help')}
        onDragStart={({ draggableId, source }, { announce }) =>
          announce(translate('issues.board.lifted', { title: titleOf(draggableId), stage: nameOf(source.droppableId) }))
        }
        onDragUpdate={({ draggableId, destination, source }, { announce }) =>
          announce(
            translate('issues.board.over', {
              title: titleOf(draggableId),
              stage: nameOf(destination?.droppableId ?? source.droppableId),
            }),
          )
        }
        onDragEnd={onDragEnd}
      >
        <Box
          role="region"
          aria-label={translate('issues.board.label')}
          tabIndex={0} // what scrolls must be reachable by keyboard
          sx={{
            display: 'flex',
            gap: 1.5,
            overflowX: 'auto',
            pb: 2,
            scrollSnapType: { xs: 'x proximity', md: 'none' },
            alignItems: 'flex-start',
          }}
        >
          {stages.map((stage) => {
            const own = byStage.get(stage) ?? [];
            const heading = `${helpId}-${stage}`;
            return (
              <Box
                key={stage}
                component="section"
                aria-labelledby={heading}
                ref={(element: HTMLElement | null) => {
                  if (element) columns.current.set(stage, element);
                  else columns.current.delete(stage);
                }}
                sx={{ flex: '1 0 auto', width: { xs: 'min(82vw, 300px)', sm: 232 }, maxWidth: 360, scrollSnapAlign: 'start' }}
              >
                <Typography id={heading} component="h2" variant="subtitle1" sx={{ display: 'flex', justifyContent: 'space-between', px: 1, py: 0.5 }}>
                  <span>{nameOf(stage)}</span>
                  <Chip size="small" label={own.length} />
                </Typography>
                <Droppable droppableId={stage}>
                  {(provided, snapshot) => (
                    <Box
                      ref={provided.innerRef}
                      {...provided.droppableProps}
                      sx={{
                        bgcolor: snapshot.isDraggingOver ? 'action.selected' : 'action.hover',
                        outline: snapshot.isDraggingOver ? '2px dashed' : 'none',
                        outlineColor: 'primary.main',
                        borderRadius: 1,
                        p: 1,
                        minHeight: 120,
                      }}
                    >
                      {own.map((issue, index) => (
                        <Draggable key={issue.id} draggableId={issue.id} index={index} isDragDisabled={!mayWrite(issue)}>
                          {(card, state) => (
                            <IssueCard issue={issue} stage={stage} card={card} dragging={state.isDragging} mayMove={mayWrite(issue)} onMove={(to) => ask(issue, to)} />
                          )}
                        </Draggable>
                      ))}
                      {provided.placeholder}
                      {own.length === 0 && !snapshot.isDraggingOver ? (
                        <Typography variant="body2" sx={{ color: 'text.secondary', p: 1 }}>
                          {translate('issues.board.empty')}
                        </Typography>
                      ) : null}
                    </Box>
                  )}
                </Droppable>
              </Box>
            );
          })}
        </Box>
      </DragDropContext>
      {asking ? (
        <ReasonAfterDrop
          move={asking}
          onDone={() => {
            setMoved((before) => [asking, ...before.filter(({ id }) => id !== asking.id)]);
            setAsking(null);
          }}
          onCancel={() => setAsking(null)}
        />
      ) : null}
    </>
  );
}

/**
 * A card that lands in another column is given the focus by the drag library a frame later; the question waits for
 * that, or it would lose the focus and what is typed with it.
 */
function ReasonAfterDrop(props: React.ComponentProps<typeof StageReason>) {
  const [landed, setLanded] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLanded(true), 100);
    return () => clearTimeout(timer);
  }, []);
  return landed ? <StageReason {...props} /> : null;
}

interface CardProps {
  issue: IssueRowFragment;
  /** the column that it stands in */
  stage: IssueStage;
  card: DraggableProvided;
  dragging: boolean;
  mayMove: boolean;
  onMove: (to: IssueStage) => void;
}

function IssueCard({ issue, stage, card, dragging, mayMove, onMove }: CardProps) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <Card
      ref={card.innerRef}
      {...card.draggableProps}
      style={card.draggableProps.style}
      sx={{ mb: 1, ...(dragging ? { boxShadow: 6, borderColor: 'primary.main' } : {}) }}
    >
      <Box
        {...(mayMove ? card.dragHandleProps : {})}
        // not a button, as the library has it: a button may hold no link
        {...(mayMove ? { role: 'group', 'aria-label': issue.title } : {})}
        sx={{ p: 1.25, cursor: mayMove ? 'grab' : 'default' }}
      >
        <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
          <Typography
            component={Link}
            to={createPath({ resource: 'issues', type: 'show', id: issue.id })}
            draggable={false}
            variant="subtitle2"
            sx={{ flexGrow: 1, color: 'inherit', textDecoration: 'none', overflowWrap: 'anywhere', '&:hover': { textDecoration: 'underline' } }}
          >
            {issue.title}
          </Typography>
          {mayMove ? (
            <IconButton
              size="small"
              aria-label={translate('issues.stage.pick', { title: issue.title })}
              aria-haspopup="menu"
              onClick={(event) => setAnchor(event.currentTarget)}
              sx={{ mt: -0.5, mr: -0.5 }}
            >
              <MoveIcon fontSize="small" />
            </IconButton>
          ) : null}
        </Box>
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 0.75, overflowWrap: 'anywhere' }}>
          {issue.theme.name} · {issue.regisseur.name}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
          <HealthChip status={issue.health.status} />
          <PriorityChip score={issue.priority.score} />
        </Box>
      </Box>
      <StageMenu
        anchor={anchor}
        stage={stage}
        onClose={() => setAnchor(null)}
        onPick={(to) => {
          setAnchor(null);
          onMove(to);
        }}
      />
    </Card>
  );
}

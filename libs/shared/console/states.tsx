import { useContext, type ReactNode } from 'react';
import { ListContext, useCanAccess, useCreatePath, useResourceContext, useTranslate, type ListControllerResult } from 'ra-core';
import AddIcon from '@mui/icons-material/Add';
import { Link } from 'react-router';
import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';

/** Rows that are on their way, in the shape of what comes. */
export function Waiting({ rows = 5, height = 40 }: { rows?: number; height?: number }) {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('app.loading')}>
      {Array.from({ length: rows }, (_unused, index) => (
        <Skeleton key={index} height={height} animation="wave" />
      ))}
    </Box>
  );
}

/** An empty list says what belongs here and what to do. */
export function EmptyList({ text, action, icon }: { text: string; action?: ReactNode; icon?: ReactNode }) {
  const translate = useTranslate();
  // A list that could not be read is not an empty list.
  const list = useContext(ListContext) as Partial<ListControllerResult> | undefined;
  if (list?.error) return <LoadError error={list.error} onRetry={() => void list.refetch?.()} />;
  return (
    <Box sx={{ textAlign: 'center', py: 6, px: 2, width: '100%', color: 'text.secondary' }}>
      {icon}
      <Typography sx={{ mb: 2 }}>{translate(text)}</Typography>
      {action}
    </Box>
  );
}

/** A part of a page that did not come; the rest of the page stands. */
export function LoadError({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={onRetry}>
          {translate('connection.retry')}
        </Button>
      }
    >
      {translate(error.message, { _: error.message })}
    </Alert>
  );
}

/** To a resource's create page; unlike react-admin's it does not float on a phone, where logging has the round button. */
export function AddButton({ resource: given, label = 'ra.action.create' }: { resource?: string; label?: string }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const context = useResourceContext();
  const resource = given ?? context ?? '';
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!canAccess) return null;
  return (
    <Button component={Link} to={createPath({ resource, type: 'create' })} startIcon={<AddIcon />} size="small">
      {translate(label)}
    </Button>
  );
}

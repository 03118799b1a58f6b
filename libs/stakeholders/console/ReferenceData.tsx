import { useState } from 'react';
import { BooleanInput, TextInput, Title, maxLength, required, useCanAccess, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import {
  Alert,
  Box,
  Button,
  Card,
  IconButton,
  Switch,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tabs,
  Tooltip,
  Typography,
} from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import EditIcon from '@mui/icons-material/EditOutlined';
import {
  EmptyList,
  LoadError,
  useDescribedLabel,
  useDocument,
  useRun,
  Waiting,
  type ReferenceItemInput,
  type TypedDocument,
  type UpdateReferenceItemInput,
} from '@regiekamer/shared-console';
import {
  CreateCategoryDocument,
  CreateInteractionTypeDocument,
  CreatePurposeDocument,
  ReferenceListsDocument,
  UpdateCategoryDocument,
  UpdateInteractionTypeDocument,
  UpdatePurposeDocument,
  type ReferenceListsQuery,
} from './reference-lists.generated.js';
import { FormDialog } from './FormDialog.js';

type Kind = keyof ReferenceListsQuery;
type Item = ReferenceListsQuery[Kind][number];
type Create = TypedDocument<unknown, { input: ReferenceItemInput }>;
type Update = TypedDocument<unknown, { id: string; input: UpdateReferenceItemInput }>;

/** What only a purpose says: to outsiders what it means, and whether an objection to direct marketing ends it. */
interface PurposeOnly {
  directMarketing?: boolean;
  meaningNl?: string | null;
  meaningEn?: string | null;
}
const purposeOnly = (kind: Kind, { directMarketing, meaningNl, meaningEn }: PurposeOnly & { code?: string }): PurposeOnly =>
  kind === 'purposes' ? { directMarketing: directMarketing ?? true, meaningNl: meaningNl ?? null, meaningEn: meaningEn ?? null } : {};

function PurposeInputs() {
  return (
    <>
      <TextInput source="meaningNl" multiline validate={maxLength(500)} helperText="stakeholders.reference.meaning_help" />
      <TextInput source="meaningEn" multiline validate={maxLength(500)} helperText={false} />
      <BooleanInput source="directMarketing" helperText="stakeholders.reference.direct_marketing_help" />
    </>
  );
}

const kinds: readonly Kind[] = ['categories', 'interactionTypes', 'purposes'];
const documents: Record<Kind, { create: Create; update: Update }> = {
  categories: { create: CreateCategoryDocument, update: UpdateCategoryDocument },
  interactionTypes: { create: CreateInteractionTypeDocument, update: UpdateInteractionTypeDocument },
  purposes: { create: CreatePurposeDocument, update: UpdatePurposeDocument },
};

/** The association's own lists: what stakeholders are, what kinds of contact there are, what data is used for. */
export default function ReferenceData() {
  const translate = useTranslate();
  const { canAccess, isPending } = useCanAccess({ resource: 'ADMINISTRATION', action: 'edit' });
  const [kind, setKind] = useState<Kind>('categories');
  if (isPending) return <Waiting rows={6} />;
  return (
    <Box sx={{ py: 2 }}>
      <Title title="stakeholders.reference.title" />
      {canAccess ? (
        <Card sx={{ minWidth: 0 }}>
          <Tabs
            value={kind}
            onChange={(_event, next: Kind) => setKind(next)}
            variant="scrollable"
            allowScrollButtonsMobile
            aria-label={translate('stakeholders.reference.title')}
            sx={{ borderBottom: 1, borderColor: 'divider' }}
          >
            {kinds.map((one) => (
              <Tab key={one} value={one} label={translate(`stakeholders.reference.${one}`)} id={`tab-${one}`} aria-controls={`panel-${one}`} />
            ))}
          </Tabs>
          <Box role="tabpanel" id={`panel-${kind}`} aria-labelledby={`tab-${kind}`} sx={{ p: { xs: 1, sm: 2 } }}>
            <Items key={kind} kind={kind} />
          </Box>
        </Card>
      ) : (
        <Alert severity="warning">{translate('errors.FORBIDDEN')}</Alert>
      )}
    </Box>
  );
}

function Items({ kind }: { kind: Kind }) {
  const translate = useTranslate();
  const labelOf = useDescribedLabel();
  const { data, error, refetch } = useDocument(ReferenceListsDocument, {});
  const { run, running } = useRun(documents[kind].update);
  const [editing, setEditing] = useState<Item | 'new' | null>(null);
  if (error && !data) return <LoadError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Waiting rows={8} />;
  const items = data[kind].toSorted((one, other) => labelOf(one).localeCompare(labelOf(other), 'nl'));
  return (
    <>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 2, mb: 1 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(`stakeholders.reference.help.${kind}`)}
        </Typography>
        <Button size="small" startIcon={<AddIcon />} onClick={() => setEditing('new')} sx={{ flexShrink: 0 }}>
          {translate('app.add')}
        </Button>
      </Box>
      {items.length === 0 ? (
        <EmptyList text="stakeholders.reference.empty" />
      ) : (
        <Table size="small" sx={{ '& td, & th': { px: 1, overflowWrap: 'anywhere' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('resources.reference_items.fields.label')}</TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>{translate('resources.reference_items.fields.code')}</TableCell>
              <TableCell>{translate('resources.reference_items.fields.active')}</TableCell>
              <TableCell>
                <Box component="span" sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' }}>
                  {translate('app.actions')}
                </Box>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map((item) => (
              <TableRow key={item.id}>
                <TableCell sx={item.active ? {} : { color: 'text.secondary' }}>{labelOf(item)}</TableCell>
                <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' }, color: 'text.secondary' }}>{item.code}</TableCell>
                <TableCell>
                  <Switch
                    checked={item.active}
                    disabled={running}
                    onChange={(_event, active) => void run({ id: item.id, input: { active } })}
                    slotProps={{ input: { 'aria-label': translate('stakeholders.reference.in_use', { name: labelOf(item) }) } }}
                  />
                </TableCell>
                <TableCell align="right">
                  <Tooltip title={translate('ra.action.edit')}>
                    <IconButton
                      size="small"
                      onClick={() => setEditing(item)}
                      aria-label={translate('stakeholders.reference.edit_name', { name: labelOf(item) })}
                    >
                      <EditIcon fontSize="small" />
                    </IconButton>
                  </Tooltip>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {editing === 'new' ? <NewItem kind={kind} onClose={() => setEditing(null)} /> : null}
      {editing !== null && editing !== 'new' ? <RenameItem kind={kind} item={editing} onClose={() => setEditing(null)} /> : null}
    </>
  );
}

/** The server's own rule for a code. */
const isCode = (value: unknown) =>
  typeof value === 'string' && /^[a-z][a-z0-9_]{1,60}$/.test(value) ? undefined : 'stakeholders.reference.code_wrong';

/** 'Rijk & provincie' → 'rijk_provincie' */
export const codeOf = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 60);

function Labels({ suggestCode = false }: { suggestCode?: boolean }) {
  const { setValue, getFieldState } = useFormContext();
  return (
    <>
      <TextInput
        source="labelNl"
        validate={[required(), maxLength(200)]}
        autoFocus
        helperText={false}
        autoComplete="off"
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          // A code that somebody wrote themselves stays as they wrote it.
          if (suggestCode && !getFieldState('code').isTouched) setValue('code', codeOf(event.target.value), { shouldDirty: true });
        }}
      />
      <TextInput source="labelEn" validate={[required(), maxLength(200)]} helperText={false} autoComplete="off" />
    </>
  );
}

function NewItem({ kind, onClose }: { kind: Kind; onClose: () => void }) {
  return (
    <FormDialog
      title={`stakeholders.reference.new.${kind}`}
      resource="reference_items"
      document={documents[kind].create}
      values={purposeOnly(kind, {})}
      variables={({ code, labelNl, labelEn, ...rest }: ReferenceItemInput & PurposeOnly) => ({ input: { code, labelNl, labelEn, ...purposeOnly(kind, rest) } })}
      success="stakeholders.reference.saved"
      submit="app.add"
      onClose={onClose}
    >
      <Labels suggestCode />
      <TextInput
        source="code"
        validate={[required(), isCode]}
        helperText="stakeholders.reference.code_help"
        autoComplete="off"
      />
      {kind === 'purposes' ? <PurposeInputs /> : null}
    </FormDialog>
  );
}

function RenameItem({ kind, item, onClose }: { kind: Kind; item: Item; onClose: () => void }) {
  return (
    <FormDialog
      title={item.labelNl}
      resource="reference_items"
      document={documents[kind].update}
      values={{ labelNl: item.labelNl, labelEn: item.labelEn, ...purposeOnly(kind, item) }}
      variables={({ labelNl, labelEn, ...rest }: UpdateReferenceItemInput & PurposeOnly) => ({ id: item.id, input: { labelNl, labelEn, ...purposeOnly(kind, rest) } })}
      success="stakeholders.reference.saved"
      onClose={onClose}
    >
      <Labels />
      {kind === 'purposes' ? <PurposeInputs /> : null}
    </FormDialog>
  );
}

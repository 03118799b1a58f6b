import { useRef } from 'react';
import { SimpleForm, useRecordContext, useTranslate } from 'react-admin';
import { FormToolbar, VersionedEdit, Waiting } from '@regiekamer/shared-console';
import { Essentials, Further } from './IssueForm.js';
import { isWhole, type IssueRecord } from './resources.js';

// The list left its row in the cache as if it were the record; however fresh, it is not.
const reading = { staleTime: 0 };

export default function IssueEdit() {
  const translate = useTranslate();
  // The comparison after a conflict shows names: those of the records that were read, and of what was chosen here.
  const chosen = useRef(new Map<string, string>());
  const nameOf = (id: unknown, record: Record<string, unknown>): string => {
    const { theme, regisseur, parent, relatedThemes = [] } = record as Partial<IssueRecord>;
    const known = [theme, regisseur, ...relatedThemes].find((one) => one?.id === id)?.name;
    return known ?? (parent?.id === id ? parent?.title : undefined) ?? chosen.current.get(String(id)) ?? '…';
  };
  const onChoose = (options: { id: string; label: string }[]) => options.forEach(({ id, label }) => chosen.current.set(id, label));
  return (
    <VersionedEdit
      actions={false}
      queryOptions={reading}
      display={{
        kind: (kind) => translate(`enums.IssueKind.${String(kind)}`),
        themeId: nameOf,
        regisseurId: nameOf,
        parentId: nameOf,
        relatedThemeIds: (ids, record) => (ids as string[]).map((id) => nameOf(id, record)).join(', ') || translate('conflict.empty'),
      }}
    >
      <Fields onChoose={onChoose} />
    </VersionedEdit>
  );
}

function Fields({ onChoose }: { onChoose: (options: { id: string; label: string }[]) => void }) {
  const record = useRecordContext();
  if (!isWhole(record)) return <Waiting rows={8} />;
  return (
    <SimpleForm toolbar={<FormToolbar />} warnWhenUnsavedChanges sx={{ maxWidth: 720 }}>
      <Essentials onChoose={onChoose} />
      <Further onChoose={onChoose} />
    </SimpleForm>
  );
}

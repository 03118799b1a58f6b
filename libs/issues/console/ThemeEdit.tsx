import { useRef } from 'react';
import { VersionedEdit } from '@regiekamer/shared-console';
import { ThemeForm } from './ThemeForm.js';
import type { ThemeRecord } from './resources.js';

export default function ThemeEdit() {
  const chosen = useRef(new Map<string, string>());
  return (
    <VersionedEdit
      actions={false}
      display={{
        regisseurId: (id, record) => {
          const { regisseur } = record as Partial<ThemeRecord>;
          return (regisseur?.id === id ? regisseur?.name : undefined) ?? chosen.current.get(String(id)) ?? '…';
        },
      }}
    >
      <ThemeForm onChoose={(options) => options.forEach(({ id, label }) => chosen.current.set(id, label))} />
    </VersionedEdit>
  );
}

import { Suspense } from 'react';
import { useCanAccess, useResourceContext, useTranslate } from 'ra-core';
import { Card, CardContent, Typography } from '@mui/material';
import { useParts, type RecordPanel } from './console-part.js';
import { Waiting } from './states.js';

/** What upper domains show on this record, as sections under their headings; the page itself knows none of them. */
export function RecordPanels({ place = 'main' }: { place?: RecordPanel['place'] }) {
  const resource = useResourceContext() ?? '';
  return useParts()
    .flatMap(({ recordPanels }) => recordPanels ?? [])
    .filter((panel) => panel.resources.includes(resource) && (panel.place ?? 'main') === place)
    .toSorted((one, other) => one.order - other.order)
    .map((panel) => <Section key={panel.name} {...panel} />);
}

const Section = ({ access, ...panel }: RecordPanel) =>
  access ? <GuardedSection access={access} {...panel} /> : <PanelSection {...panel} />;

/** A component of its own: react-admin cannot be asked about access to nothing. */
function GuardedSection({ access, ...panel }: RecordPanel & { access: string }) {
  const { canAccess } = useCanAccess({ resource: access, action: 'read' });
  return canAccess ? <PanelSection {...panel} /> : null;
}

function PanelSection({ label, panel: Content }: Pick<RecordPanel, 'label' | 'panel'>) {
  const translate = useTranslate();
  return (
    <Card component="section" aria-label={translate(label)} sx={{ minWidth: 0 }}>
      <CardContent>
        <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
          {translate(label)}
        </Typography>
        <Suspense fallback={<Waiting rows={3} />}>
          <Content />
        </Suspense>
      </CardContent>
    </Card>
  );
}

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

function Section({ label, access, panel: Content }: RecordPanel) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: access ?? '', action: 'read', enabled: access !== undefined });
  if (access !== undefined && !canAccess) return null;
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

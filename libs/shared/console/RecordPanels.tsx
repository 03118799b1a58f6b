import { Suspense } from 'react';
import { useCanAccess, useTranslate } from 'ra-core';
import { Card, CardContent, Typography } from '@mui/material';
import { useParts, type PanelHost, type RecordPanel } from './console-part.js';
import { Waiting } from './states.js';

/** What the upper domains show on this record, each under its heading; the page of the lower domain knows none of them. */
export function RecordPanels({ on, place, id }: { on: PanelHost; place: RecordPanel['place']; id: string }) {
  const panels = useParts()
    .flatMap(({ recordPanels }) => recordPanels ?? [])
    .filter((panel) => panel.on === on && panel.place === place)
    .toSorted((one, other) => one.order - other.order);
  return panels.map((panel) => <Panel key={panel.title} {...panel} id={id} />);
}

function Panel({ title, access, panel: Content, id }: RecordPanel & { id: string }) {
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: access, action: 'read' });
  if (!canAccess) return null;
  return (
    <Card component="section" aria-label={translate(title)} sx={{ minWidth: 0 }}>
      <CardContent>
        <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
          {translate(title)}
        </Typography>
        <Suspense fallback={<Waiting rows={3} />}>
          <Content id={id} />
        </Suspense>
      </CardContent>
    </Card>
  );
}

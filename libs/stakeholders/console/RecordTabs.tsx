import { Suspense } from 'react';
import { useCanAccessResources, useResourceContext, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { Box, Card, CardContent, Tab, Tabs } from '@mui/material';
import { useParts, Waiting } from '@regiekamer/shared-console';

/** What the domains have on this record, a tab each; the first is what the page opens with, and the address keeps the choice. */
export function RecordTabs() {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const [parameters, setParameters] = useSearchParams();
  const panels = useParts()
    .flatMap(({ recordPanels }) => recordPanels ?? [])
    .filter(({ resources, place }) => resources.includes(resource) && place !== 'aside')
    .toSorted((one, other) => one.order - other.order);
  const needed = [...new Set(panels.flatMap(({ access }) => (access === undefined ? [] : [access])))];
  const { canAccess, isPending } = useCanAccessResources({ action: 'show', resources: needed });
  const shown = panels.filter(({ access }) => access === undefined || canAccess?.[access]);
  const current = shown.find(({ name }) => name === parameters.get('tab')) ?? shown[0];

  if (isPending) return <Waiting rows={4} />;
  if (!current) return null;
  const Panel = current.panel;
  return (
    <Card sx={{ minWidth: 0 }}>
      <Tabs
        value={current.name}
        onChange={(_event, name: string) => setParameters({ tab: name }, { replace: true })}
        variant="scrollable"
        scrollButtons="auto"
        allowScrollButtonsMobile
        aria-label={translate('stakeholders.record.tabs')}
        sx={{ borderBottom: 1, borderColor: 'divider' }}
      >
        {shown.map(({ name, label }) => (
          <Tab key={name} value={name} label={translate(label)} id={`tab-${name}`} aria-controls={`panel-${name}`} />
        ))}
      </Tabs>
      <CardContent>
        <Box role="tabpanel" id={`panel-${current.name}`} aria-labelledby={`tab-${current.name}`} sx={{ minWidth: 0 }}>
          <Suspense fallback={<Waiting rows={4} />}>
            <Panel />
          </Suspense>
        </Box>
      </CardContent>
    </Card>
  );
}

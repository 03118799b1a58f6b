import { useCanAccess, useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router';
import { Tab, Tabs } from '@mui/material';
import { screenOnly } from '@regiekamer/shared-console';

const paths = { requests: '/privacyRequests', retention: '/retention', processing: '/processing-record', parts: '/access-parts' } as const;

/** The pages of the desk beside each other. */
export function DeskTabs() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { canAccess: mayHandle } = useCanAccess({ resource: 'privacyRequests', action: 'edit' });
  const { canAccess: mayRead } = useCanAccess({ resource: 'PRIVACY', action: 'read' });
  const { canAccess: hasParts } = useCanAccess({ resource: 'INTERACTIONS', action: 'read' });
  const shown = { requests: mayRead, retention: mayHandle, processing: mayRead, parts: hasParts };
  const tabs = (Object.keys(paths) as (keyof typeof paths)[]).filter((tab) => shown[tab]);
  const here = tabs.find((tab) => pathname === paths[tab]);
  return (
    <Tabs value={here ?? false} variant="scrollable" allowScrollButtonsMobile aria-label={translate('privacy.tabs.label')} sx={{ mb: 1, ...screenOnly }}>
      {tabs.map((tab) => (
        <Tab key={tab} value={tab} component={Link} to={paths[tab]} label={translate(`privacy.tabs.${tab}`)} />
      ))}
    </Tabs>
  );
}

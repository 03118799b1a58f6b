import { Link, useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import { Box, Button } from '@mui/material';
import ForceFieldIcon from '@mui/icons-material/ScatterPlotOutlined';
import NetworkIcon from '@mui/icons-material/HubOutlined';

/** From an issue to its two maps. */
export default function ForceFieldLinks() {
  const translate = useTranslate();
  const id = String(useRecordContext()?.id ?? '');
  const { canAccess: mayReadInteractions } = useCanAccess({ resource: 'INTERACTIONS', action: 'read' });
  if (!id) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button component={Link} to={`/issues/${encodeURIComponent(id)}/force-field`} variant="outlined" startIcon={<ForceFieldIcon />}>
        {translate('forceField.open')}
      </Button>
      {mayReadInteractions ? (
        <Button component={Link} to={`/issues/${encodeURIComponent(id)}/network`} variant="outlined" startIcon={<NetworkIcon />}>
          {translate('network.open')}
        </Button>
      ) : null}
    </Box>
  );
}

import { Title } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { Box } from '@mui/material';
import { Comparison } from './Comparison.js';

/** Two records that somebody chose, wherever they were. */
export default function MergePage() {
  const { resource = 'people', leftId = '', rightId = '' } = useParams();
  const navigate = useNavigate();
  return (
    <Box sx={{ py: 2 }}>
      <Title title="merges.choose" />
      <Comparison leftId={leftId} rightId={rightId} onDone={(keptId) => void navigate(`/${resource}/${keptId ?? leftId}/show`)} />
    </Box>
  );
}

import { useListContext, useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Button } from '@mui/material';
import ListIcon from '@mui/icons-material/ContactMailOutlined';
import type { StakeholderFilter } from '@regiekamer/shared-console';
import { toStakeholderFilter } from '@regiekamer/stakeholders-console';
import { toTree } from './criteria-tree.js';

/** What a list of people shows because of which list it is, not because of its filter. */
const own: Readonly<Record<string, StakeholderFilter>> = {
  people: { kind: 'PERSON' },
  organisations: { kind: 'ORGANISATION' },
  'opinion-leaders': { opinionLeader: true },
};

/** Starts a contact list with what the list of people is filtered on. */
export default function MakeList() {
  const translate = useTranslate();
  const list = useListContext();
  const resource = useResourceContext() ?? '';
  // archived records are on no contact list
  const { archived: _archived, ...filter } = toStakeholderFilter((list.filterValues ?? {}) as Record<string, unknown>);
  return (
    <Button
      component={Link}
      to="/contactLists/create"
      state={{ record: { criteria: toTree({ ...own[resource], ...filter }) } }}
      size="small"
      startIcon={<ListIcon />}
    >
      {translate('lists.make')}
    </Button>
  );
}

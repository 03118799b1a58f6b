import { DataTable, List, SimpleList, BooleanField, SearchInput, NullableBooleanInput, TopToolbar } from 'react-admin';
import { useTranslate } from 'ra-core';
import { useMediaQuery, type Theme } from '@mui/material';
import { AddButton, EmptyList, EnumField, EnumInput } from '@regiekamer/shared-console';
import type { UserRecordFragment } from './documents.generated.js';

const filters = [
  <SearchInput key="text" source="text" alwaysOn />,
  <EnumInput key="role" source="role" enum="Role" alwaysOn />,
  <NullableBooleanInput key="active" source="active" alwaysOn />,
];

export default function UserList() {
  const translate = useTranslate();
  const isPhone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const roles = (user: UserRecordFragment) => user.roles.map((role) => translate(`enums.Role.${role}`)).join(', ');
  const empty = <EmptyList text="identity.users.empty" action={<AddButton />} />;
  return (
    <List
      filters={filters}
      actions={
        <TopToolbar>
          <AddButton />
        </TopToolbar>
      }
      sort={{ field: 'name', order: 'ASC' }}
      perPage={50}
      empty={false}
      exporter={false}
    >
      {isPhone ? (
        <SimpleList<UserRecordFragment>
          empty={empty}
          primaryText={(user) => user.name}
          secondaryText={(user) => [roles(user), user.active ? null : translate('identity.users.inactive')].filter(Boolean).join(' · ')}
          rowClick="edit"
        />
      ) : (
        <DataTable<UserRecordFragment> empty={empty} rowClick="edit" bulkActionButtons={false}>
          <DataTable.Col source="name" />
          <DataTable.Col source="email" />
          <DataTable.Col source="roles" disableSort>
            <EnumField source="roles" enum="Role" />
          </DataTable.Col>
          <DataTable.Col source="jobTitle" />
          <DataTable.Col source="active">
            <BooleanField source="active" />
          </DataTable.Col>
        </DataTable>
      )}
    </List>
  );
}

import type { ReactElement } from 'react';
import {
  BooleanInput,
  NullableBooleanInput,
  SearchInput,
  TextInput,
  useCanAccessResources,
} from 'react-admin';
import { Box } from '@mui/material';
import {
  CategoryInput,
  DateInput,
  EnumInput,
  PurposeInput,
  StakeholderInput,
  TagsInput,
  UserInput,
} from '@regiekamer/shared-console';

const rights = ['CONSENT', 'INTERACTIONS', 'CONTACT_DETAILS'];

/** What the viewer may read of a stakeholder beside the record itself; nothing while that is being asked. */
export function useReadable() {
  const { canAccess } = useCanAccessResources({ action: 'list', resources: rights });
  return {
    consent: canAccess?.['CONSENT'] ?? false,
    interactions: canAccess?.['INTERACTIONS'] ?? false,
    contactDetails: canAccess?.['CONTACT_DETAILS'] ?? false,
  };
}

interface FacetProps {
  source: string;
  label: string;
  children: ReactElement;
}

/** Gives an input in the row of filters its width; react-admin reads source and label from here. */
const Facet = ({ children }: FacetProps) => <Box sx={{ width: { xs: '100%', sm: 240 } }}>{children}</Box>;

interface Named {
  source: string;
  label: string;
  helperText: false;
}

function facet(source: string, input: (named: Named) => ReactElement) {
  const label = `stakeholders.filter.${source}`;
  return (
    <Facet key={source} source={source} label={label}>
      {input({ source, label, helperText: false })}
    </Facet>
  );
}

/** Where people stand for one purpose over one channel; it narrows the list once all three are chosen. */
function ConsentFacet(_props: { source: string; label: string }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 180px)' }, columnGap: 1, width: { xs: '100%', sm: 'auto' } }}>
      <PurposeInput source="consent.purpose" label="stakeholders.filter.purpose" helperText={false} />
      <EnumInput source="consent.channel" enum="Channel" label="stakeholders.filter.channel" helperText={false} />
      <EnumInput source="consent.statusIn" enum="ConsentStatus" label="stakeholders.filter.status" multiple />
    </Box>
  );
}

/** What a list of stakeholders can be narrowed by: a search that is always there, and facets to choose from. */
export function useStakeholderFilters(list: 'people' | 'organisations' | 'opinion-leaders') {
  const { consent, interactions } = useReadable();
  const all = [
    <SearchInput key="text" source="text" alwaysOn sx={{ width: { xs: '100%', sm: 300 } }} />,
    facet('categoryIn', (named) => <CategoryInput {...named} multiple />),
    list === 'organisations' && facet('member', (named) => <NullableBooleanInput {...named} />),
    list === 'opinion-leaders'
      ? facet('kind', (named) => <EnumInput {...named} enum="StakeholderKind" />)
      : facet('opinionLeader', (named) => <NullableBooleanInput {...named} />),
    facet('cityIn', (named) => <TagsInput {...named} />),
    facet('tagIn', (named) => <TagsInput {...named} />),
    facet('relationOwnerIn', (named) => <UserInput {...named} multiple />),
    list === 'people' && facet('organisationIn', (named) => <StakeholderInput {...named} kind="ORGANISATION" multiple />),
    list === 'people' && facet('functionContains', (named) => <TextInput {...named} />),
    interactions && facet('notContactedSince', (named) => <DateInput {...named} />),
    consent && <ConsentFacet key="consent" source="consent" label="stakeholders.filter.consent" />,
    <BooleanInput key="archived" source="archived" label="stakeholders.filter.archived" defaultValue />,
  ];
  return all.filter((filter) => filter !== false);
}

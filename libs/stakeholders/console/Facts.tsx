import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Box, Card, CardContent, Chip, Link, Stack, Typography } from '@mui/material';
import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import EmailIcon from '@mui/icons-material/EmailOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import PhoneIcon from '@mui/icons-material/PhoneOutlined';
import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import WebIcon from '@mui/icons-material/LanguageOutlined';
import { ReferenceLabel, useFormat } from '@regiekamer/shared-console';
import { PostalAddress } from './AddressInputs.js';
import { Aliases } from './Aliases.js';
import { EmailLink, LastContact, PhoneLink, Tags } from './cells.js';
import { formatUrl } from './contact.js';
import type { StakeholderValues } from './resources.js';
import { Roles } from './Roles.js';

/** Who this is and how to reach them: what one looks for first. */
export function Who({ record, mayEdit }: { record: StakeholderValues; mayEdit: boolean }) {
  const translate = useTranslate();
  const isPerson = record.kind === 'PERSON';
  return (
    <Card>
      <CardContent>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'flex-start', mb: 1 }}>
          <Box
            aria-hidden
            sx={{ display: 'grid', placeItems: 'center', width: 44, height: 44, flexShrink: 0, bgcolor: 'action.hover', borderRadius: isPerson ? '50%' : 2 }}
          >
            {isPerson ? <PersonIcon /> : <BusinessIcon />}
          </Box>
          <Box sx={{ minWidth: 0 }}>
            <Typography component="h2" variant="h5" sx={{ overflowWrap: 'anywhere' }}>
              {record.displayName}
            </Typography>
            <Stack direction="row" useFlexGap spacing={0.5} sx={{ flexWrap: 'wrap', mt: 0.5 }}>
              {record.category ? <Chip size="small" variant="outlined" label={<ReferenceLabel kind="categories" code={record.category} />} /> : null}
              {'memberSince' in record && record.memberSince ? (
                <Chip size="small" color="success" variant="outlined" label={translate('stakeholders.facts.member')} />
              ) : null}
              {record.opinionLeader ? (
                <Chip size="small" variant="outlined" icon={<CampaignIcon />} label={translate('stakeholders.facts.opinion_leader')} />
              ) : null}
              {record.archivedAt ? <Chip size="small" color="warning" label={translate('app.archived')} /> : null}
            </Stack>
          </Box>
        </Stack>
        <Stack component="ul" spacing={0.75} sx={{ listStyle: 'none', p: 0, my: 2 }}>
          {record.phone ? (
            <Reach icon={<PhoneIcon fontSize="small" titleAccess={translate('stakeholders.facts.phone')} />}>
              <PhoneLink phone={record.phone} />
            </Reach>
          ) : null}
          {record.email ? (
            <Reach icon={<EmailIcon fontSize="small" titleAccess={translate('stakeholders.facts.email')} />}>
              <EmailLink email={record.email} />
            </Reach>
          ) : null}
          {'website' in record && record.website ? (
            <Reach icon={<WebIcon fontSize="small" titleAccess={translate('stakeholders.facts.website')} />}>
              <Link href={record.website} target="_blank" rel="noreferrer" sx={{ overflowWrap: 'anywhere' }}>
                {formatUrl(record.website)}
              </Link>
            </Reach>
          ) : null}
          {record.street || record.postcode || record.city || record.country ? (
            <Reach icon={<PlaceIcon fontSize="small" titleAccess={translate('stakeholders.facts.city')} />}>
              <PostalAddress {...record} />
            </Reach>
          ) : null}
        </Stack>
        <Aliases stakeholderId={record.id} aliases={record.aliases} mayEdit={mayEdit} />
        <Roles record={record} mayEdit={mayEdit} />
      </CardContent>
    </Card>
  );
}

const Reach = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center', minWidth: 0, '& svg': { color: 'text.secondary' } }}>
    {icon}
    <Box sx={{ minWidth: 0 }}>{children}</Box>
  </Box>
);

/** The rest of what is known; what is not known takes no room. */
export function Facts({ record, showsContact }: { record: StakeholderValues; showsContact: boolean }) {
  const translate = useTranslate();
  const format = useFormat();
  const profile = record.opinionLeader;
  const facts: [key: string, value: ReactNode][] = [
    ['last_contact', showsContact ? <LastContact at={record.lastInteractionAt} /> : null],
    ['relation_owner', record.relationOwner?.name],
    ['member_since', 'memberSince' in record && record.memberSince ? format.date(record.memberSince) : null],
    ['kvk_number', 'kvkNumber' in record ? record.kvkNumber : null],
    ['salutation', 'salutation' in record ? record.salutation : null],
    ['tags', record.tags.length > 0 ? <Tags tags={record.tags} /> : null],
    ['reach', profile ? translate(`stakeholders.reach.${profile.reach}`) : null],
    ['topics', profile && profile.topics.length > 0 ? <Tags tags={profile.topics} /> : null],
    ['channels', profile && profile.channels.length > 0 ? <Tags tags={profile.channels} /> : null],
    ['note', profile?.note],
  ];
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <Card>
      <CardContent>
        <Box component="dl" sx={{ m: 0, '& dt': { color: 'text.secondary', typography: 'body2' }, '& dd': { m: 0, mb: 1.25, overflowWrap: 'anywhere' } }}>
          {known.map(([key, value]) => (
            <div key={key}>
              <dt>{translate(`stakeholders.facts.${key}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}

import { useTranslate } from 'ra-core';
import { Link } from 'react-router';
import { Box, Chip, type ChipProps } from '@mui/material';
import CallIcon from '@mui/icons-material/CallOutlined';
import ChatIcon from '@mui/icons-material/ChatOutlined';
import ForumIcon from '@mui/icons-material/ForumOutlined';
import GroupIcon from '@mui/icons-material/GroupsOutlined';
import GroupsIcon from '@mui/icons-material/Diversity3Outlined';
import LockIcon from '@mui/icons-material/LockOutlined';
import MailIcon from '@mui/icons-material/MailOutlined';
import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import VideoIcon from '@mui/icons-material/VideocamOutlined';
import type { Confidentiality, StakeholderKind } from '@regiekamer/shared-console';
import { stakeholderPath } from '@regiekamer/stakeholders-console';

// The types are rows that an administrator may add to; the ones we know have a picture, the word always stands beside it.
const icons: Record<string, typeof CallIcon> = {
  telefoon: CallIcon,
  videogesprek: VideoIcon,
  email: MailIcon,
  brief: MailIcon,
  bericht: ChatIcon,
  werkbezoek: PlaceIcon,
  overleg: GroupIcon,
  bijeenkomst: GroupsIcon,
};

export function InteractionTypeIcon({ code }: { code: string }) {
  const Icon = icons[code] ?? ForumIcon;
  return <Icon fontSize="small" />;
}

/** Who may read it, where that is not simply the whole office. */
export function ConfidentialityChip({ value, always = false, ...props }: { value: Confidentiality; always?: boolean } & ChipProps) {
  const translate = useTranslate();
  if (value === 'OFFICE' && !always) return null;
  return (
    <Chip
      size="small"
      variant="outlined"
      icon={value === 'OFFICE' ? <GroupIcon /> : <LockIcon />}
      color={value === 'PRIVATE' ? 'warning' : 'default'}
      label={translate(`enums.Confidentiality.${value}`)}
      {...props}
    />
  );
}

interface Named {
  id: string;
  kind: StakeholderKind;
  displayName: string;
}

export const StakeholderLink = ({ stakeholder }: { stakeholder: Named }) => (
  <Box component={Link} to={stakeholderPath(stakeholder)} sx={{ color: 'primary.main' }}>
    {stakeholder.displayName}
  </Box>
);

export const IssueLink = ({ issue }: { issue: { id: string; title: string } }) => (
  <Box component={Link} to={`/issues/${issue.id}/show`} sx={{ color: 'primary.main' }}>
    {issue.title}
  </Box>
);

/** 'Piet den Boer, Els Bakker' with each a link, but `except` on whose own page it stands. */
export function StakeholderLinks({ stakeholders, except }: { stakeholders: readonly Named[]; except?: string }) {
  return stakeholders
    .filter(({ id }) => id !== except)
    .map((stakeholder, index) => (
      <span key={stakeholder.id}>
        {index > 0 ? ', ' : ''}
        <StakeholderLink stakeholder={stakeholder} />
      </span>
    ));
}

export const namesOf = (stakeholders: readonly { displayName: string }[]): string =>
  stakeholders.map(({ displayName }) => displayName).join(', ');

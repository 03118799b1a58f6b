import type { ReactElement } from 'react';
import { useFieldValue, useTranslate } from 'ra-core';
import type { FieldProps } from 'ra-ui-materialui';
import { Chip, type ChipProps } from '@mui/material';
import BoltIcon from '@mui/icons-material/Bolt';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import HourglassIcon from '@mui/icons-material/HourglassEmpty';
import LockIcon from '@mui/icons-material/LockOutlined';
import NightIcon from '@mui/icons-material/BedtimeOutlined';
import RadarIcon from '@mui/icons-material/Radar';
import SplitIcon from '@mui/icons-material/CallSplit';
import DownIcon from '@mui/icons-material/ThumbDownOutlined';
import DoubleDownIcon from '@mui/icons-material/ThumbDown';
import UpIcon from '@mui/icons-material/ThumbUpOutlined';
import DoubleUpIcon from '@mui/icons-material/ThumbUp';
import NeutralIcon from '@mui/icons-material/HorizontalRule';
import TrendingIcon from '@mui/icons-material/TrendingUp';
import WarningIcon from '@mui/icons-material/WarningAmber';
import type { CommitmentStatus, HealthStatus, IssueStage, Stance } from './schema.generated.js';
import type { EnumName } from './inputs.js';

type Color = NonNullable<ChipProps['color']>;
type Look = readonly [icon: ReactElement, color: Color];

// Colour helps, the icon and the words tell: nobody has to see green and red apart.
const stances: Record<Stance, Look> = {
  STRONGLY_OPPOSED: [<DoubleDownIcon />, 'error'],
  OPPOSED: [<DownIcon />, 'error'],
  NEUTRAL: [<NeutralIcon />, 'default'],
  SUPPORTIVE: [<UpIcon />, 'success'],
  STRONGLY_SUPPORTIVE: [<DoubleUpIcon />, 'success'],
  UNKNOWN: [<HelpIcon />, 'default'],
  DIVIDED: [<SplitIcon />, 'warning'],
};
const stages: Record<IssueStage, Look> = {
  SIGNAL: [<RadarIcon />, 'default'],
  POTENTIAL: [<HourglassIcon />, 'default'],
  EMERGING: [<TrendingIcon />, 'info'],
  CURRENT: [<BoltIcon />, 'primary'],
  CRISIS: [<WarningIcon />, 'error'],
  DORMANT: [<NightIcon />, 'default'],
  CLOSED: [<LockIcon />, 'default'],
};
const healths: Record<HealthStatus, Look> = {
  GOOD: [<CheckCircleIcon />, 'success'],
  ATTENTION: [<WarningIcon />, 'warning'],
  CRITICAL: [<ErrorIcon />, 'error'],
};
const statuses: Record<CommitmentStatus, Look> = {
  OPEN: [<HourglassIcon />, 'info'],
  FULFILLED: [<CheckCircleIcon />, 'success'],
  CANCELLED: [<LockIcon />, 'default'],
};

function EnumChip({ name, value, look: [icon, color], ...props }: { name: EnumName; value: string; look: Look } & ChipProps) {
  const translate = useTranslate();
  return <Chip size="small" variant="outlined" icon={icon} color={color} label={translate(`enums.${name}.${value}`)} {...props} />;
}

export const StanceChip = ({ stance, ...props }: { stance: Stance } & ChipProps) => (
  <EnumChip name="Stance" value={stance} look={stances[stance]} {...props} />
);
export const StageChip = ({ stage, ...props }: { stage: IssueStage } & ChipProps) => (
  <EnumChip name="IssueStage" value={stage} look={stages[stage]} {...props} />
);
export const HealthChip = ({ status, ...props }: { status: HealthStatus } & ChipProps) => (
  <EnumChip name="HealthStatus" value={status} look={healths[status]} {...props} />
);
export const StatusChip = ({ status, ...props }: { status: CommitmentStatus } & ChipProps) => (
  <EnumChip name="CommitmentStatus" value={status} look={statuses[status]} {...props} />
);

/** An enum's value of the record in the reader's words. */
export function EnumField({ enum: name, ...props }: FieldProps & { enum: EnumName }) {
  const value: unknown = useFieldValue(props);
  const translate = useTranslate();
  const values = Array.isArray(value) ? (value as string[]) : typeof value === 'string' && value ? [value] : [];
  return <>{values.map((one) => translate(`enums.${name}.${one}`)).join(', ')}</>;
}

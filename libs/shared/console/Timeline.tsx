import type { ReactNode } from 'react';
import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { useFormat } from './format.js';

/** What happened, latest first, as a list that a screen reader can count. */
export function Timeline({ children, label = 'timeline.title' }: { children: ReactNode; label?: string }) {
  const translate = useTranslate();
  return (
    <Box
      component="ol"
      aria-label={translate(label)}
      sx={{ listStyle: 'none', m: 0, p: 0, '& > li:not(:last-child) .rail': { display: 'block' } }}
    >
      {children}
    </Box>
  );
}

export interface TimelineItemProps {
  icon: ReactNode;
  /** day or instant */
  at: string;
  title: ReactNode;
  /** who, how */
  subtitle?: ReactNode;
  actions?: ReactNode;
  children?: ReactNode;
}

export function TimelineItem({ icon, at, title, subtitle, actions, children }: TimelineItemProps) {
  const format = useFormat();
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '40px minmax(0, 1fr)', columnGap: 1.5 }}>
      <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center' }} aria-hidden>
        <Box sx={{ display: 'grid', placeItems: 'center', width: 36, height: 36, borderRadius: '50%', bgcolor: 'action.hover' }}>
          {icon}
        </Box>
        <Box className="rail" sx={{ display: 'none', flexGrow: 1, width: '2px', bgcolor: 'divider', my: 0.5 }} />
      </Box>
      <Box sx={{ pb: 3, minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline', justifyContent: 'space-between' }}>
          <Typography component="h3" variant="subtitle1" sx={{ overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          <Typography component="time" dateTime={at} title={format.longDate(at)} variant="body2" sx={{ color: 'text.secondary' }}>
            {format.date(at)} · {format.relative(at)}
          </Typography>
        </Box>
        {subtitle ? (
          <Typography component="div" variant="body2" sx={{ color: 'text.secondary' }}>
            {subtitle}
          </Typography>
        ) : null}
        {children ? <Box sx={{ mt: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{children}</Box> : null}
        {actions}
      </Box>
    </Box>
  );
}

import type { Theme } from '@mui/material';
import type { HealthStatus } from '@regiekamer/shared-console';

/** The health by its form as much as by its colour: a circle, a triangle, a diamond. */
export function outlineOf(status: HealthStatus, radius: number): string {
  if (status === 'GOOD') return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
  if (status === 'ATTENTION') {
    const [half, top, bottom] = [radius, radius * 1.1, radius * 0.8];
    return `M0 ${-top}L${half} ${bottom}H${-half}Z`;
  }
  const reach = radius * 1.1;
  return `M0 ${-reach}L${reach} 0L0 ${reach}L${-reach} 0Z`;
}

export const colourOf = (status: HealthStatus, { palette }: Theme): string =>
  status === 'GOOD' ? palette.success.main : status === 'ATTENTION' ? palette.warning.main : palette.error.main;

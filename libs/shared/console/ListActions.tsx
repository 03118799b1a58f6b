import { Suspense } from 'react';
import { useCanAccess, useResourceContext } from 'ra-core';
import { useParts, type ListAction } from './console-part.js';

/** What upper domains let one do with this list, for its toolbar; the list itself knows none of them. */
export function ListActions() {
  const resource = useResourceContext() ?? '';
  return useParts()
    .flatMap(({ listActions }) => listActions ?? [])
    .filter(({ resources }) => resources.includes(resource))
    .map((action, index) => <Guarded key={index} {...action} />);
}

function Guarded({ access, action: Action }: ListAction) {
  const { canAccess } = useCanAccess(access);
  return canAccess ? (
    <Suspense fallback={null}>
      <Action />
    </Suspense>
  ) : null;
}

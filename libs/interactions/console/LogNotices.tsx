import { Suspense } from 'react';
import { useCanAccess } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { today, useParts, type LogNotice, type LogNoticeProps } from '@regiekamer/shared-console';
import { toInstant, type InteractionValues } from './interaction-values.js';

/** What upper domains have to tell about whom was chosen; the form does not wait for it. */
export function LogNotices() {
  const [participantIds, occurredOn] = useWatch<InteractionValues, ['participantIds', 'occurredOn']>({ name: ['participantIds', 'occurredOn'] });
  const notices = useParts().flatMap(({ logNotices }) => logNotices ?? []);
  // the day alone: a time is half typed for as long as it is typed, and would be no moment
  const when = toInstant(occurredOn, null, today()) ?? null;
  return notices.map((notice, index) => <Guarded key={index} {...notice} stakeholderIds={participantIds} when={when} />);
}

function Guarded({ access, notice: Notice, ...props }: LogNotice & LogNoticeProps) {
  const { canAccess } = useCanAccess({ resource: access, action: 'read' });
  if (!canAccess) return null;
  return (
    <Suspense fallback={null}>
      <Notice {...props} />
    </Suspense>
  );
}

import { ReasonDialog } from '@regiekamer/shared-console';

/** Asked seldom, so fetched when it is. */
export default function CancelCommitment({ onConfirm, onClose }: { onConfirm: (reason: string) => Promise<boolean>; onClose: () => void }) {
  return <ReasonDialog open title="commitments.cancel_title" confirm="commitments.cancel" onConfirm={onConfirm} onClose={onClose} />;
}

import { useNotify, useTranslate } from 'react-admin';
import { Notice, NOTICE_STAYS, useRun, type ApiError } from '@regiekamer/shared-console';
import { DismissDuplicateDocument, MergeStakeholdersDocument, RestoreDuplicateDocument, UndoMergeDocument } from './duplicates.generated.js';

/** Tells why something was refused: in the words of the field's message, since no form is there to show it. */
export function useTold(): (error: ApiError) => void {
  const notify = useNotify();
  return (error) => notify(Object.values(error.fields ?? {})[0] ?? error.message, { type: 'error', autoHideDuration: 10_000 });
}

/** Takes a merge back. */
export function useUndoMerge() {
  const told = useTold();
  return useRun(UndoMergeDocument, { success: 'merges.undone_now', onError: told });
}

/** What one can say of a pair: they are one, or they are two. Both can be taken back. */
export function usePairActions(onDone?: (keptId: string | null) => void) {
  const notify = useNotify();
  const translate = useTranslate();
  const told = useTold();
  const undo = useUndoMerge();
  const restore = useRun(RestoreDuplicateDocument, { success: 'duplicates.restored' });
  const merge = useRun(MergeStakeholdersDocument, { onError: told });
  const dismiss = useRun(DismissDuplicateDocument, { onError: told });
  const offer = (text: string, run: () => void) =>
    notify(<Notice text={translate(text)} actions={[{ label: 'ra.action.undo', run }]} />, { autoHideDuration: NOTICE_STAYS });
  return {
    running: merge.running || dismiss.running,
    merge: async (keepId: string, mergeId: string, takeFields: string[]) => {
      const result = await merge.run({ keepId, mergeId, takeFields });
      if (!result) return;
      const { id, kept } = result.mergeStakeholders;
      offer('merges.merged', () => void undo.run({ id }));
      onDone?.(kept.id);
    },
    dismiss: async (leftId: string, rightId: string) => {
      const result = await dismiss.run({ leftId, rightId });
      if (!result) return;
      offer('duplicates.dismissed', () => void restore.run({ leftId, rightId }));
      onDone?.(null);
    },
  };
}

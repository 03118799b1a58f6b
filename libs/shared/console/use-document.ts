import { keepPreviousData, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useLogoutIfAccessDenied, useNotify } from 'ra-core';
import { ApiError, run, type RunOptions, type TypedDocument } from './client.js';

/**
 * Asks one document on a screen that is no react-admin list or record: a timeline, a summary, choices.
 * Signing out, refreshing and every `useRun` renew it, as they renew react-admin's own queries.
 */
export function useDocument<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  options: { enabled?: boolean; staleTime?: number; keepPrevious?: boolean } = {},
): UseQueryResult<Result, Error> {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  return useQuery<Result, Error>({
    queryKey: ['document', document, variables],
    queryFn: async ({ signal }) => {
      try {
        return await run(document, variables, { signal });
      } catch (error) {
        await logoutIfAccessDenied(error);
        throw error;
      }
    },
    enabled: options.enabled ?? true,
    ...(options.staleTime === undefined ? {} : { staleTime: options.staleTime }),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
    retry: false,
  });
}

export interface Run<Result, Variables> {
  /** @returns the answer, or undefined when it failed (the failure has been told, the form's errors excepted) */
  run: (variables: Variables, options?: Pick<RunOptions, 'key'>) => Promise<Result | undefined>;
  running: boolean;
  /** the last failure; `fields` holds the form's errors */
  error: ApiError | null;
  reset: () => void;
}

/**
 * A mutation outside react-admin's create and update: `changeIssueStage`, `fulfilCommitment`. After it everything on
 * the screen is asked again, since one intention touches several records.
 * @param options.success message key of the notification
 * @param options.onError takes over from the notification
 */
export function useRun<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  options: { success?: string; onSuccess?: (result: Result) => void; onError?: (error: ApiError) => void } = {},
): Run<Result, Variables> {
  const notify = useNotify();
  const queryClient = useQueryClient();
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  const mutation = useMutation<Result, Error, { variables: Variables; options?: Pick<RunOptions, 'key'> }>({
    mutationFn: ({ variables, options: chosen }) => run(document, variables, chosen),
  });

  return {
    running: mutation.isPending,
    error: mutation.error instanceof ApiError ? mutation.error : null,
    reset: mutation.reset,
    run: async (variables, chosen) => {
      try {
        const result = await mutation.mutateAsync({ variables, ...(chosen ? { options: chosen } : {}) });
        if (options.success) notify(options.success, { type: 'success' });
        options.onSuccess?.(result);
        void queryClient.invalidateQueries();
        return result;
      } catch (error) {
        if (await logoutIfAccessDenied(error)) return undefined;
        if (!(error instanceof ApiError)) throw error;
        if (options.onError) options.onError(error);
        else notify(error.message, { type: 'error' });
        return undefined;
      }
    },
  };
}

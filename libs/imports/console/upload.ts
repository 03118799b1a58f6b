import { ApiError } from '@regiekamer/shared-console';

/** Why a file was refused: a message key, and the row where it went wrong. */
export interface Refusal {
  key: string;
  row: number | null;
}

interface Answer {
  id?: string;
  errors?: { extensions?: { code?: string; fields?: { file?: string }; row?: number } }[];
}

/**
 * Sends a file to be imported.
 * @returns the id of the import, or why the file was refused
 * @throws ApiError with code NETWORK where there was no answer
 */
export async function upload(file: File): Promise<string | Refusal> {
  const form = new FormData();
  form.append('file', file);
  let response: Response;
  let text: string;
  try {
    response = await fetch('/imports', { method: 'POST', credentials: 'same-origin', headers: { 'apollo-require-preflight': 'true' }, body: form });
    text = await response.text();
  } catch (error) {
    throw new ApiError('NETWORK', {}, String(error));
  }
  const answer = parse(text);
  if (answer.id) return answer.id;
  const extensions = answer.errors?.[0]?.extensions;
  if (extensions?.fields?.file) return { key: extensions.fields.file, row: extensions.row ?? null };
  if (response.status >= 502) throw new ApiError('NETWORK');
  return { key: `errors.${response.status === 413 ? 'BAD_USER_INPUT' : (extensions?.code ?? 'INTERNAL_SERVER_ERROR')}`, row: null };
}

function parse(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return {}; // a proxy answers in HTML: the status tells what it is
  }
}

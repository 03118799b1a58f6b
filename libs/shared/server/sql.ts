/** Makes a value a parameter of the statement and answers its placeholder. */
export type Bind = (value: unknown) => string;

/** Binds to the numbered parameters of a statement written by hand. */
export function bindInto(parameters: unknown[]): Bind {
  return (value) => `$${parameters.push(value)}`;
}

/** A pattern for LIKE on folded text: the given text, folded, anywhere inside. */
export function containing(text: string, bind: Bind): string {
  return `'%' || fold(${bind(text.replace(/[\\%_]/g, '\\$&'))}) || '%'`;
}

/** The words of a search text, each of which must be found. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean).slice(0, 10);
}

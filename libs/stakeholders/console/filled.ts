/** Leaves out what stayed empty. */
export function filled<Input extends object>(values: Input): Input {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== '')) as Input;
}

import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Box } from '@mui/material';

const LOOK_AGAIN = 30;
/** ms after which somebody would rather press Enter again */
const LONGEST = 4000;

/**
 * Enter that comes before the options of what was typed waits for them. Without this a quick writer takes the first
 * option of an earlier text, and the conversation is logged with somebody else.
 */
export function PatientEnter({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const replayed = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** Whether a picker in sight shows the options of this very text; its questions end in the text they ask for. */
  const isSettled = (text: string): boolean =>
    queryClient
      .getQueryCache()
      .findAll({ queryKey: ['picker'], type: 'active' })
      .some(({ queryKey, state }) => queryKey[2] === text && state.fetchStatus === 'idle' && state.status !== 'pending');

  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || replayed.current) return;
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.getAttribute('aria-autocomplete') !== 'list' || input.value.trim() === '') return;
    if (isSettled(input.value)) return;
    event.preventDefault();
    event.stopPropagation();
    clearTimeout(timer.current);
    const pressedAt = Date.now();
    const look = () => {
      if (document.activeElement !== input || Date.now() - pressedAt > LONGEST) return;
      if (!isSettled(input.value)) {
        timer.current = setTimeout(look, LOOK_AGAIN);
        return;
      }
      // Once more, so that what was answered is on the screen.
      timer.current = setTimeout(() => {
        replayed.current = true;
        input.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        replayed.current = false;
      }, LOOK_AGAIN);
    };
    timer.current = setTimeout(look, LOOK_AGAIN);
  };

  return (
    <Box
      onKeyDownCapture={onKeyDownCapture}
      // whoever types on has not chosen yet
      onInputCapture={() => clearTimeout(timer.current)}
    >
      {children}
    </Box>
  );
}

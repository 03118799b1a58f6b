import { useEffect, useRef, useState, type RefObject } from 'react';

/** How wide the place of a chart is; charts are drawn in pixels. */
export function useWidth<Place extends HTMLElement>(fallback: number): [RefObject<Place | null>, number] {
  const place = useRef<Place>(null);
  const [width, setWidth] = useState(fallback);
  useEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      // on paper or in a folded part it has none; the drawing keeps its own
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}

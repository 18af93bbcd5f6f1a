import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The part of an element that the window shows, in pixels from its top. */
export interface VisibleRange {
  top: number;
  bottom: number;
  /** Of the element. Measured here and not where rows are drawn: there it would lay out the page in the midst of changing it. */
  width: number;
}

const step = 64; // Pixels scrolled before rows are counted anew; the rows beyond the edges bridge them.

/** Follows which part of an element the window shows, at most once a frame. */
export function useWindowRange(box: RefObject<HTMLElement | null>): VisibleRange {
  const range = useSignal<VisibleRange>({ top: 0, bottom: window.innerHeight, width: window.innerWidth });
  useLayoutEffect(() => {
    let frame = 0;
    const read = () => {
      frame = 0;
      const element = box.current;
      if (!element) return;
      const width = element.clientWidth;
      const top = Math.floor(-element.getBoundingClientRect().top / step) * step;
      const bottom = top + Math.ceil(window.innerHeight / step + 1) * step;
      const known = range.peek();
      if (known.top !== top || known.bottom !== bottom || known.width !== width) range.value = { top, bottom, width };
    };
    const readSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    read();
    // What stands above the list grows and shrinks too, as filters are chosen.
    const resized = new ResizeObserver(readSoon);
    resized.observe(document.body);
    if (box.current) resized.observe(box.current);
    window.addEventListener('scroll', readSoon, { passive: true });
    window.addEventListener('resize', readSoon);
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      window.removeEventListener('scroll', readSoon);
      window.removeEventListener('resize', readSoon);
    };
  }, [box, range]);
  return range.value;
}

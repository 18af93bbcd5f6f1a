import nlp from 'compromise';
import type { Span } from '../../src/core/model';
import type { PeerFinding } from './peer-finding';

interface Offset {
  offset: { start: number; length: number };
}

/** compromise’s quotations(): what stands between quotation marks. It names nobody. */
export function findByCompromise(text: string): PeerFinding[] {
  const found = nlp(text).quotations().json({ offset: true }) as Offset[];
  return found.map(({ offset: { start, length } }) => {
    const span: Span = [start, start + length];
    return { content: [span], source: null, cue: null };
  });
}

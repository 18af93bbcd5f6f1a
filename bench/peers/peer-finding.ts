import type { Span } from '../../src/core/model';

/** An attribution as a peer finds it, in the form that the scorers read. */
export interface PeerFinding {
  content: Span[];
  source: Span[] | null;
  cue: Span[] | null;
}

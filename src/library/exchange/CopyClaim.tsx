import { createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { CitedClaim, CitingChoice } from '../../core/citing/cited-claim';
import type { ClaimId } from '../../core/model';
import { CopyMenu } from '../../ui/CopyMenu';
import '../../ui/copy-menu.css';

/** Cites a recorded claim; see `CopyMenu`. Provided once for all views of the library. */
export type CiteClaim = (id: ClaimId, choice: CitingChoice | null) => Promise<CitedClaim | null>;

export const Citing = createContext<CiteClaim>(() => Promise.resolve(null));

/** The copy menu of a claim in the library. */
export function CopyClaim({ id }: { id: ClaimId }): JSX.Element {
  const cite = useContext(Citing);
  return <CopyMenu cite={(choice) => cite(id, choice)} />;
}

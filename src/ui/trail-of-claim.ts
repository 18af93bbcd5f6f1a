import type { Claim } from '../core/model';
import type { TrailStation } from './Trail';
import type { Translate } from './translate';

/** The stations of a claim, from who spoke to the outlet that the reader reads. */
export function trailOfClaim(claim: Claim, publisher: string | null, translate: Translate): TrailStation[] {
  const stations: TrailStation[] = [speakerStation(claim, translate)];
  for (const name of claim.via) if (name !== claim.speaker) stations.push({ name, role: 'carrier' });
  if (publisher && publisher !== stations.at(-1)?.name) stations.push({ name: publisher, role: 'publisher' });
  return stations;
}

function speakerStation({ speaker, speakers, sourceWords }: Claim, translate: Translate): TrailStation {
  if (speakers.length > 1) return { name: speakers.join(', '), role: 'speaker' };
  if (speaker) return { name: speaker, role: 'speaker' };
  return { name: sourceWords ?? translate('speakerUnknown'), role: 'unnamed-speaker' };
}

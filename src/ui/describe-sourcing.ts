import { currentSourceType } from '../core/claims/current-source-type';
import { saidClaims } from '../core/claims/said-claims';
import type { Claim, SourceType } from '../core/model';
import { sourceFamilies } from './source-families';
import { joinParts, type Translate, translateCount } from './translate';

type Sourced = Pick<Claim, 'sourceType' | 'correction' | 'via' | 'isAttitude'>;

/** “14 claims: 9 from an interview with Le Figaro, 3 via Reuters, 1 post, 1 not stated” */
export function describeSourcing(claims: readonly Sourced[], translate: Translate): string {
  const said = saidClaims(claims);
  const count = translateCount(translate, 'claimCount', said.length);
  const parts = groupClaims(said).map((group) => describeGroup(group, translate));
  return parts.length === 0 ? count : translate('sourcingSentence', count, joinParts(translate, parts));
}

interface Group {
  type: SourceType;
  count: number;
  /** What carried all of them, where that is one or two; otherwise empty. */
  carriers: string[];
}

const mostNamed = 2; // A third name would make the sentence a list.
const order = sourceFamilies.flatMap(({ types }) => types);

/** By source type, the largest group first; what is not known stands last. */
function groupClaims(claims: readonly Sourced[]): Group[] {
  const types = [...new Set(claims.map(currentSourceType))];
  const groups = types.map((type): Group => {
    const members = claims.filter((claim) => currentSourceType(claim) === type);
    const carriers = members.map(({ via, sourceType }) => (sourceType === type ? via[0] : undefined));
    const names = [...new Set(carriers)];
    const areNamed = names.length <= mostNamed && names.every((name) => name !== undefined);
    return { type, count: members.length, carriers: areNamed ? names.filter((name) => name !== undefined) : [] };
  });
  const isUnknown = ({ type }: Group) => Number(type === 'unstated');
  return groups.sort(
    (a, b) => isUnknown(a) - isUnknown(b) || b.count - a.count || order.indexOf(a.type) - order.indexOf(b.type),
  );
}

/** An interview is named with one outlet only: of two it is not known how many interviews there were. */
function describeGroup({ type, count, carriers }: Group, translate: Translate): string {
  const mostOfType = { interview: 1, wire: mostNamed, outlet: mostNamed } as Partial<Record<SourceType, number>>;
  const isNamed = carriers.length > 0 && carriers.length <= (mostOfType[type] ?? 0);
  if (!isNamed) return translateCount(translate, `sourcing_${type}`, count);
  return translateCount(translate, `sourcingNamed_${type}`, count, joinParts(translate, carriers, 'conjunction'));
}

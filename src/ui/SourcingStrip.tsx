import type { JSX } from 'preact';
import type { SourceType } from '../core/model';
import { type SourceFamily, sourceFamilies } from './source-families';
import { translateCount, useTranslate } from './translate';

interface SourcingStripProps {
  types: readonly SourceType[];
  /** The family that the reader chose to see; null: all. */
  chosen?: SourceFamily | null;
  /** Where given, the numbers are buttons that choose a family, or all again. */
  onChoose?: (family: SourceFamily | null) => void;
}

/** One bar of a page's claims by family, with numbers. A description, never a score. */
export function SourcingStrip({ types, chosen = null, onChoose }: SourcingStripProps): JSX.Element | null {
  const translate = useTranslate();
  if (types.length === 0) return null;
  const counts = sourceFamilies
    .map(({ family, types: members }) => ({ family, count: types.filter((type) => members.includes(type)).length }))
    .filter(({ count }) => count > 0);
  return (
    <div class="strip">
      <div class="strip-bar" aria-hidden="true">
        {counts.map(({ family, count }) => (
          <span
            key={family}
            class="strip-part"
            data-family={family}
            data-dimmed={chosen !== null && chosen !== family}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
      <ul class="strip-numbers" aria-label={translateCount(translate, 'claimCount', types.length)}>
        {counts.map(({ family, count }) => (
          <li key={family} data-family={family}>
            {onChoose ? (
              <button
                type="button"
                class="strip-choice"
                aria-pressed={chosen === family}
                onClick={() => onChoose(chosen === family ? null : family)}
              >
                <FamilyCount family={family} count={count} />
              </button>
            ) : (
              <FamilyCount family={family} count={count} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FamilyCount({ family, count }: { family: SourceFamily; count: number }): JSX.Element {
  const translate = useTranslate();
  return (
    <span class="strip-number">
      <span class="strip-count">{count}</span> {translate(`family_${family.replace('-', '_')}`)}
    </span>
  );
}

import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FoundClaims } from '../../core/finding/library-index';
import type { LibraryQuery } from '../../core/finding/library-query';
import type { ShelvedClaim } from '../../core/finding/shelf';
import { useTranslate } from '../../ui/translate';
import type { Go } from '../navigation';
import { ClaimRow } from './ClaimRow';
import { freshenShelved } from './freshen-shelved';
import { GridHead } from './GridParts';
import { GroupHead } from './GroupHead';
import { type ListLayout, layOutList } from './list-layout';
import { OpenedClaim } from './OpenedClaim';
import type { ShelfState } from './shelf-state';
import { useKeptPlace } from './use-kept-place';
import { useWindowRange } from './use-window-range';

interface ClaimRowsProps {
  found: FoundClaims;
  query: LibraryQuery;
  state: ShelfState;
  locale: string;
  go: Go;
}

const headHeight = 52;
const rowHeights = { wide: 84, narrow: 136 }; // Two lines of words and one line of facts, or three; held by list.css.
const narrowest = 640; // Below this the reader's marks stand under the words.
const beyond = 400; // Pixels drawn above and below the window, so that a quick scroll meets rows.

/** The claims found, of which only those in the window are drawn. A grid, so that screen readers count rows as they are. */
export function ClaimRows({ found, query, state, locale, go }: ClaimRowsProps): JSX.Element {
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const range = useWindowRange(box);
  const [openedHeight, setOpenedHeight] = useState(0);
  const { width } = range;
  const rowHeight = width < narrowest ? rowHeights.narrow : rowHeights.wide;
  const opened = state.opened.value;
  const openedAt = useMemo(
    () => (opened === null ? -1 : found.claims.findIndex(({ id }) => id === opened)),
    [found, opened],
  );
  const extra = openedAt < 0 ? 0 : Math.max(0, openedHeight - rowHeight);
  const layout = useMemo(
    () =>
      layOutList({
        claims: found.claims.length,
        groups: found.groups,
        rowHeight,
        headHeight,
        opened: openedAt < 0 ? null : { at: openedAt, extra },
      }),
    [found, rowHeight, openedAt, extra],
  );
  const shown = rowsToShow(layout, range);
  const current = state.current.value;
  const currentRow = useMemo(() => {
    const at = current === null ? -1 : found.claims.findIndex(({ id }) => id === current);
    return at < 0 ? -1 : layout.rowOfClaim(at);
  }, [found, layout, current]);
  // The row with the focus stays, however far the reader scrolls: without it the focus would be lost.
  if (currentRow >= 0 && !shown.includes(currentRow)) shown.push(currentRow);

  const claimsShown = shown.flatMap((row) => {
    const place = layout.rowAt(row);
    return place.kind === 'claim' ? (found.claims[place.claim] ?? []) : [];
  });
  state.records.want(claimsShown); // Before anything is drawn: reading and drawing take place at once.
  useKeptPlace({ box, layout, found, query, range });
  state.records.readings.value; // Read, so that the rows follow it.

  const drawRow = (row: number) => {
    const place = layout.rowAt(row);
    const shelved = found.claims[place.kind === 'claim' ? place.claim : (found.groups[place.group]?.start ?? 0)];
    const group = place.kind === 'head' ? found.groups[place.group] : undefined;
    const style = { insetBlockStart: `${layout.topOf(row)}px` };
    if (group) {
      return (
        <GridHead key={`head ${group.key}`} row={row} style={style}>
          <GroupHead group={group} groupBy={query.groupBy} first={shelved} locale={locale} go={go} />
        </GridHead>
      );
    }
    if (!shelved) return null;
    return (
      <ListedClaim
        key={shelved.id}
        {...{ row, style, state, query, locale, go }}
        listed={shelved}
        isFirst={currentRow < 0 && row === firstClaimRow}
        onHeight={setOpenedHeight}
      />
    );
  };
  const firstClaimRow = found.groups.length > 0 ? 1 : 0;
  if (currentRow < 0 && layout.rows > firstClaimRow && !shown.includes(firstClaimRow)) shown.push(firstClaimRow);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are not in the window.
    <div
      ref={box}
      role="grid"
      class={width < narrowest ? 'list list-narrow' : 'list'}
      aria-label={translate('libraryView_claims')}
      aria-multiselectable="true"
      aria-rowcount={layout.rows}
      style={{ blockSize: `${layout.height}px` }}
    >
      {shown.sort((a, b) => a - b).map(drawRow)}
    </div>
  );
}

function rowsToShow(layout: ListLayout, { top, bottom }: { top: number; bottom: number }): number[] {
  if (layout.rows === 0) return [];
  const first = layout.rowAtHeight(top - beyond);
  const last = layout.rowAtHeight(bottom + beyond);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

interface ListedClaimProps extends Omit<ClaimRowsProps, 'found'> {
  row: number;
  listed: ShelvedClaim;
  style: { insetBlockStart: string };
  /** No row is the current one: then the Tab key reaches the first. */
  isFirst: boolean;
  onHeight: (height: number) => void;
}

function ListedClaim({
  row,
  listed,
  style,
  state,
  query,
  locale,
  go,
  isFirst,
  onHeight,
}: ListedClaimProps): JSX.Element {
  const { id } = listed;
  const claim = state.records.recordOf(id);
  const shelved = claim ? freshenShelved(listed, claim) : listed;
  const isSelected = state.selection.value.ids.has(id);
  const isOpened = state.opened.value === id && claim !== null;
  const isCurrent = state.current.value === id || isFirst;
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!isOpened || !element.current) return;
    const measured = element.current;
    const observer = new ResizeObserver(() => onHeight(measured.offsetHeight));
    observer.observe(measured);
    onHeight(measured.offsetHeight);
    return () => observer.disconnect();
  }, [isOpened, onHeight]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see GridParts.tsx.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of all rows are read in one place, use-list-keys.ts.
    <div
      ref={element}
      role="row"
      class={isOpened ? 'list-row list-opened' : 'list-row'}
      data-claim={id}
      data-source-type={shelved.sourceType}
      aria-rowindex={row + 1}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      style={style}
      onFocusIn={() => {
        state.current.value = id;
      }}
      onClick={(event) => !isOpened && state.press(id, event)}
    >
      {isOpened && claim ? (
        <OpenedClaim
          shelved={shelved}
          claim={claim}
          go={go}
          onEdit={(edit) => state.acts.edit([id], edit)}
          onDelete={() => state.acts.delete([id])}
          onRestore={() => state.acts.restore([id])}
          onClose={() => state.close()}
        />
      ) : (
        <ClaimRow
          {...{ shelved, claim, locale, isCurrent, isSelected }}
          typed={query.words}
          groupBy={query.groupBy}
          onSelect={(event) => state.select(id, event)}
          onKeep={() => state.acts.edit([id], { kind: 'keep', isKept: !shelved.isKept })}
        />
      )}
    </div>
  );
}

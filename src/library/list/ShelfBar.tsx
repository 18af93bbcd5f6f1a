import type { JSX } from 'preact';
import type { FoundClaims } from '../../core/finding/library-index';
import type { GroupKey, LibraryQuery, SortKey } from '../../core/finding/library-query';
import { translateCount, useTranslate } from '../../ui/translate';
import { claimsAtOnce } from './acts';
import type { ShelfState } from './shelf-state';
import type { ToldStep } from './told-step';

interface ShelfBarProps {
  query: LibraryQuery;
  found: FoundClaims;
  state: ShelfState;
  onQuery: ((query: LibraryQuery) => void) | undefined;
  onHelp: () => void;
  /** The index is not whole yet: what it found so far is not all. */
  isLoading: boolean;
}

const sortKeys: readonly SortKey[] = ['read', 'seen', 'published', 'changed', 'speaker', 'outlet'];
const groupKeys: readonly GroupKey[] = ['article', 'speaker', 'outlet', 'day', 'none'];

/** How many claims there are, how they are sorted and grouped, and the last act, which can be undone here on any day. */
export function ShelfBar({ query, found, state, onQuery, onHelp, isLoading }: ShelfBarProps): JSX.Element {
  const translate = useTranslate();
  const { undo, redo } = state.acts.turns.value;
  const isByName = query.sortBy === 'speaker' || query.sortBy === 'outlet';
  return (
    <div class="shelf-bar">
      <p class="shelf-count" role="status">
        {isLoading ? translate('libraryOpening') : translateCount(translate, 'claimCount', found.claims.length)}
      </p>
      <div class="shelf-turns">
        <TurnButton name="libraryUndo" step={undo} onTurn={state.acts.undo} />
        {redo && <TurnButton name="libraryRedo" step={redo} onTurn={state.acts.redo} />}
      </div>
      {onQuery && (
        <div class="shelf-order">
          <Choice
            label={translate('libraryGroupBy')}
            value={query.groupBy}
            values={groupKeys}
            nameOf={(value) => translate(`libraryGroup_${value}`)}
            onChoose={(groupBy) => onQuery({ ...query, groupBy })}
          />
          <Choice
            label={translate('librarySortBy')}
            value={query.sortBy}
            values={sortKeys}
            nameOf={(value) => translate(`librarySort_${value}`)}
            onChoose={(sortBy) => onQuery({ ...query, sortBy })}
          />
          <button
            type="button"
            class="quiet"
            aria-pressed={query.isReversed}
            title={translate(isByName ? 'libraryReversedNames' : 'libraryReversedTimes')}
            aria-label={translate(isByName ? 'libraryReversedNames' : 'libraryReversedTimes')}
            onClick={() => onQuery({ ...query, isReversed: !query.isReversed })}
          >
            <span aria-hidden="true">⇅</span>
          </button>
        </div>
      )}
      <button
        type="button"
        class="quiet"
        aria-label={translate('libraryKeys')}
        title={translate('libraryKeys')}
        onClick={onHelp}
      >
        <span aria-hidden="true">?</span>
      </button>
    </div>
  );
}

function TurnButton({ name, step, onTurn }: { name: string; step: ToldStep | null; onTurn: () => void }): JSX.Element {
  const translate = useTranslate();
  const act = step && translate(`libraryAct_${step.act.replace('-', '_')}`);
  // Of an act on very many claims only its last part is known here.
  const isPart = step !== null && step.count >= claimsAtOnce;
  const told = step && !isPart ? `${act} · ${translateCount(translate, 'claimCount', step.count)}` : act;
  return (
    <button type="button" class="quiet" disabled={step === null} title={told ?? ''} onClick={onTurn}>
      {translate(name)}
      {told && <span class="only-heard">: {told}</span>}
    </button>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  values: readonly Value[];
  nameOf: (value: Value) => string;
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, values, nameOf, onChoose }: ChoiceProps<Value>): JSX.Element {
  return (
    <label class="shelf-choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
        {values.map((each) => (
          <option key={each} value={each}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

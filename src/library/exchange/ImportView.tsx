import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';
import { BundleCover } from './BundleCover';
import { ColumnMapping } from './ColumnMapping';
import { Disagreements } from './Disagreements';
import { FileDrop } from './FileDrop';
import { ImportPlan } from './ImportPlan';
import { createImport, type Import } from './import-state';
import './exchange.css';

/** Brings claims in: a file, what it would do, and only then the doing, which can be taken back. */
export function ImportView({ database, locale }: ViewProps): JSX.Element {
  const translate = useTranslate();
  const work = useMemo(createImport, []);
  useEffect(() => work.restart, [work]);
  return (
    <>
      <ViewHead title={translate('libraryView_import')} />
      <div class="import">
        <ImportStep work={work} database={database} locale={locale} />
      </div>
    </>
  );
}

type StepProps = Pick<ViewProps, 'database' | 'locale'> & { work: Import };

function ImportStep({ work, database, locale }: StepProps): JSX.Element {
  const translate = useTranslate();
  const current = work.state.value;
  switch (current.step) {
    case 'choosing':
      return <FileDrop onFile={work.open} />;
    case 'opening':
      return (
        <Waiting text={translate('importReading', current.name)} onCancel={work.restart}>
          <progress aria-label={translate('importReading', current.name)} />
        </Waiting>
      );
    case 'mapping':
      return <ColumnMapping table={current.table} onConfirm={work.map} onCancel={work.restart} />;
    case 'planned':
      return (
        <>
          {current.plan.bundle && <BundleCover cover={current.plan.bundle.cover} />}
          <ImportPlan name={current.name} plan={current.plan} locale={locale} isDone={false} />
          <ImportButtons work={work} isEmpty={countWrites(current.plan) === 0} />
          <Disagreements bundle={current.plan.bundle} database={database} />
        </>
      );
    case 'writing':
      return (
        <Waiting text={translate('importWriting')} onCancel={work.restart}>
          <progress value={current.share} max={1} aria-label={translate('importWriting')} />
        </Waiting>
      );
    case 'written':
      return (
        <>
          <p role="status" class="import-done">
            {translate(wordsOfUndo[current.undo])}
          </p>
          {current.undo === 'running' && (
            <progress class="import-undoing" value={current.share} max={1} aria-label={translate('importUndoing')} />
          )}
          <ImportPlan name={current.name} plan={current.plan} locale={locale} isDone />
          <div class="import-buttons">
            {(current.undo === 'offered' || current.undo === 'running') && (
              <button type="button" disabled={current.undo === 'running'} onClick={work.undo}>
                {translate('importUndo')}
              </button>
            )}
            <button type="button" onClick={work.restart}>
              {translate('importAnother')}
            </button>
          </div>
          <Disagreements bundle={current.plan.bundle} database={database} />
        </>
      );
    case 'failed':
      return (
        <>
          <p class="problem" role="alert">
            {translate(`importFailed_${current.reason.replace('-', '_')}`, current.name)}
          </p>
          <FileDrop onFile={work.open} />
        </>
      );
  }
}

const wordsOfUndo = {
  offered: 'importDone',
  running: 'importUndoing',
  done: 'importUndone',
  refused: 'importNotUndone',
} as const;

function countWrites({ articles, claims }: { articles: Counts; claims: Counts }): number {
  return articles.added + articles.changed + claims.added + claims.changed;
}

interface Counts {
  added: number;
  changed: number;
}

function ImportButtons({ work, isEmpty }: { work: Import; isEmpty: boolean }): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="import-buttons">
      {isEmpty ? (
        <p role="status">{translate('importNothing')}</p>
      ) : (
        <button type="button" class="primary" onClick={work.write}>
          {translate('importWrite')}
        </button>
      )}
      <button type="button" onClick={work.restart}>
        {translate(isEmpty ? 'importAnother' : 'cancel')}
      </button>
    </div>
  );
}

interface WaitingProps {
  text: string;
  onCancel: () => void;
  children: JSX.Element;
}

function Waiting({ text, onCancel, children }: WaitingProps): JSX.Element {
  const translate = useTranslate();
  return (
    <section class="export-run">
      <p class="file-name" role="status">
        {text}
      </p>
      {children}
      <button type="button" onClick={onCancel}>
        {translate('cancel')}
      </button>
    </section>
  );
}

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { BundleCover } from '../../export/bundle';
import { exportFileName } from '../../export/name-file';
import type { Database } from '../../store/database';
import type { ClaimsToRead } from '../../store/read-records';
import { useTranslate } from '../../ui/translate';
import { ExportRun } from './ExportRun';
import { keepOwnName, readLastCover, readOwnName } from './kept-words';
import { saveFile } from './save-file';
import { startBundle } from './start-bundle';

interface BundleFormProps {
  database: Database;
  wanted: () => ClaimsToRead;
  count: number;
  /** ISO 8601. */
  exportedAt: string;
}

const emptyCover: BundleCover = { from: '', title: '', instructions: '', tags: [], questions: [], answers: {} };

/** Work for others, or one's own share of it: what goes along with the claims. */
export function BundleForm({ database, wanted, count, exportedAt }: BundleFormProps): JSX.Element {
  const translate = useTranslate();
  const id = useId();
  const cover = useSignal(emptyCover);
  const received = useSignal<BundleCover | null>(null);
  const isReturn = useSignal(false);
  const change = (fields: Partial<BundleCover>) => {
    cover.value = { ...cover.value, ...fields };
  };
  useEffect(() => {
    Promise.all([readOwnName(), readLastCover()]).then(([from, last]) => {
      change({ from });
      received.value = last;
    });
  }, []);
  const fileName = exportFileName(exportedAt, 'json', cover.value.title || translate('exportName_bundle'));

  function chooseReturn(wants: boolean): void {
    isReturn.value = wants;
    const { from } = cover.value;
    cover.value = wants && received.value ? { ...received.value, from } : { ...emptyCover, from };
  }

  return (
    <section class="share-form">
      {received.value && (
        <fieldset class="scope-choice">
          <legend class="exchange-step">{translate('bundleKind')}</legend>
          <label class="choice">
            <input type="radio" name="bundle" checked={!isReturn.value} onChange={() => chooseReturn(false)} />
            <span class="choice-name">{translate('bundleNew')}</span>
          </label>
          <label class="choice">
            <input type="radio" name="bundle" checked={isReturn.value} onChange={() => chooseReturn(true)} />
            <span class="choice-name">{translate('bundleReturn', received.value.title)}</span>
          </label>
        </fieldset>
      )}
      <label for={`${id}from`}>{translate('ownName')}</label>
      <input
        id={`${id}from`}
        value={cover.value.from}
        autocomplete="name"
        onInput={({ currentTarget }) => change({ from: currentTarget.value })}
      />
      {isReturn.value ? (
        <Answers cover={cover.value} onAnswer={(answers) => change({ answers })} />
      ) : (
        <Assignment cover={cover.value} onChange={change} />
      )}
      <ExportRun
        fileName={fileName}
        isEmpty={count === 0}
        start={(onProgress) => {
          keepOwnName(cover.value.from);
          return startBundle(database, { cover: cover.value, wanted: wanted(), exportedAt }, onProgress);
        }}
        onWritten={({ blob }) => saveFile(fileName, blob)}
      />
    </section>
  );
}

function Assignment({ cover, onChange }: { cover: BundleCover; onChange: (fields: Partial<BundleCover>) => void }) {
  const translate = useTranslate();
  const id = useId();
  return (
    <>
      <label for={`${id}title`}>{translate('bundleTitle')}</label>
      <input
        id={`${id}title`}
        value={cover.title}
        onInput={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <label for={`${id}do`}>{translate('bundleInstructions')}</label>
      <textarea
        id={`${id}do`}
        rows={3}
        value={cover.instructions}
        onInput={({ currentTarget }) => onChange({ instructions: currentTarget.value })}
      />
      <label for={`${id}questions`}>{translate('bundleQuestions')}</label>
      <textarea
        id={`${id}questions`}
        rows={4}
        value={cover.questions.map(({ text }) => text).join('\n')}
        onChange={({ currentTarget }) => onChange({ questions: numberQuestions(currentTarget.value) })}
      />
      <label for={`${id}tags`}>{translate('bundleTagsToUse')}</label>
      <input
        id={`${id}tags`}
        value={cover.tags.join(', ')}
        onChange={({ currentTarget }) => onChange({ tags: splitTags(currentTarget.value) })}
      />
    </>
  );
}

function Answers({ cover, onAnswer }: { cover: BundleCover; onAnswer: (answers: BundleCover['answers']) => void }) {
  const translate = useTranslate();
  const prefix = useId();
  return (
    <>
      {cover.instructions.trim() !== '' && <p class="bundle-words">{cover.instructions}</p>}
      {cover.questions.length === 0 && <p class="hint">{translate('bundleNoQuestions')}</p>}
      {cover.questions.map(({ id, text }) => (
        <>
          <label for={`${prefix}${id}`}>{text}</label>
          <textarea
            id={`${prefix}${id}`}
            rows={2}
            value={cover.answers[id] ?? ''}
            onInput={({ currentTarget }) => onAnswer({ ...cover.answers, [id]: currentTarget.value })}
          />
        </>
      ))}
    </>
  );
}

const lines = (text: string) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
const numberQuestions = (text: string) => lines(text).map((question, at) => ({ id: `q${at + 1}`, text: question }));
const splitTags = (text: string) => [...new Set(text.split(',').flatMap((tag) => tag.trim() || []))];

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import { exportFileName } from '../../export/name-file';
import type { Database } from '../../store/database';
import type { ClaimsToRead } from '../../store/read-records';
import { useTranslate } from '../../ui/translate';
import { ExportRun } from './ExportRun';
import { keepOwnName, readOwnName } from './kept-words';
import { saveFile } from './save-file';
import { translateCapsule } from './translate-capsule';

interface CapsuleFormProps {
  database: Database;
  wanted: () => ClaimsToRead;
  count: number;
  /** ISO 8601. */
  exportedAt: string;
}

const mostClaims = 500; // A page that somebody reads; each claim takes about half a screen.

/** Evidence for others: who signs, with which key, and the file. */
export function CapsuleForm({ database, wanted, count, exportedAt }: CapsuleFormProps): JSX.Element {
  const translate = useTranslate();
  const id = useId();
  const name = useSignal('');
  const fingerprint = useSignal('');
  useEffect(() => {
    readOwnName().then((kept) => {
      name.value = kept;
    });
    import('./make-capsule')
      .then(({ openReaderKey }) => openReaderKey())
      .then((own) => {
        fingerprint.value = own.fingerprint;
      });
  }, [name, fingerprint]);
  const fileName = exportFileName(exportedAt, 'html', translate('exportName_capsule'));

  async function make(): Promise<{ blob: Blob; claimCount: number }> {
    const claims = wanted();
    if (typeof claims === 'string') throw new Error('A capsule holds claims that were chosen.');
    await keepOwnName(name.value);
    const { makeCapsule } = await import('./make-capsule');
    const words = translateCapsule(translate);
    const blob = await makeCapsule(database, { claims, signedBy: name.value.trim(), words, madeAt: exportedAt });
    return { blob, claimCount: claims.length };
  }

  return (
    <section class="share-form">
      <p>{translate('capsuleWhat')}</p>
      <label for={`${id}name`}>{translate('ownName')}</label>
      <input
        id={`${id}name`}
        value={name.value}
        autocomplete="name"
        onInput={({ currentTarget }) => {
          name.value = currentTarget.value;
        }}
      />
      <p class="hint">
        {translate('capsuleKey')} <code class="key-words">{groupDigits(fingerprint.value)}</code>
      </p>
      {count > mostClaims && <p role="status">{translate('capsuleTooMany', String(mostClaims))}</p>}
      <ExportRun
        fileName={fileName}
        isEmpty={count === 0}
        isRefused={count > mostClaims}
        start={() => {
          const { promise, cancel } = createCancelling();
          return { written: Promise.race([make(), promise]), cancel };
        }}
        onWritten={({ blob }) => saveFile(fileName, blob)}
      />
    </section>
  );
}

/** A capsule takes seconds at most; cancelled, it is made and thrown away. */
function createCancelling(): { promise: Promise<null>; cancel: () => void } {
  let cancel = () => {};
  const promise = new Promise<null>((resolve) => {
    cancel = () => resolve(null);
  });
  return { promise, cancel };
}

/** In fours, as people read them to each other. */
const groupDigits = (digits: string) => digits.replace(/.{4}(?=.)/g, '$& ');

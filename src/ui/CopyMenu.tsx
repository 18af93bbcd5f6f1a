import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type CitationText, plain, toHtml, toPlainText } from '../core/citing/citation-text';
import { type CitedClaim, type CitingChoice, citationLanguages, citationStyles } from '../core/citing/cited-claim';
import { CitationNotes } from './CitationNotes';
import { type CopiedWords, copyWords } from './copy-words';
import { useTranslate } from './translate';

interface CopyMenuProps {
  /**
   * Cites the claim: as the reader chose, or, with null, as the reader chose last; the answer tells the choice. Whoever answers
   * remembers it. Null where the claim is not recorded (any more). Called when the menu is opened and at each new choice.
   */
  cite: (choice: CitingChoice | null) => Promise<CitedClaim | null>;
}

/** A claim for the clipboard: the quotation with its citation, the reference, the link to its exact words. */
export function CopyMenu({ cite }: CopyMenuProps): JSX.Element {
  const translate = useTranslate();
  const cited = useSignal<CitedClaim | null>(null);
  const problem = useSignal<string | null>(null);
  const copied = useSignal<string | null>(null);

  async function prepare(choice: CitingChoice | null): Promise<void> {
    copied.value = null;
    try {
      const answer = await cite(choice);
      cited.value = answer ?? cited.value;
      problem.value = answer ? null : 'recordGone';
    } catch {
      problem.value = 'copyNotReady';
    }
  }

  async function copy(words: CopiedWords, done: string): Promise<void> {
    try {
      await copyWords(words);
      copied.value = done;
      problem.value = null;
    } catch {
      problem.value = 'copyRefused';
    }
  }

  return (
    <details class="copy-menu" onToggle={(event) => event.currentTarget.open && prepare(cited.value?.choice ?? null)}>
      <summary>{translate('copyMenu')}</summary>
      <div class="copy-body">
        {cited.value && <Cited cited={cited.value} onChoose={prepare} onCopy={copy} />}
        <p role="status" class="copy-status">
          {copied.value && translate(copied.value)}
        </p>
        {problem.value && (
          <p class="problem" role="alert">
            {translate(problem.value)}
          </p>
        )}
      </div>
    </details>
  );
}

interface CitedProps {
  cited: CitedClaim;
  onChoose: (choice: CitingChoice) => void;
  onCopy: (words: CopiedWords, done: string) => void;
}

function Cited({ cited, onChoose, onCopy }: CitedProps): JSX.Element {
  const translate = useTranslate();
  const id = useId();
  const { choice, quotation, reference, link } = cited;
  return (
    <>
      <div class="copy-choice">
        <label for={`${id}style`}>{translate('citationStyle')}</label>
        <select
          id={`${id}style`}
          value={choice.style}
          onChange={({ currentTarget }) => onChoose({ ...choice, style: currentTarget.value as CitingChoice['style'] })}
        >
          {citationStyles.map((style) => (
            <option key={style} value={style}>
              {translate(`citationStyle_${style.replaceAll('-', '_')}`)}
            </option>
          ))}
        </select>
        <label for={`${id}language`}>{translate('citationLanguage')}</label>
        <select
          id={`${id}language`}
          value={choice.language}
          onChange={({ currentTarget }) =>
            onChoose({ ...choice, language: currentTarget.value as CitingChoice['language'] })
          }
        >
          {citationLanguages.map((language) => (
            <option key={language} value={language}>
              {translate(`citationLanguage_${language}`)}
            </option>
          ))}
        </select>
      </div>
      <CitationNotes cited={cited} />
      <CopyLine words={quotation} lang={choice.language} name="copyQuotation" done="copiedQuotation" onCopy={onCopy} />
      <CopyLine words={reference} lang={choice.language} name="copyReference" done="copiedReference" onCopy={onCopy} />
      {link && (
        <button type="button" onClick={() => onCopy(asLink(link.url, toPlainText(quotation)), 'copiedLink')}>
          {translate('copyLink')}
        </button>
      )}
    </>
  );
}

interface CopyLineProps {
  words: CitationText;
  lang: string;
  name: string;
  done: string;
  onCopy: (words: CopiedWords, done: string) => void;
}

/** What would be copied, and the button that copies it. */
function CopyLine({ words, lang, name, done, onCopy }: CopyLineProps): JSX.Element {
  const translate = useTranslate();
  return (
    <div class="copy-line">
      <p class="copy-words" lang={lang} dir="auto">
        {words.map(({ words: piece, isItalic }) => (isItalic ? <i>{piece}</i> : piece))}
      </p>
      <button type="button" onClick={() => onCopy({ text: toPlainText(words), html: toHtml(words) }, done)}>
        {translate(name)}
      </button>
    </div>
  );
}

/** Where formatted words are pasted, the link stands behind the quotation; elsewhere it is the address alone. */
function asLink(url: string, quotation: string): CopiedWords {
  return { text: url, html: `<a href="${toHtml([plain(url)])}">${toHtml([plain(quotation)])}</a>` };
}

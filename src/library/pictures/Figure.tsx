import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useTranslate } from '../../ui/translate';
import { drawSvgFile } from './draw-svg-file';
import './pictures.css';

interface FigureProps {
  title: string;
  /** Name of the file it is saved as, without its ending. */
  fileName: string;
  /** The picture; screen readers are told the table. */
  children: ComponentChildren;
  /** The same as a table. */
  table: JSX.Element;
}

/** A picture with its title, the same as a table, and a way to take it along as a file. */
export function Figure({ title, fileName, children, table: rows }: FigureProps): JSX.Element {
  const translate = useTranslate();
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);

  /** The table, line by line. */
  function describe(): string {
    const rows = [...(table.current?.querySelectorAll('tr') ?? [])];
    return rows.map((row) => [...row.cells].map(({ textContent }) => textContent).join(' | ')).join('\n');
  }

  function save(): void {
    const picture = frame.current?.querySelector('svg');
    if (!picture) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(drawSvgFile(picture, { title, description: describe() }));
    link.download = `${fileName}.svg`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // The browser has begun to read it by then.
  }

  return (
    <figure class="picture">
      <figcaption class="picture-title">{title}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section ref={frame} class="picture-frame" tabIndex={0} aria-label={title}>
        {children}
      </section>
      <div class="picture-foot">
        <details class="more">
          <summary>{translate('pictureTable')}</summary>
          <div ref={table} class="picture-table">
            {rows}
          </div>
        </details>
        <button type="button" class="quiet" onClick={save}>
          {translate('pictureSave')}
        </button>
      </div>
    </figure>
  );
}

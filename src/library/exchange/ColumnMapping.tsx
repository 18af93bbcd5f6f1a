import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type CsvField, type CsvMapping, csvFields } from '../../export/read-csv';
import { useTranslate } from '../../ui/translate';
import type { OpenedTable } from './import-task';

interface ColumnMappingProps {
  table: OpenedTable;
  onConfirm: (mapping: CsvMapping) => void;
  onCancel: () => void;
}

const needed: readonly CsvField[] = ['url', 'words'];

/** Which column of a table holds what: proposed by the heads, confirmed by the reader. */
export function ColumnMapping({ table, onConfirm, onCancel }: ColumnMappingProps): JSX.Element {
  const translate = useTranslate();
  const id = useId();
  const mapping = useSignal<CsvMapping>(table.mapping);
  const isComplete = needed.every((field) => mapping.value[field] !== undefined);

  function choose(field: CsvField, column: string): void {
    const { [field]: _, ...others } = mapping.value;
    mapping.value = column === '' ? others : { ...others, [field]: Number(column) };
  }

  return (
    <section class="columns" aria-labelledby={id}>
      <h2 id={id} class="exchange-step">
        {translate('importColumns')}
      </h2>
      <p class="hint">{translate('importColumnsHint')}</p>
      <div class="column-list">
        {csvFields.map((field) => {
          const column = mapping.value[field];
          return (
            <>
              <label for={`${id}${field}`}>
                {translate(`csvField_${field}`)}
                {needed.includes(field) && ` (${translate('importNeeded')})`}
              </label>
              <select
                id={`${id}${field}`}
                value={column ?? ''}
                onChange={({ currentTarget }) => choose(field, currentTarget.value)}
              >
                <option value="">{translate('importNoColumn')}</option>
                {table.heads.map((head, at) => (
                  <option key={at} value={at}>
                    {head.trim() || translate('importColumnNumber', String(at + 1))}
                  </option>
                ))}
              </select>
              <span class="column-example">
                {column === undefined ? '' : (table.first[column] ?? '').slice(0, 120)}
              </span>
            </>
          );
        })}
      </div>
      <div class="import-buttons">
        <button type="button" class="primary" disabled={!isComplete} onClick={() => onConfirm(mapping.value)}>
          {translate('importCompare')}
        </button>
        <button type="button" onClick={onCancel}>
          {translate('cancel')}
        </button>
      </div>
    </section>
  );
}

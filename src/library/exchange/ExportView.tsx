import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { LibraryQuery } from '../../core/finding/library-query';
import type { ClaimId } from '../../core/model';
import { exportFormats } from '../../export/formats';
import { exportFileName } from '../../export/name-file';
import { useTranslate } from '../../ui/translate';
import { ViewHead } from '../ViewHead';
import type { ViewProps } from '../view-props';
import { BundleForm } from './BundleForm';
import { CapsuleForm } from './CapsuleForm';
import { ExportPreview } from './ExportPreview';
import { ExportRun } from './ExportRun';
import { claimsOfScope, idsOfScope, listScopes, type ScopeKind, sampleOfScope } from './export-scope';
import { FormatChoice } from './FormatChoice';
import { isOffer, type Offer } from './format-groups';
import { readRememberedFormat, rememberFormat } from './remembered-format';
import { ScopeChoice } from './ScopeChoice';
import { saveFile } from './save-file';
import { startExport } from './start-export';
import { translateHtml } from './translate-html';
import './exchange.css';

interface ExportProps extends ViewProps {
  query: LibraryQuery;
  /** Where there are none, all that the query finds. */
  claims: ClaimId[];
}

const sampled = 10; // Claims; their first lines fill the preview in every format.

/** Takes claims out of the library: how much, in which format, and what it will look like. */
export function ExportView({ database, index, query, claims }: ExportProps): JSX.Element {
  const translate = useTranslate();
  const offer = useSignal<Offer>('json');
  const wanted = useSignal<ScopeKind | null>(null);
  const hasChosen = useRef(false); // The reader may be quicker than the storage.
  useEffect(() => {
    readRememberedFormat().then((format) => {
      if (isOffer(format) && !hasChosen.current) offer.value = format;
    });
  }, [offer]);

  const shared = index.value;
  const asked = { query, claims };
  const scopes = useMemo(() => listScopes(shared.index, asked), [shared, query, claims]);
  const chosen = scopes.find((scope) => scope.kind === wanted.value) ?? scopes.find(({ count }) => count > 0);
  const kind = chosen?.kind ?? 'all';
  const sample = useMemo(() => sampleOfScope(shared.index, kind, asked, sampled), [shared, kind, query, claims]);
  const exportedAt = useMemo(() => new Date().toISOString(), [offer.value, kind]);
  const format = exportFormats.find(({ id }) => id === offer.value);
  const count = chosen?.count ?? 0;

  const wantedClaims = () => claimsOfScope(shared.index, kind, asked);
  const share = {
    database,
    wanted: () => (offer.value === 'capsule' ? idsOfScope(shared.index, kind, asked) : wantedClaims()),
    count,
    exportedAt,
  };

  return (
    <>
      <ViewHead title={translate('libraryView_export')} />
      <div class="exchange">
        <FormatChoice
          chosen={offer.value}
          onChoose={(chosen) => {
            hasChosen.current = true;
            offer.value = chosen;
            rememberFormat(chosen);
          }}
        />
        <div class="exchange-work">
          <ScopeChoice
            scopes={scopes}
            chosen={kind}
            onChoose={(chosen) => {
              wanted.value = chosen;
            }}
          />
          {offer.value === 'capsule' && <CapsuleForm {...share} />}
          {offer.value === 'bundle' && <BundleForm {...share} />}
          {format && (
            <>
              <ExportPreview database={database} format={format.id} sample={sample} exportedAt={exportedAt} />
              <ExportRun
                key={`${format.id} ${kind}`}
                fileName={exportFileName(exportedAt, format.extension)}
                isEmpty={count === 0}
                start={(onProgress) =>
                  startExport(
                    { format: format.id, wanted: wantedClaims(), exportedAt, words: translateHtml(translate) },
                    onProgress,
                  )
                }
                onWritten={({ blob }) => saveFile(exportFileName(exportedAt, format.extension), blob)}
              />
            </>
          )}
        </div>
      </div>
    </>
  );
}

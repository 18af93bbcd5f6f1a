import type { JSX } from 'preact';
import type { SourceMix } from '../../core/pictures/source-mix';
import { type SourceFamily, sourceFamilies } from '../../ui/source-families';
import { useTranslate } from '../../ui/translate';
import type { Go } from '../navigation';
import { ViewLink } from '../ViewLink';
import type { LibraryView } from '../view-address';
import { countFamilies, nameFamily } from './family-counts';

interface MixTableProps {
  /** Head of the first column. */
  head: string;
  locale: string;
  go: Go;
  /** Rows without a claim are left out. */
  rows: readonly { key: string; name: string; mix: SourceMix; viewOf: (family?: SourceFamily) => LibraryView }[];
}

/** Source mixes as a table; each number leads to its claims. */
export function MixTable({ head, locale, go, rows }: MixTableProps): JSX.Element {
  const translate = useTranslate();
  const format = new Intl.NumberFormat(locale);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {sourceFamilies.map(({ family }) => (
            <th key={family} scope="col">
              {translate(nameFamily(family))}
            </th>
          ))}
          <th scope="col">{translate('pictureAll')}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ mix }) => mix.total > 0)
          .map(({ key, name, mix, viewOf }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {countFamilies(mix).map(({ family, count }) => (
                <td key={family}>
                  {count > 0 ? (
                    <ViewLink view={viewOf(family)} go={go}>
                      {format.format(count)}
                    </ViewLink>
                  ) : (
                    format.format(0)
                  )}
                </td>
              ))}
              <td>
                <ViewLink view={viewOf()} go={go}>
                  {format.format(mix.total)}
                </ViewLink>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

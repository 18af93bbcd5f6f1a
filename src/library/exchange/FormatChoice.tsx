import type { JSX } from 'preact';
import { useTranslate } from '../../ui/translate';
import { formatGroups, keyOfOffer, nameOfOffer, type Offer } from './format-groups';

interface FormatChoiceProps {
  chosen: Offer;
  onChoose: (offer: Offer) => void;
}

/** All formats by what they are for, each with a line that says so. */
export function FormatChoice({ chosen, onChoose }: FormatChoiceProps): JSX.Element {
  const translate = useTranslate();
  return (
    <fieldset class="format-choice">
      <legend class="exchange-step">{translate('exportFormat')}</legend>
      {formatGroups.map(({ purpose, offers }) => (
        <fieldset key={purpose} class="format-group">
          <legend class="section-title">{translate(`exportFor_${purpose}`)}</legend>
          {offers.map((offer) => (
            <label key={offer} class="choice">
              <input
                type="radio"
                name="format"
                value={offer}
                checked={offer === chosen}
                onChange={() => onChoose(offer)}
              />
              <span class="choice-name">{nameOfOffer(offer) ?? translate(`exportName_${keyOfOffer(offer)}`)}</span>
              <span class="choice-why">{translate(`exportWhy_${keyOfOffer(offer)}`)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}

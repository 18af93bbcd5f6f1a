const place = 'library-keys';

/** Whether single letters act, which people who speak to their computer may want to switch off (WCAG 2.1.4). */
export const areKeysOn = (): boolean => localStorage.getItem(place) !== 'off';

export function switchKeys(areOn: boolean): void {
  if (areOn) localStorage.removeItem(place);
  else localStorage.setItem(place, 'off');
}

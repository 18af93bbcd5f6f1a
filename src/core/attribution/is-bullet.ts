/** The sign before a point of a list, where the page writes it as text. */
export function isBullet(text: string): boolean {
  return /^[•‣▪●◦·*–—-]$/.test(text);
}

/** Where the Internet Archive shows a page as it stood nearest to a day. Opened by the reader's click only; we ask nothing there. */
export function archiveAddress(url: string, day: string): string {
  const stamp = day.slice(0, 10).replaceAll('-', '');
  return `https://web.archive.org/web/${stamp}/${url}`;
}

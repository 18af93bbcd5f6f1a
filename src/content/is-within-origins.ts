/** Whether an address lies within one of these match patterns ("*://*.example.org/*"). Ports and paths do not count. */
export function isWithinOrigins(
  { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>,
  patterns: string[],
): boolean {
  return patterns.some((pattern) => {
    const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/:*]+)(?::[^/]*)?\//.exec(pattern);
    if (!parts) return pattern === '<all_urls>';
    const [, scheme, host = ''] = parts;
    if (scheme !== '*' && `${scheme}:` !== protocol) return false;
    if (host === '*') return true;
    return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  });
}

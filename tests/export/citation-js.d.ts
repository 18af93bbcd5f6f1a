/** What the tests use of citation-js, which brings no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(source: unknown, options?: { forceType?: string });
    data: Record<string, unknown>[];
    format(kind: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-csl' {}

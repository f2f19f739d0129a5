/** Citation.js has no types of its own; this is what the tests use of it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options?: { readonly forceType: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(
      as: 'bibliography',
      options: { readonly template: string; readonly lang: string },
    ): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-csl' {}

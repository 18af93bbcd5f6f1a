/** What the tests use of the package, which brings no types of its own. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: unknown,
      options: { documentLoader: (url: string) => Promise<object>; safe: boolean },
    ): Promise<unknown>;
  };
  // biome-ignore lint/style/noDefaultExport: the package has one.
  export default jsonld;
}

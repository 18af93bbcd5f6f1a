/** What the build makes of imports with a query. */

/** One standalone script; the value is its path in the package. */
declare module '*?iife' {
  const path: string;
  // biome-ignore lint/style/noDefaultExport: the bundler decides the form.
  export default path;
}

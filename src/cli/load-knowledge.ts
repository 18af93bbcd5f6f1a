/** Loads what the analysis knows beforehand. */
export async function loadKnowledge(): Promise<undefined> {
  return undefined;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import jsonld from 'jsonld';

const context = JSON.parse(readFileSync(path.resolve(import.meta.dirname, 'data/anno.jsonld'), 'utf8'));

/** Knows the context of the recommendation and refuses every other address: a test makes no request. */
const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not loaded in tests: ${url}`);
  return { contextUrl: null, documentUrl: url, document: context };
};

export interface Quad {
  subject: string;
  predicate: string;
  object: string;
  datatype: string | null;
}

/** The statements of a JSON-LD document. `safe` lets the processor throw where it would drop something silently. */
export async function readAsLinkedData(text: string): Promise<Quad[]> {
  const dataset = (await jsonld.toRDF(JSON.parse(text), { documentLoader, safe: true })) as unknown as {
    subject: { value: string };
    predicate: { value: string };
    object: { value: string; datatype?: { value: string } };
  }[];
  return dataset.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
    datatype: object.datatype?.value ?? null,
  }));
}

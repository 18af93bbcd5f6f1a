import * as v from 'valibot';
import type { ClaimId } from '../../core/model';

/** One change of a claim by the reader, as the history of the store knows it. */
export interface CapsuleEvent {
  /** ISO 8601. */
  at: string;
  claimId: ClaimId;
  /** Which field: "note", "status", "correction" … */
  field: string;
  before: unknown;
  after: unknown;
}

/**
 * What a capsule carries. Each `json` is the exact text that was hashed. The manifest names every part with its SHA-256, and the
 * hash of the last event, which holds that of the one before; the signature is over the manifest's text.
 */
export interface Capsule {
  format: 'hearsay-capsule';
  version: 1;
  parts: { name: string; json: string }[];
  /** Each a JSON text with `previous`, the SHA-256 of the event before in hexadecimal; empty in the first. */
  history: string[];
  manifest: string;
  signature: { algorithm: SigningAlgorithm; publicKey: string; value: string };
}

export type SigningAlgorithm = 'Ed25519' | 'ECDSA-P256-SHA256';

export interface CapsuleManifest {
  format: 'hearsay-capsule';
  version: 1;
  /** ISO 8601, by the clock of who made it. */
  madeAt: string;
  /** Who signs, in their own words; only the key proves anything. */
  signedBy: string;
  parts: { name: string; sha256: string }[];
  /** SHA-256 of the last event; empty where there is none. */
  historyHead: string;
  eventCount: number;
}

export const capsuleShape = v.strictObject({
  format: v.literal('hearsay-capsule'),
  version: v.literal(1),
  parts: v.array(v.strictObject({ name: v.string(), json: v.string() })),
  history: v.array(v.string()),
  manifest: v.string(),
  signature: v.strictObject({
    algorithm: v.picklist(['Ed25519', 'ECDSA-P256-SHA256']),
    publicKey: v.string(),
    value: v.string(),
  }),
}) satisfies v.GenericSchema<unknown, Capsule>;

export const manifestShape = v.strictObject({
  format: v.literal('hearsay-capsule'),
  version: v.literal(1),
  madeAt: v.string(),
  signedBy: v.string(),
  parts: v.array(v.strictObject({ name: v.string(), sha256: v.string() })),
  historyHead: v.string(),
  eventCount: v.number(),
}) satisfies v.GenericSchema<unknown, CapsuleManifest>;

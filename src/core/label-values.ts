import type { Audience, Channel, OutletKind, SourceType } from './model';

/** Every value of the labels in model.ts, for those who check what comes from outside. In the order in which types are decided. */

export const sourceTypes = [
  'wire',
  'retweet',
  'social',
  'interview',
  'speech',
  'statement',
  'document',
  'outlet',
  'unstated',
] as const satisfies readonly SourceType[];

export const channels = [
  'interview',
  'social',
  'statement',
  'speech',
  'document',
  'unstated',
] as const satisfies readonly Channel[];

export const outletKinds = [
  'wire_service',
  'newspaper',
  'broadcaster',
  'magazine',
  'online',
  'programme',
  'social_platform',
  'press_release_wire',
  'photo_agency',
] as const satisfies readonly OutletKind[];

export const audiences = ['reporters', 'court', 'lawmakers', 'crowd'] as const satisfies readonly Audience[];

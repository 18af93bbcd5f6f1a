import { describe, expect, it } from 'vitest';
import type { OutletKind } from '../../../src/core/model';
import { countHops, sourceTypeOf } from '../../../src/core/provenance/source-type';

const outlet = (name: string, kind: OutletKind) => ({ name, kind, span: [0, 1] as const });
const tass = outlet('TASS', 'wire_service');
const echo = outlet('Aldea Echo', 'newspaper');
const bell = outlet('Morning Bell', 'programme');
const valley = outlet('Radio Valley', 'broadcaster');
const twitter = outlet('Twitter', 'social_platform');
type Told = Parameters<typeof sourceTypeOf>[0];
const way = (more: Partial<Told>): Told => ({ channel: 'unstated', isRepost: false, carriers: [], ...more });
const nobody = () => false;

describe('the source type', () => {
  it.each([
    ['wire', way({ channel: 'interview', carriers: [tass] })],
    ['wire', way({ channel: 'social', isRepost: true, carriers: [twitter, tass] })],
    ['retweet', way({ channel: 'social', isRepost: true, carriers: [twitter] })],
    ['social', way({ channel: 'social', carriers: [twitter] })],
    ['interview', way({ channel: 'interview', carriers: [echo] })],
    ['statement', way({ channel: 'statement', carriers: [echo] })],
    ['document', way({ channel: 'document' })],
    ['speech', way({ channel: 'speech' })],
    ['outlet', way({ carriers: [echo] })],
    ['unstated', way({ carriers: [twitter] })],
    ['unstated', way({})],
  ])('is %s by the first rule that holds', (type, given) => {
    expect(sourceTypeOf(given, nobody)).toBe(type);
  });

  it('never makes the publisher a wire or an outlet of its own article', () => {
    expect(sourceTypeOf(way({ channel: 'interview', carriers: [tass] }), (name) => name === 'TASS')).toBe('interview');
    expect(sourceTypeOf(way({ carriers: [echo] }), (name) => name === 'Aldea Echo')).toBe('unstated');
  });
});

describe('hops', () => {
  const broadcasterOf = (name: string) => (name === 'Morning Bell' ? 'Radio Valley' : null);
  it.each([
    [1, way({})],
    [2, way({ channel: 'statement', carriers: [tass] })],
    [3, way({ carriers: [echo, tass] })],
    [2, way({ channel: 'interview', carriers: [bell, valley] })],
    [1, way({ channel: 'social', carriers: [twitter] })],
    [2, way({ channel: 'social', isRepost: true, carriers: [twitter] })],
  ])('are %i', (hops, given) => {
    expect(countHops(given, broadcasterOf, nobody)).toBe(hops);
  });

  it('do not count the publisher twice', () => {
    expect(countHops(way({ carriers: [echo] }), broadcasterOf, (name) => name === 'Aldea Echo')).toBe(1);
  });
});

import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { OutletRecord } from '../../../src/core/outlets/catalogue';
import { openCatalogue } from '../../../src/core/outlets/open-catalogue';
import { packCatalogue } from '../../../src/core/outlets/pack-catalogue';
import { catalogue, packed, records } from './real-catalogue';

const record = (name: string, more: Partial<OutletRecord> = {}): OutletRecord => ({
  name,
  aliases: [],
  kind: 'newspaper',
  country: 'GB',
  domains: [],
  ambiguous: [],
  ...more,
});

it('is small enough to load in a tab’s wake', () => {
  expect(gzipSync(JSON.stringify(packed), { level: 9 }).length).toBeLessThan(90_000);
});

it('survives JSON', () => {
  expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
});

it('gives back what was packed', () => {
  const opened = openCatalogue(
    packCatalogue([
      record('Aldea Echo', {
        aliases: ['The Echo'],
        ambiguous: ['The Echo'],
        domains: ['aldeaecho.example', 'echo.example'],
      }),
      record('Morning Bell', { kind: 'programme', outlet: 'Radio Valley' }),
    ]),
  );
  expect(opened.byName.get('Aldea Echo')).toEqual({
    name: 'Aldea Echo',
    kind: 'newspaper',
    country: 'GB',
    domains: ['aldeaecho.example', 'echo.example'],
    broadcaster: null,
  });
  expect(opened.byName.get('Morning Bell')?.broadcaster).toBe('Radio Valley');
  expect(opened.byDomain.get('echo.example')?.name).toBe('Aldea Echo');
  expect(opened.byFirstWord.get('Echo')?.[0]?.senses[0]).toMatchObject({ needsContext: true, needsArticle: true });
});

it('lets a later record take the place of an earlier one', () => {
  const opened = openCatalogue(packCatalogue([record('Echo', { country: 'US' }), record('Bell'), record('Echo')]));
  expect(opened.byName.get('Echo')?.country).toBe('GB');
  const renamed = openCatalogue(packCatalogue([record('TheBell'), record('The Bell', { replaces: 'TheBell' })]));
  expect([renamed.byName.has('The Bell'), renamed.byName.has('TheBell')]).toEqual([true, false]);
});

it('strips the bracket that only tells homonyms apart', () => {
  expect(openCatalogue(packCatalogue([record('Metro (UK)')])).byName.has('Metro')).toBe(true);
});

it('puts longer names first', () => {
  const names = catalogue.byFirstWord.get('New')?.map(({ text }) => text.length) ?? [];
  expect(names).toEqual([...names].sort((a, b) => b - a));
});

it('holds only records the packed form can hold', () => {
  for (const { name, aliases, domains, outlet } of records) {
    for (const field of [name, ...aliases, ...domains, outlet ?? '']) expect(field).not.toMatch(/[\t\n|]|^~/);
  }
});

it('knows the broadcaster of each programme', () => {
  for (const { name, kind, outlet } of records) if (kind === 'programme') expect(outlet, name).toBeTruthy();
});

import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipTexts } from '../../../src/export/packing/unzip-texts';
import { TooLarge, zipFiles } from '../../../src/export/packing/zip-stream';
import { collectBytes } from '../collect-bytes';

const at = '2031-03-09T12:34:56.000Z';
const zip = async (files: { name: string; chunks: string[] }[], time = at) =>
  collectBytes(zipFiles(files, { modifiedAt: time }));

const long = 'Whether 🌉 or ⛴️, the harbour waits. '.repeat(20_000);

test('what is packed is unpacked by another, whatever its names, lengths and characters', async () => {
  const files = [
    { name: 'a.md', chunks: ['one', '', 'two'] },
    { name: 'Überfahrt 🌉.md', chunks: [long] },
    { name: 'empty.md', chunks: [] },
  ];
  expect(unzipTexts(await zip(files), 'md')).toEqual([
    { name: 'a.md', text: 'onetwo' },
    { name: 'Überfahrt 🌉.md', text: long },
    { name: 'empty.md', text: '' },
  ]);
});

test('the checksum is that of the file', async () => {
  const archive = await zip([{ name: 'a.md', chunks: ['1234', '56789'] }]);
  expect(new DataView(archive.buffer).getUint32(14, true)).toBe(0xcbf43926); // The check value of CRC-32.
});

test('more files than the plain record counts are all found', async () => {
  const files = Array.from({ length: 66_000 }, (_, at) => ({ name: `${at}.md`, chunks: [] as string[] }));
  const stored = { bytes: Uint8Array.of(3, 0), checksum: 0, size: 0 }; // Nothing, deflated.
  const startDeflating = () => ({ write: async () => {}, close: async () => stored });
  const archive = await collectBytes(zipFiles(files, { modifiedAt: at, startDeflating }));
  const found = unzipTexts(archive, 'md');
  expect(found).toHaveLength(66_000);
  expect(found?.at(-1)).toEqual({ name: '65999.md', text: '' });
});

test('an archive of more than four gigabytes is refused', async () => {
  const bytes = { length: 3_000_000_000 } as Uint8Array; // Nobody has so much memory to spare for a test.
  const startDeflating = () => ({ write: async () => {}, close: async () => ({ bytes, checksum: 0, size: 1 }) });
  const drain = async () => {
    const names = ['a.md', 'b.md'].map((name) => ({ name, chunks: [] }));
    for await (const _ of zipFiles(names, { modifiedAt: at, startDeflating }));
  };
  await expect(drain()).rejects.toThrow(TooLarge);
});

test.each(['0001-01-01T00:00:00Z', 'no date', '9999-01-01T00:00:00Z'])(
  'the time %s makes no broken archive',
  async (time) => {
    expect(Object.keys(unzipSync(await zip([{ name: 'a.md', chunks: ['a'] }], time)))).toEqual(['a.md']);
  },
);

test('nothing at all is an archive too', async () => {
  expect(unzipTexts(await zip([]), 'md')).toEqual([]);
});

import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addToChecksum } from '../../../src/export/packing/checksum';
import { unzipTexts } from '../../../src/export/packing/unzip-texts';
import { zipFiles } from '../../../src/export/packing/zip-stream';
import { collectBytes } from '../collect-bytes';

const at = '2031-03-09T12:34:56.000Z';
const zip = async (files: { name: string; chunks: string[] }[], time = at) => collectBytes(zipFiles(files, time));

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

test('a changed byte of the words does not pass for the file', async () => {
  const archive = await zip([{ name: 'a.md', chunks: [long] }]);
  const stored = new DataView(archive.buffer).getUint32(14, true);
  expect(stored).toBe(addToChecksum(0, new TextEncoder().encode(long)));
  expect(addToChecksum(0, new TextEncoder().encode('123456789'))).toBe(0xcbf43926); // The check value of CRC-32.
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

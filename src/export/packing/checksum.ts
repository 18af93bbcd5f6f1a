/** CRC-32 as zip and gzip count it, byte by byte from a table; begin with 0. */
export function addToChecksum(checksum: number, bytes: Uint8Array): number {
  let crc = ~checksum;
  for (let at = 0; at < bytes.length; at++) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}

const polynomial = 0xedb88320; // ISO 3309, its bits in reverse.

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
  return crc;
});

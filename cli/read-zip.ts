import { inflateRawSync } from 'node:zlib';
import { Complaint } from './command';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** A comment of at most 65,535 bytes may stand behind the end record, which has 22. */
const END_WITHIN = 65_557;
/** No file of an extension is near this. Bytes. */
const LARGEST = 64_000_000;

/**
 * The files in a zip, and in what browsers make of one: a .crx has a header before it, an .xpi is one. Entries are
 * read by the list at its end (APPNOTE 4.3), stored or deflated.
 * @throws a complaint when it is no zip, or one that is not whole
 */
export function readZip(bytes: Buffer, file: string): Map<string, Uint8Array> {
  const broken = (): never => {
    throw new Complaint({ code: 'no package' }, file);
  };
  let end = bytes.length - 22;
  const least = Math.max(0, bytes.length - END_WITHIN);
  while (end >= least && bytes.readUInt32LE(end) !== END) end--;
  if (end < least || end < 0) return broken();

  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  // Places count from the zip's own beginning, which in a .crx is not the file's.
  const start = end - size - bytes.readUInt32LE(end + 16);
  const files = new Map<string, Uint8Array>();
  try {
    let at = end - size;
    for (let n = 0; n < count; n++) {
      if (bytes.readUInt32LE(at) !== ENTRY) return broken();
      const method = bytes.readUInt16LE(at + 10);
      const packed = bytes.readUInt32LE(at + 20);
      const nameLength = bytes.readUInt16LE(at + 28);
      const local = start + bytes.readUInt32LE(at + 42);
      const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
      at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
      if (name.endsWith('/')) continue;
      const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const body = bytes.subarray(from, from + packed);
      if (body.length !== packed || (method !== 0 && method !== 8)) return broken();
      files.set(name, method === 0 ? body : inflateRawSync(body, { maxOutputLength: LARGEST }));
    }
  } catch (error) {
    if (error instanceof Complaint) throw error;
    return broken();
  }
  return files;
}

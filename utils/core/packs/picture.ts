import { fromBase64 } from './runtime';

/** What a picture's own bytes say of it. */
export interface Picture {
  type: 'image/png' | 'image/webp';
  width: number;
  height: number;
}

/** Type and size stand in the first 30 bytes of both formats: 40 letters of base64. */
const HEAD = 40;

/**
 * Reads type and size from a picture's bytes, whatever its name says; null for anything but a PNG or WebP.
 * Source: PNG (ISO/IEC 15948) 11.2.2; the WebP container and its three kinds of image (RFC 9649).
 */
export function readPicture(base64: string): Picture | null {
  const bytes = fromBase64(base64.slice(0, HEAD));
  if (bytes.length < 30) return null;
  const view = new DataView(bytes.buffer);
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a && word(12) === 'IHDR')
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  if (word(0) !== 'RIFF' || word(8) !== 'WEBP') return null;
  const size = webpSize(word(12), view);
  return size && { type: 'image/webp', ...size };
}

function webpSize(kind: string, view: DataView): { width: number; height: number } | null {
  if (kind === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind !== 'VP8X') return null;
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  return { width: three(24) + 1, height: three(27) + 1 };
}

/** Bytes of what a base64 text stands for. */
export function sizeOf(base64: string): number {
  return (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);
}

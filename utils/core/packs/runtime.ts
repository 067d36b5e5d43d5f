/**
 * What every JavaScript runtime here (browsers, their workers, Node 20) has beside the language itself, with the
 * little of its types that core uses: core compiles without the DOM's types.
 */
const runtime = globalThis as unknown as {
  crypto: { subtle: { digest(name: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> } };
  TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
  TextDecoder: new (
    label: string,
    options: { fatal: boolean; ignoreBOM: boolean },
  ) => {
    decode(bytes: Uint8Array): string;
  };
  atob(base64: string): string;
  btoa(letters: string): string;
  URL: (new (text: string) => { protocol: string; hostname: string; host: string; pathname: string }) & {
    canParse(text: string): boolean;
  };
};

/** The parts of an address, or null when it is none. */
export function parseUrl(text: string) {
  return runtime.URL.canParse(text) ? new runtime.URL(text) : null;
}

/** UTF-8 bytes of a text. */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return new runtime.TextEncoder().encode(text);
}

/** The text of UTF-8 bytes, or null when they are not UTF-8. A byte order mark stays in the text. */
export function toText(bytes: Uint8Array): string | null {
  try {
    return new runtime.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** SHA-256 of bytes, 64 hexadecimal digits. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await runtime.crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a text in base64; empty when it is none. */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(runtime.atob(text), letter => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return runtime.btoa(letters);
}

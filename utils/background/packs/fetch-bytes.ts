/** No pack server is silent for longer; a captive portal often is. ms. */
const PATIENCE = 20_000;

export type Fetched =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  /** `read`: bytes of it that were read before it was given up. */
  | { ok: false; why: 'too large' | 'unreachable' | 'not there'; detail: string; read: number };

/**
 * Reads a file from an address without telling it who asks: no cookies, no redirects, at most `limit` bytes. The
 * browser's own cache asks "has it changed?" with ETag or date; an `If-None-Match` of ours would cost a preflight.
 * @param patience ms without a byte after which it is given up; a large file on a slow line may take as long as it needs
 */
export async function fetchBytes(
  fetch: typeof globalThis.fetch,
  url: string,
  limit: number,
  patience = PATIENCE,
): Promise<Fetched> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hurry = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(new Error(`nothing came for ${patience / 1_000} s`)), patience);
  };
  const seen = { bytes: 0 };
  try {
    hurry();
    const answer = await fetch(url, {
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: stop.signal,
    });
    if (!answer.ok) {
      const why = answer.status === 404 || answer.status === 410 ? 'not there' : 'unreachable';
      return { ok: false, why, detail: `The server answered ${answer.status}.`, read: 0 };
    }
    const bytes = await readCapped(answer, limit, size => {
      seen.bytes = size;
      hurry();
    });
    if (bytes) return { ok: true, bytes };
    return { ok: false, why: 'too large', detail: `The file has more than ${limit} bytes.`, read: limit };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, why: 'unreachable', detail, read: seen.bytes };
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** Null when there is more than that: reading stops there. */
export async function readCapped(
  answer: Response,
  limit: number,
  onMore: (size: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  if (!reader) return new Uint8Array();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    onMore(size);
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

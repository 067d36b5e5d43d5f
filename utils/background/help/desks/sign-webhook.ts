/**
 * The headers of a Standard Webhooks message (https://www.standardwebhooks.com, version 1.0.0): HMAC-SHA256 over
 * `id.timestamp.body`. The id is stable over retries; the timestamp, in seconds, is the attempt's own.
 * @param secret `whsec_` and base64; without one the message goes unsigned
 * @param at ms
 */
export async function webhookHeaders(
  id: string,
  body: string,
  secret: string | undefined,
  at: number,
): Promise<Record<string, string>> {
  const seconds = String(Math.floor(at / 1_000));
  const headers = { 'webhook-id': id, 'webhook-timestamp': seconds };
  if (secret === undefined) return headers;
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), char => char.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${id}.${seconds}.${body}`));
  const signature = btoa(String.fromCharCode(...new Uint8Array(signed)));
  return { ...headers, 'webhook-signature': `v1,${signature}` };
}

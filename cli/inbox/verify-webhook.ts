import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** An attempt older or newer than this is not one: somebody plays back what they have heard. Seconds. */
const TOLERANCE_S = 300;

/**
 * Why a Standard Webhooks message (https://www.standardwebhooks.com, version 1.0.0) is not to be believed; null when it
 * is. Any one good `v1` signature is enough, so that a secret can be changed while both hold.
 * @param secret `whsec_` and base64
 * @param now ms
 */
export function doubtIn(
  headers: IncomingHttpHeaders,
  body: string,
  secret: string,
  now: number,
): string | null {
  const one = (name: string): string | null => {
    const value = headers[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const [id, at, signed] = [one('webhook-id'), one('webhook-timestamp'), one('webhook-signature')];
  if (id === null || at === null || signed === null)
    return 'This inbox takes signed requests only. Set the secret of the help desk in the policy.';
  if (!/^\d{1,12}$/.test(at) || Math.abs(now / 1_000 - Number(at)) > TOLERANCE_S)
    return 'webhook-timestamp is more than five minutes away from the clock here. Set the clocks right.';
  const expected = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(`${id}.${at}.${body}`)
    .digest();
  const good = signed
    .split(' ')
    .filter(part => part.startsWith('v1,'))
    .map(part => Buffer.from(part.slice(3), 'base64'))
    .some(given => given.length === expected.length && timingSafeEqual(given, expected));
  return good ? null : 'webhook-signature is not by the secret of this inbox.';
}

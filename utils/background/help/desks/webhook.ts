import type { Delivery } from '../../../core/help/delivery';
import type { HelpDesk } from '../../../core/packs/policy';
import { z } from '../../../core/zod';
import type { Desk } from './desk';
import { postLetter, readJson } from './post-letter';
import { webhookHeaders } from './sign-webhook';

type Webhook = Extract<HelpDesk, { kind: 'webhook' }>;

const acceptedSchema = z.object({ reply: z.string().max(1_000) });

/** Any receiver of Standard Webhooks, `foothold inbox` among them: the request itself, as JSON. */
export const webhook: Desk<Webhook> = {
  id: 'webhook',
  write: (request, { url }) => ({ to: url, type: 'application/json', body: JSON.stringify(request) }),
  send: async (letter, key, { secret }, post) =>
    postLetter(letter, await webhookHeaders(key, letter.body, secret, post.now), post, answer =>
      accepted(answer, letter.to),
    ),
};

/** Where the desk will tell news; only an address of the desk itself counts, so that it cannot send us elsewhere. */
async function accepted(answer: Response, desk: string): Promise<Delivery> {
  const said = acceptedSchema.safeParse(await readJson(answer));
  if (!said.success || !URL.canParse(said.data.reply, desk)) return { kind: 'accepted' };
  const reply = new URL(said.data.reply, desk);
  return reply.origin === new URL(desk).origin
    ? { kind: 'accepted', reply: reply.href }
    : { kind: 'accepted' };
}

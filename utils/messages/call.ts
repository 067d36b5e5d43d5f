import type { AuthorCalls } from './authoring';
import type { CallName, Calls, Envelope, PageCalls, PanelCalls, DemoCalls, Reply } from './calls';
import { runtime } from './runtime';

/**
 * Asks the background and waits for its answer. Wakes a stopped worker by itself.
 * Rejects with the background's own sentence, or with the browser's when the extension was updated meanwhile.
 */
export async function call<N extends keyof (PageCalls & PanelCalls & AuthorCalls & DemoCalls) & CallName>(
  name: N,
  send: Calls[N]['send'],
): Promise<Calls[N]['back']> {
  const envelope: Envelope<N> = { foothold: 1, call: name, send };
  const reply = (await runtime.sendMessage(envelope)) as Reply<N> | undefined;
  if (reply === undefined) throw new Error(`Nobody answered ${name}.`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.back;
}

import type { z } from '../core/zod';
import { authorSchemas } from './author-schemas';
import type { AuthorCalls } from './authoring';
import type { DemoCalls, PageCalls, PanelCalls } from './calls';
import { pageSchemas, panelSchemas } from './schemas';

type Handlers<Calls, Sender> = {
  [N in keyof Calls]: Calls[N] extends { send: infer Send; back: infer Back }
    ? (send: Send, sender: Sender) => Promise<Back>
    : never;
};
export type PageHandlers<Sender> = Handlers<PageCalls, Sender>;
export type PanelHandlers<Sender> = Handlers<PanelCalls, Sender>;
export type AuthorHandlers<Sender> = Handlers<AuthorCalls, Sender>;
export type DemoHandlers<Sender> = Handlers<DemoCalls, Sender>;

/** Who may call. Each answers null, or the sentence that refuses. */
export interface Checks<Sender> {
  /** A script or page of this extension, by the browser's word. */
  own(sender: Sender): string | null;
  /** A content script on a page that may ask. */
  page(sender: Sender): Promise<string | null>;
  /** One of our own extension pages. */
  panel(sender: Sender): string | null;
  /** What is known of it without waiting: `page` would refuse, or already has. */
  stranger(sender: Sender): boolean;
  /** Who asks, for counting. */
  asker(sender: Sender): unknown;
}

/** Questions that one tab may have open at once. A page that asks without end costs itself and nobody else. */
export const OPEN_CALLS = 30;

export interface Doors<Sender> {
  page: PageHandlers<Sender>;
  panel: PanelHandlers<Sender>;
  author: AuthorHandlers<Sender>;
  /** Null in the production build: then no such call exists. */
  demo: { handlers: DemoHandlers<Sender>; schemas: { [N in keyof DemoCalls]: z.ZodType } } | null;
  /**
   * What must be tried within the user's gesture, before anything is awaited. What it answers is called once the
   * sender has passed its check.
   */
  atOnce: Partial<Record<keyof PageCalls, (sender: Sender) => () => void>>;
}

type Answer = { ok: true; back: unknown } | { ok: false; error: string };
type AnyHandler<Sender> = (send: unknown, sender: Sender) => Promise<unknown>;

/**
 * One listener for `runtime.onMessage` that answers every call: own sender, known name, right shape, right to call.
 * A refusal or failure is answered with its sentence, never thrown; what is not a call of ours is left alone.
 */
export function answerCalls<Sender>(
  doors: Doors<Sender>,
  checks: Checks<Sender>,
): (message: unknown, sender: Sender, sendResponse: (answer: Answer) => void) => true | undefined {
  const doorOf = new Map<string, { schema: z.ZodType; handle: AnyHandler<Sender>; fromPage: boolean }>();
  const open = (handlers: object, schemas: Record<string, z.ZodType>, fromPage: boolean): void => {
    for (const [name, handle] of Object.entries(handlers))
      doorOf.set(name, { schema: schemas[name]!, handle: handle as AnyHandler<Sender>, fromPage });
  };
  open(doors.page, pageSchemas, true);
  open(doors.panel, panelSchemas, false);
  open(doors.author, authorSchemas, false);
  if (doors.demo) open(doors.demo.handlers, doors.demo.schemas, false);
  const waiting = new Map<unknown, number>();

  return (message, sender, sendResponse) => {
    const { foothold, call, send } = (message ?? {}) as {
      foothold?: unknown;
      call?: unknown;
      send?: unknown;
    };
    if (foothold !== 1 || typeof call !== 'string' || /^(tab|surface)\./.test(call)) return undefined;
    const refuse = (error: string): undefined => void sendResponse({ ok: false, error });

    const door = doorOf.get(call);
    if (!door) return refuse(`There is no call ${call.slice(0, 40)}.`);
    const barred = checks.own(sender) ?? (door.fromPage ? null : checks.panel(sender));
    if (barred) return refuse(barred);
    const asker = checks.asker(sender);
    const before = waiting.get(asker) ?? 0;
    if (door.fromPage && before >= OPEN_CALLS) return refuse('That is too much at once.');
    const read = door.schema.safeParse(send);
    if (!read.success) {
      const issue = read.error.issues[0];
      return refuse(`${call}: ${issue?.path.join('.') || 'the message'} is not right: ${issue?.message}.`);
    }
    const known = door.fromPage && !checks.stranger(sender);
    const passed = known ? doors.atOnce[call as keyof PageCalls]?.(sender) : undefined;

    waiting.set(asker, before + 1);
    const answer = async (): Promise<Answer> => {
      const stranger = door.fromPage ? await checks.page(sender) : null;
      if (stranger) return { ok: false, error: stranger };
      passed?.();
      return { ok: true, back: await door.handle(read.data, sender) };
    };
    answer()
      .catch((error: unknown): Answer => ({
        ok: false,
        error: error instanceof Error ? error.message : String(error),
      }))
      .then(reply => {
        const left = (waiting.get(asker) ?? 1) - 1;
        if (left === 0) waiting.delete(asker);
        else waiting.set(asker, left);
        sendResponse(reply);
      })
      // The asker went away (a tab closed): nobody is left to tell.
      .catch(() => undefined);
    return true;
  };
}

import { readFile } from 'node:fs/promises';
import { z } from '../../../utils/core/zod';
import { faultOf } from '../../../utils/core/packs/fault-of';
import type { HelpRequest } from '../../../utils/core/help/request';
import { Complaint } from '../../command';
import { TOKEN } from '../../i18n/inbox';
import { freshdesk } from './freshdesk';
import { jira } from './jira';
import type { Passed } from './relay';
import { servicenow } from './servicenow';

const url = z.url({ protocol: /^https$/ }).or(z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/ }));

/** Which desk requests are passed on to. The token is not in it: it comes from the environment. */
const settingsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('jira'),
    url,
    user: z.string().min(1),
    serviceDeskId: z.string().min(1),
    requestTypeId: z.string().min(1),
  }),
  z.strictObject({
    kind: z.literal('servicenow'),
    url,
    user: z.string().min(1),
    table: z
      .string()
      .regex(/^[a-z0-9_]+$/)
      .exactOptional(),
  }),
  z.strictObject({ kind: z.literal('freshdesk'), url, email: z.email() }),
]);

/** Passes one request on, once. */
export type PassOn = (request: HelpRequest) => Promise<Passed>;

/**
 * Reads where requests are passed on to.
 * @param token of the account over there
 * @throws a complaint that names the field
 */
export async function readRelay(
  file: string,
  token: string | undefined,
  post: typeof fetch = fetch,
): Promise<PassOn> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Complaint({ code: 'no such file' }, file);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Complaint({ code: 'not json' }, file);
  }
  const read = settingsSchema.safeParse(json);
  if (!read.success) {
    const issue = read.error.issues[0]!;
    throw new Complaint({ code: 'fault', fault: { ...faultOf(issue), at: issue.path.join('.') } }, file);
  }
  if (!token) throw new Complaint({ code: 'no relay token', variable: TOKEN });
  const settings = read.data;
  switch (settings.kind) {
    case 'jira':
      return request => jira.pass(request, settings, token, post);
    case 'servicenow':
      return request => servicenow.pass(request, settings, token, post);
    case 'freshdesk':
      return request => freshdesk.pass(request, settings, token, post);
  }
}

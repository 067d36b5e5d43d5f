import { join } from 'node:path';
import type { Log } from '../cli/install-tools';
import type { Spoken } from '../cli/language';
import { ensureCrm } from './build-crm';
import { ensureMeetingRoom, startMeetingRoom } from './meeting-room';
import { serveFolder } from './static-server';

export type Sandbox = {
  /** The sales app. Its views are hash routes: `${crmUrl}#/contacts`. */
  crmUrl: string;
  /** The meeting room's front page; `${meetUrl}call/NAME` is a room. */
  meetUrl: string;
  /** A page that no pack names. */
  plainUrl: string;
  /** Where the files of the packs folder are fetched from. */
  packsUrl: string;
  /** Ends all of it and frees the ports. May be called twice. */
  stop(): Promise<void>;
};

// The CRM looks for portraits at marmelab.com, gravatar.com and the favicons of its invented
// companies. It does without them, and the demo asks nobody outside, whatever browser opens it.
const NO_OUTSIDE = "img-src 'self' data: blob:; connect-src 'self' data: blob:; font-src 'self' data:";

export type SandboxPorts = { crm: number; meet: number; plain: number; packs: number };

/**
 * Starts the pages that Foothold is shown on, all on 127.0.0.1, after installing and
 * building what is missing. Each has a host of its own under `localhost`, which browsers
 * take to this machine without asking any name server.
 * @param packsFolder what `packsUrl` serves, read anew for each request
 * @param ports 0 or none is any free one
 * @throws when a port is taken, or an install or build fails; nothing is left running then
 */
export async function startSandbox({
  log,
  language,
  packsFolder,
  ports = {},
}: {
  log: Log;
  /** Of what is logged. */
  language?: Spoken;
  packsFolder: string;
  ports?: Partial<SandboxPorts>;
}): Promise<Sandbox> {
  const crmFolder = await ensureCrm(log, language);
  await ensureMeetingRoom(log, language);

  const running: Array<{ port: number; stop(): Promise<void> }> = [];
  let stopped: Promise<unknown> | undefined;
  const stop = async () => {
    await (stopped ??= Promise.all(running.map(server => server.stop())));
  };
  const keep = <T extends { port: number; stop(): Promise<void> }>(server: T): T => {
    running.push(server);
    return server;
  };
  try {
    const crm = keep(
      await serveFolder(crmFolder, {
        port: ports.crm ?? 0,
        headers: { 'content-security-policy': NO_OUTSIDE },
      }),
    );
    const meet = keep(await startMeetingRoom(ports.meet ?? 0));
    const plain = keep(await serveFolder(join(import.meta.dirname, 'plain'), { port: ports.plain ?? 0 }));
    const packs = keep(
      await serveFolder(packsFolder, {
        port: ports.packs ?? 0,
        prefix: '/packs',
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    return {
      crmUrl: `http://crm.localhost:${crm.port}/`,
      meetUrl: `http://meet.localhost:${meet.port}/`,
      plainUrl: `http://plain.localhost:${plain.port}/`,
      packsUrl: `http://127.0.0.1:${packs.port}/packs/`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

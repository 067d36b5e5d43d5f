// Runs the unedited meeting room: tsx serve.ts PORT, as a child with an IPC channel.
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

process.env['PEERCALLS__ICE_SERVERS'] = '[]'; // Both sides of a call are on this machine.
const room = createRequire(import.meta.url)('peer-calls/lib/server/app') as { default: Server };

// Closes with the parent's death, a kill -9 included, so that nothing is left running.
process.on('disconnect', () => process.exit());
room.default.listen(Number(process.argv[2]), '127.0.0.1', () => {
  process.send!({ port: (room.default.address() as AddressInfo).port });
});

// Runs the unedited meeting room: node serve.cjs PORT, as a child with an IPC channel.
process.env.PEERCALLS__ICE_SERVERS = '[]'; // Both sides of a call are on this machine.
const server = require('peer-calls/lib/server/app').default;

// Closes with the parent's death, a kill -9 included, so that nothing is left running.
process.on('disconnect', () => process.exit());
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send({ port: server.address().port }));

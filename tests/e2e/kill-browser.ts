import { readdirSync, readFileSync } from 'node:fs';

/** Process ids of the browser that runs on this profile, its own process only. Linux. */
function browsersOn(profile: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(pid => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return (
          command.includes(`--user-data-dir=${profile}`) && !command.some(part => part.startsWith('--type='))
        );
      } catch {
        return false; // It ended meanwhile.
      }
    })
    .map(Number);
}

/** Ends the browser on this profile as a crash or a power cut does. Answers whether there was one. */
export function killBrowser(profile: string): boolean {
  const pids = browsersOn(profile);
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  return pids.length > 0;
}

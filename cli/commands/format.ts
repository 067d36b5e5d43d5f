import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSource } from '../../utils/core/packs/format-source';
import type { Finding } from '../../utils/core/packs/finding';
import { Complaint, EXIT, readWord, type Command } from '../command';
import { findPack, isZip, readFolder, writeFindings } from '../pack-folder';

export const command: Command = {
  summary: 'writes a pack in its one form, so that git shows only what changed',
  help: `foothold format PACK [--check] [--json]

Rewrites the files of a pack: fields in the order of the format, one thing a line, the languages of a text below each
other. Nothing that is said changes, and formatting again changes nothing more. The order of tips in their list is yours.

  --check   changes nothing, and ends with code 1 when a file is in another form; for CI

Example:  foothold format my-tips`,
  options: { check: { type: 'boolean' } },
  async run(call) {
    const folder = await findPack(readWord(call, 'The pack', 'foothold format my-tips'));
    const findings: Finding[] = [];
    const changed: { file: string; text: string }[] = [];
    for (const [name, text] of Object.entries(await readFolder(folder))) {
      const file = join(folder, name);
      const formatted = formatSource(name, text);
      if (formatted?.ok === false)
        for (const fault of formatted.faults) findings.push({ severity: 'error', file, path: '', ...fault });
      else if (formatted && formatted.text !== text) changed.push({ file, text: formatted.text });
    }
    if (findings.length > 0) {
      for (const line of writeFindings(findings)) call.say(line);
      call.say('\nNothing was changed.');
      call.tell({ ok: false, folder, findings });
      return EXIT.found;
    }
    const check = call.flag('check');
    if (!check && changed.length > 0 && isZip(folder))
      throw new Complaint(
        'Nothing is written into a zip.',
        'Unpack it into packs/ and name its folder.',
        folder,
      );
    for (const { file, text } of changed) {
      if (!check) {
        await writeFile(`${file}.part`, text);
        await rename(`${file}.part`, file);
      }
      call.say(check ? `${file}: in another form. foothold format ${folder} mends it.` : `Wrote ${file}`);
    }
    if (changed.length === 0) call.say(`${folder}: in its one form.`);
    const ok = !check || changed.length === 0;
    call.tell({ ok, folder, changed: changed.map(({ file }) => file) });
    return ok ? EXIT.ok : EXIT.found;
  },
};

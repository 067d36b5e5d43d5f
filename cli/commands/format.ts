import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsIn } from '../../utils/i18n/words';
import { formatWords } from '../i18n/format';
import { formatSource } from '../../utils/core/packs/format-source';
import type { Finding } from '../../utils/core/packs/finding';
import { Complaint, EXIT, readWord, type Command } from '../command';
import { findPack, isZip, readFolder } from '../pack-folder';
import { wordFindings, writeFindings } from '../write-findings';

export const command: Command = {
  words: formatWords,
  options: { check: { type: 'boolean' } },
  async run(call) {
    const words = wordsIn(formatWords, call.language);
    const folder = await findPack(readWord(call, 'pack', 'foothold format my-tips'));
    const found: Finding[] = [];
    const changed: { file: string; text: string }[] = [];
    for (const [name, text] of Object.entries(await readFolder(folder))) {
      const file = join(folder, name);
      const formatted = formatSource(name, text);
      if (formatted?.ok === false)
        for (const { line, fault } of formatted.faults)
          found.push({ severity: 'error', file: name, line, path: '', fault });
      else if (formatted && formatted.text !== text) changed.push({ file, text: formatted.text });
    }
    if (found.length > 0) {
      for (const line of writeFindings(folder, found, call.language)) call.say(line);
      call.say(`\n${words.nothingChanged}`);
      call.tell({ ok: false, folder, findings: wordFindings(folder, found, call.language) });
      return EXIT.found;
    }
    const check = call.flag('check');
    if (!check && changed.length > 0 && isZip(folder))
      throw new Complaint({ code: 'zip is not written' }, folder);
    for (const { file, text } of changed) {
      if (!check) {
        await writeFile(`${file}.part`, text);
        await rename(`${file}.part`, file);
      }
      call.say(check ? words.otherForm(file, folder) : words.wrote(file));
    }
    if (changed.length === 0) call.say(words.inForm(folder));
    const ok = !check || changed.length === 0;
    call.tell({ ok, folder, changed: changed.map(({ file }) => file) });
    return ok ? EXIT.ok : EXIT.found;
  },
};

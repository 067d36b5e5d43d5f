import { diffWords } from '../../utils/i18n/diff';
import { wordsIn } from '../../utils/i18n/words';
import { rollbackWords } from '../i18n/rollback';
import { Faulty } from '../../utils/core/packs/fault';
import { diffPacks } from '../../utils/core/packs/diff';
import { summarise } from '../../utils/core/packs/diff-words';
import { signBundle } from '../../utils/core/packs/sign';
import { verifyBundle } from '../../utils/core/packs/verify';
import { Complaint, EXIT, needOption, readNumber, readWord, type Command } from '../command';
import { entryOf, readIndexIn, releasesIn, stage, writeDelivery } from '../delivery-folder';
import { readKeyFiles, readSigningKeys } from '../key-file';
import { openBundle } from '../peek';

const DAY = 86_400_000;

export const command: Command = {
  words: rollbackWords,
  options: {
    to: { type: 'string' },
    key: { type: 'string', multiple: true },
    trust: { type: 'string', multiple: true },
    serial: { type: 'string' },
    days: { type: 'string' },
  },
  async run(call) {
    const id = readWord(call, 'pack', 'foothold rollback my-tips --to site --key FILE');
    const to = needOption(call, 'to', 'site');
    const keys = await readSigningKeys(call);
    const days = readNumber(call, 'days', 90, 1, 730);
    const index = await readIndexIn(to);
    const published = index?.packs.filter(entry => entry.id === id) ?? [];
    if (!index || published.length === 0)
      throw new Complaint(
        { code: 'not published', id, known: [...new Set(index?.packs.map(entry => entry.id))] },
        to,
      );
    const releases = await releasesIn(to, id);
    const top = Math.max(...published.map(({ serial }) => serial));
    const now = releases.find(({ bundle }) => bundle.serial === top);
    const wanted =
      call.option('serial') === undefined ? null : readNumber(call, 'serial', 1, 1, Number.MAX_SAFE_INTEGER);
    const content = JSON.stringify(now?.bundle.pack);
    const older = releases.find(({ bundle }) =>
      wanted === null
        ? bundle.serial < top && JSON.stringify(bundle.pack) !== content
        : bundle.serial === wanted,
    );
    const serials = releases.map(({ bundle }) => bundle.serial);
    if (!older)
      throw new Complaint(
        wanted === null
          ? { code: 'no older content', id, folder: to, serials }
          : { code: 'release is not there', id, serial: wanted, folder: to, serials },
      );

    // Whatever lies on a web server could have been put there by anybody.
    const trusted = [...keys.map(key => key.public), ...(await readKeyFiles(call.each('trust')))];
    const trust = { source: index.source, keys: trusted, threshold: 1 };
    const verdict = await verifyBundle(older.bytes, trust, Date.parse(older.bundle.issued), null);
    if (!verdict.ok)
      throw new Complaint(
        { code: 'older one refused', refusal: verdict.refusal, fault: verdict.fault },
        older.file,
      );

    const serial = Math.max(top, ...serials) + 1;
    const at = Date.now();
    const bytes = await signBundle(
      {
        source: index.source,
        serial,
        issued: new Date(at).toISOString(),
        expires: new Date(at + days * DAY).toISOString(),
        pack: older.bundle.pack,
      },
      keys,
    );
    const opened = openBundle(bytes);
    if (!opened.ok) throw new Faulty(opened.fault);
    const release = { bundle: opened.bundle, payload: opened.payload, bytes };
    const next = stage(index, entryOf(release, undefined));
    await writeDelivery(to, [release], next);

    const summary = now
      ? summarise(diffPacks(now.bundle.pack, older.bundle.pack), wordsIn(diffWords, call.language))
      : '';
    const words = wordsIn(rollbackWords, call.language);
    call.say(words.isBack(id, older.bundle.serial, serial));
    if (summary) call.say(words.against(top, summary));
    call.say(words.taken);
    call.tell({ ok: true, id, from: top, content: older.bundle.serial, serial, summary, index: next });
    return EXIT.ok;
  },
};

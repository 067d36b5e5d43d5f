import { diffPacks } from '../../utils/core/packs/diff';
import { summarise } from '../../utils/core/packs/diff-words';
import { signBundle } from '../../utils/core/packs/sign';
import { verifyBundle } from '../../utils/core/packs/verify';
import { Complaint, EXIT, readNumber, readWord, type Command } from '../command';
import { entryOf, readIndexIn, releasesIn, stage, writeDelivery } from '../delivery-folder';
import { readKeyFiles, readSigningKeys } from '../key-file';
import { openBundle } from '../peek';

const DAY = 86_400_000;

export const command: Command = {
  summary: 'brings an older content back under a newer serial, in one command',
  help: `foothold rollback PACK_ID --to DIR --key FILE [--serial N] [--days N] [--trust FILE] [--json]

Browsers never go back to a lower serial, so going back is a new release: the content of the release before is signed
anew under the next serial and published for everybody. The older signed file must still lie in DIR, where "publish"
left it, and is only taken when your key, or one named by --trust, has signed it.

  --key FILE     a private key; repeat it where several people must sign
  --serial N     the release whose content comes back (default: the newest that differs from what is published)
  --trust FILE   the public key that signed that release, when it was another one; may be repeated
  --days N       how long it counts, 1 to 730 (default 90)

Example:  foothold rollback my-tips --to site --key keys/it-2026-a1b2c3d4.private.json`,
  options: {
    to: { type: 'string' },
    key: { type: 'string', multiple: true },
    trust: { type: 'string', multiple: true },
    serial: { type: 'string' },
    days: { type: 'string' },
  },
  async run(call) {
    const id = readWord(call, 'The pack', 'foothold rollback my-tips --to site --key FILE');
    const to = call.option('to');
    if (to === undefined)
      throw new Complaint('--to is missing.', 'Name the folder that "publish" wrote: --to site');
    const keys = await readSigningKeys(call);
    const days = readNumber(call, 'days', 90, 1, 730);
    const index = await readIndexIn(to);
    const published = index?.packs.filter(entry => entry.id === id) ?? [];
    if (!index || published.length === 0)
      throw new Complaint(
        `No pack "${id}" is published in ${to}.`,
        `There are: ${[...new Set(index?.packs.map(entry => entry.id))].join(', ') || 'none'}.`,
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
    if (!older)
      throw new Complaint(
        wanted === null
          ? `No older release of ${id} with another content lies in ${to}.`
          : `Release ${wanted} of ${id} does not lie in ${to}.`,
        `There are: ${releases.map(({ bundle }) => bundle.serial).join(', ') || 'none'}. Put the older signed file back beside the index.`,
      );

    // Whatever lies on a web server could have been put there by anybody.
    const trusted = [...keys.map(key => key.public), ...(await readKeyFiles(call.each('trust')))];
    const trust = { source: index.source, keys: trusted, threshold: 1 };
    const verdict = await verifyBundle(older.bytes, trust, Date.parse(older.bundle.issued), null);
    if (!verdict.ok)
      throw new Complaint(
        `${verdict.refusal}. ${verdict.detail}`,
        'If another key signed it then, name its public half: --trust OLD.public.json',
        older.file,
      );

    const serial = Math.max(top, ...releases.map(({ bundle }) => bundle.serial)) + 1;
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
    if (!opened.ok) throw new Error(`The signed file would be refused: ${opened.why}`);
    const release = { bundle: opened.bundle, payload: opened.payload, bytes };
    const next = stage(index, entryOf(release, undefined));
    await writeDelivery(to, [release], next);

    const summary = now ? summarise(diffPacks(now.bundle.pack, older.bundle.pack)) : '';
    call.say(
      `${id} is back at the content of release ${older.bundle.serial}, as release ${serial}, for everybody.`,
    );
    if (summary) call.say(`Against release ${top}: ${summary}.`);
    call.say('Browsers take it at their next look.');
    call.tell({ ok: true, id, from: top, content: older.bundle.serial, serial, summary, index: next });
    return EXIT.ok;
  },
};

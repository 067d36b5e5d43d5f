import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface KeysWords extends CommandWords {
  signs(file: string): string;
  believed(file: string): string;
  next(file: string): string;
}

export const keysWords: Catalogue<KeysWords> = {
  en: {
    summary: 'makes a key pair for signing packs',
    help: `foothold keys --out DIR [--name NAME] [--json]

Makes an Ed25519 key pair and writes two files into DIR:

  NAME-xxxxxxxx.private.json   signs packs; only you may read it. Keep it where you keep passwords, never in git.
  NAME-xxxxxxxx.public.json    goes into the policy of the browsers, so that they believe what this key signs

  --out DIR     where to, made when missing
  --name NAME   what the key is called, so that people can tell keys apart (default: key)

Make one for each person who signs. A policy can ask for two of them before a pack counts.

Example:  foothold keys --out keys --name it-2026`,
    signs: file => `Signs:     ${file}   (yours alone: never in git, never in a policy)`,
    believed: file => `Believed:  ${file}   (goes into the policy)`,
    next: file => `Next: foothold sign PACK --key ${file} --out PACK.pack.json`,
  },
  sv: {
    summary: 'gör ett nyckelpar för att signera paket',
    help: `foothold keys --out MAPP [--name NAMN] [--json]

Gör ett Ed25519-nyckelpar och skriver två filer i MAPP:

  NAMN-xxxxxxxx.private.json   signerar paket; bara du får läsa den. Förvara den där du har lösenord, aldrig i git.
  NAMN-xxxxxxxx.public.json    läggs i webbläsarnas policy, så att de litar på det som nyckeln signerar

  --out MAPP    vart de ska; mappen görs om den saknas
  --name NAMN   vad nyckeln heter, så att man kan skilja nycklar åt (annars: key)

Gör en för var och en som signerar. En policy kan kräva två av dem innan ett paket gäller.

Exempel:  foothold keys --out keys --name it-2026`,
    signs: file => `Signerar:  ${file}   (bara din: aldrig i git, aldrig i en policy)`,
    believed: file => `Betrodd:   ${file}   (läggs i policyn)`,
    next: file => `Sedan: foothold sign PAKET --key ${file} --out PAKET.pack.json`,
  },
};

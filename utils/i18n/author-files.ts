import type { Catalogue } from './words';

/** Words for the way out of a draft, and for the way in from a file. */
export interface AuthorFilesWords {
  file: string;
  fileHint: string;
  save: string;
  /** After it was saved; `missing`: things that the check still asks for. */
  savedAs(name: string, missing: number): string;
  text: string;
  textHint: string;
  copy: string;
  copied: string;
  notCopied: string;
  open: string;
  openHint: string;
  openDo: string;
  notOpened: string;
  openFailed: string;
  line(file: string, line: number): string;
}

export const authorFilesWords: Catalogue<AuthorFilesWords> = {
  en: {
    file: 'Hand it over',
    fileHint: 'The file holds what the draft says, the same files as in git. Nothing is sent anywhere.',
    save: 'Save as a file',
    savedAs: (name, missing) =>
      missing === 0
        ? `${name} is in your downloads. Nothing is missing in it.`
        : `${name} is in your downloads. ${missing === 1 ? '1 thing is' : `${missing} things are`} left to do in it, listed above.`,
    text: 'Text for an issue or pull request',
    textHint: 'What is new or changed, for whoever takes it in. It names nobody but the owner of the draft.',
    copy: 'Copy the text',
    copied: 'Copied.',
    notCopied: 'It was not copied. Select the text and copy it yourself.',
    open: 'From a file',
    openHint:
      'A zip that was saved here, or the files of a pack’s folder, all at once. It becomes a draft of its own.',
    openDo: 'Open files',
    notOpened: 'It was not opened:',
    openFailed: 'It was not opened: there is no room on this disk, or Foothold does not answer. Try again.',
    line: (file, line) => `${file}, line ${line}`,
  },
  sv: {
    file: 'Lämna över det',
    fileHint: 'Filen innehåller det som står i utkastet, samma filer som i git. Inget skickas någonstans.',
    save: 'Spara som fil',
    savedAs: (name, missing) =>
      missing === 0
        ? `${name} ligger bland dina hämtade filer. Inget saknas i den.`
        : `${name} ligger bland dina hämtade filer. ${missing === 1 ? '1 sak' : `${missing} saker`} är kvar att göra i den och står ovanför.`,
    text: 'Text till ett ärende eller en pull request',
    textHint: 'Det som är nytt eller ändrat. Utkastets ägare är den enda som nämns.',
    copy: 'Kopiera texten',
    copied: 'Kopierat.',
    notCopied: 'Det kopierades inte. Markera texten och kopiera den själv.',
    open: 'Från en fil',
    openHint:
      'En zip som har sparats här, eller alla filer i ett pakets mapp på en gång. Det blir ett eget utkast.',
    openDo: 'Öppna filer',
    notOpened: 'Det öppnades inte:',
    openFailed: 'Det öppnades inte: disken är full, eller så svarar inte Foothold. Försök igen.',
    line: (file, line) => `${file}, rad ${line}`,
  },
};

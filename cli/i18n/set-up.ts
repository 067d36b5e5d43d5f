import type { Catalogue } from '../../utils/i18n/words';

/** What somebody reads while the browsers, the sales app and the extension are made ready. */
export interface SetUpWords {
  installingPrograms(names: readonly string[]): string;
  installingPackages(of: string): string;
  /** @param what a job as the two above say it */
  done(what: string, seconds: number): string;
  builtCrm: string;
  signing: string;
  starting: string;
  building: string;
}

export const setUpWords: Catalogue<SetUpWords> = {
  en: {
    installingPrograms: names => `Installing ${names.join(' and ')} with apt-get`,
    installingPackages: of => `Installing the packages of ${of}`,
    done: (what, seconds) => `${what}: done in ${seconds} s.`,
    builtCrm: 'Built the demo CRM.',
    signing: 'Signing the sample packs with keys made on this machine …',
    starting: 'Starting the sales app, the meeting room and the help inbox on 127.0.0.1 …',
    building: 'Building the extension …',
  },
  sv: {
    installingPrograms: names => `Installerar ${names.join(' och ')} med apt-get`,
    installingPackages: of => `Installerar paketen i ${of}`,
    done: (what, seconds) => `${what}: klart på ${seconds} s.`,
    builtCrm: 'Byggde säljappen.',
    signing: 'Signerar exempelpaketen med nycklar som görs på den här datorn …',
    starting: 'Startar säljappen, mötesrummet och inkorgen på 127.0.0.1 …',
    building: 'Bygger tillägget …',
  },
};

import { sayFault } from '../../utils/i18n/faults';
import { sayPolicyProblem } from '../policy-problems';
import { writeFindings } from '../write-findings';
import type { Needed } from '../trouble';
import { pageProblemWords } from './page-problems';
import { refusalWords } from './refusals';
import type { TroubleWords } from './troubles';

const NEEDED: Record<Needed, string> = {
  pack: 'The pack is missing.',
  'pack name': 'The name of the pack is missing.',
  'signed file': 'The signed file is missing.',
  address: 'The address is missing.',
  build: 'What to verify is missing.',
  'two packs': 'Two packs are needed.',
  packs: 'The packs are missing.',
  'policy file': 'The policy file is missing.',
};

const listed = (names: readonly (string | number)[]) => names.join(', ') || 'none';
const page = pageProblemWords.en;
const refusal = refusalWords.en;
const OWN_SIGNED = 'Name the folder of a pack, or a file that "foothold sign" wrote.';
const PAGES = 'Write it as { "tip see-who-waits": ["https://crm.example.com/#/deals"], … }.';

export const english: TroubleWords = {
  fault: ({ fault }) => Object.values(sayFault(fault, 'en')) as [string, string],
  unexpected: ({ said }) => [said, 'If that makes no sense, it is a fault of Foothold: please report it.'],
  'no such file': ['There is no such file or folder.', 'Check the name and where you stand.'],
  'no access': ['It may not be read or written.', 'Check who owns it.'],
  'not json': ['This is not JSON.', 'Mend it there, or name another file.'],

  'unknown command': ({ command, known }) => [
    `There is no command "${command}".`,
    `Choose one of ${listed(known)}; foothold --help explains them.`,
  ],
  'unknown language': ({ language }) => [
    `--lang ${language} is not a language it speaks.`,
    'Write --lang en or --lang sv.',
  ],
  'unknown option': ({ option, command }) => [
    `Unknown option '${option}'.`,
    `foothold ${command} --help lists the options.`,
  ],
  'kept by npm': ({ options, call }) => [
    `npm kept ${listed(options)} for itself.`,
    `Write two dashes before all options: ${call}`,
  ],
  'option without its text': ({ option, command }) => [
    `${option} needs a text after it.`,
    `foothold ${command} --help lists the options.`,
  ],
  'option with a text': ({ option, command }) => [
    `${option} takes no text.`,
    `foothold ${command} --help lists the options.`,
  ],
  'word missing': ({ needed, example }) => [NEEDED[needed], `Write such as: ${example}`],
  'too many words': ({ words, example }) => [`"${words}" is too many.`, `Write such as: ${example}`],
  'option missing': ({ option, example }) => [
    `--${option} is missing.`,
    `Add it, such as --${option} ${example}.`,
  ],
  'no number': ({ option, text, least, most, otherwise }) => [
    `--${option} ${text} is not a whole number from ${least} to ${most}.`,
    `Write such as --${option} ${otherwise}.`,
  ],
  'no address': ({ option, text, example }) => [
    `${option}${text} is not the address of a page.`,
    `Write it as ${option}${example}`,
  ],
  'no time': ({ option, text, example }) => [
    `--${option} ${text} is not a time.`,
    `Write it as --${option} ${example}.`,
  ],
  'bad option': ({ option, text, example }) => [
    `--${option} ${text} does not fit.`,
    `Write such as --${option} ${example}.`,
  ],
  'two at once': ({ options: [one, other], example }) => [
    `--${one} and --${other} exclude each other.`,
    `Give one of them: ${example}.`,
  ],

  'no pack': ({ pack, looked, packs, there }) => [
    `There is no pack "${pack}": neither ${looked.join(' nor ')}.`,
    there.length > 0 ? `In ${packs} there are: ${listed(there)}.` : 'Make one with "foothold new NAME".',
  ],
  'not in format': ({ folder, findings }) => [
    `${folder} is not in the format yet.\n${writeFindings(folder, findings, 'en').join('\n')}`,
    `foothold lint ${folder} says more.`,
  ],
  'not a signed pack': ({ fault }) => [
    `This is not a signed pack that can be read. ${sayFault(fault, 'en').message}`,
    OWN_SIGNED,
  ],
  'bad pack id': ({ id }) => [
    `"${id}" cannot be the id of a pack.`,
    'Use lower-case words joined by "-", such as my-tips.',
  ],
  'folder is there': [
    'This folder is there already.',
    'Choose another name, or change the pack that is there.',
  ],
  'zip is not written': ['Nothing is written into a zip.', 'Unpack it into packs/ and name its folder.'],
  'no key': ({ example }) => ['No key is named.', `Add --key ${example}; it may be repeated.`],
  'not a signing key': [
    'This is not a key that can sign.',
    'Name a file NAME.private.json that "foothold keys" wrote.',
  ],
  'not a key': ['This is not a key.', 'Name a file NAME.public.json that "foothold keys" wrote.'],
  'bad key name': ({ name }) => [
    `--name ${name} cannot be part of a file name.`,
    'Use letters, digits, "-" and ".".',
  ],
  'fixed by the signature': ({ option }) => [
    `--${option} cannot be changed in a signed file.`,
    'Name the folder of the pack to sign it anew.',
  ],

  'not an index': ({ fault }) => [
    `This is not an index of packs. ${sayFault(fault, 'en').message}`,
    'Publish into another folder, or mend what stands here.',
  ],
  'folder is not published': ({ folder }) => [
    'This is a folder; only signed files are published.',
    `Sign it first: foothold sign ${folder} --key FILE --out FILE`,
  ],
  refused: ({ refusal: why, fault }) => {
    const { message, mend } = sayFault(fault, 'en');
    return [`Browsers would refuse it (${refusal[why]}). ${message}`, mend];
  },
  'older one refused': ({ refusal: why, fault }) => [
    `The older file is not to be believed (${refusal[why]}). ${sayFault(fault, 'en').message}`,
    'If another key signed it then, name its public half: --trust OLD.public.json',
  ],
  'for another source': ({ signed, index, source }) => [
    `It was signed for source "${signed}", and ${index} is for "${source}".`,
    `Sign it with --source ${source}, or publish into another folder.`,
  ],
  'below what is published': ({ id, serial, published }) => [
    `It is release ${serial}, and ${published} is published: browsers never go back.`,
    `Sign it anew with --serial ${published + 1}, or use "foothold rollback ${id}".`,
  ],
  'other content': ({ serial }) => [
    `Another content is published as release ${serial}.`,
    `Sign it anew with --serial ${serial + 1}.`,
  ],
  'no share': ({ text }) => [
    `--percent ${text} is not a share from 0 to 100.`,
    'Write such as --percent 10.',
  ],
  'no stage': ['This stage cannot be read.', 'Write such as --percent 10 or --team north.'],
  'never in force': ['--until is not after --from.', 'Nobody would ever get it; correct one of the two.'],
  'no index': ['There is no index to change.', 'Publish a pack here first.'],
  'not published': ({ id, known }) => [`No pack "${id}" is published here.`, `There are: ${listed(known)}.`],
  'no older content': ({ id, folder, serials }) => [
    `No older release of ${id} with another content lies in ${folder}.`,
    `There are: ${listed(serials)}. Put the older signed file back beside the index.`,
  ],
  'release is not there': ({ id, serial, folder, serials }) => [
    `Release ${serial} of ${id} does not lie in ${folder}.`,
    `There are: ${listed(serials)}. Put the older signed file back beside the index.`,
  ],

  'no wish': [
    'There is nothing to tell the browsers.',
    'Name at least a source and its key: --source acme=https://tips.example.com/index.json --key NAME.public.json',
  ],
  'policy refused': ({ problems }) => [
    `Browsers would not take this:\n${problems.map(problem => `  ${problem.key}: ${sayPolicyProblem(problem, 'en')}`).join('\n')}`,
    'Correct it and write the files again.',
  ],
  'source without packs': ({ source }) => [
    `--source ${source} does not say where its packs are.`,
    'Write it as --source acme=https://tips.example.com/index.json, or add --pack FILE.',
  ],
  'desk without a name': [
    '--help-desk-name is missing.',
    'Reps are shown who reads what they send: --help-desk-name "Sales support"',
  ],
  'bad extension id': ({ id }) => [
    `--id ${id} is not the id of an extension.`,
    'It is 32 letters from a to p, as chrome://extensions shows it; or name the file of the key.',
  ],
  'not pem': [
    'This is not a key in PEM.',
    'Name the key that the CRX is packed with, or the 32 letters that chrome://extensions shows.',
  ],
  'version missing': [
    '--version is missing.',
    'An update manifest names the version of the packed file: --version 1.2.0',
  ],
  'policy for others': ({ ways }) => [
    `This policy says nothing to Foothold: neither ${ways.map(way => way.join(' → ')).join(' nor ')} is there.`,
    'Write it with "foothold policy", or name your own --id or --gecko-id.',
  ],

  'nowhere to look': [
    'Where to look is missing.',
    'Give either --at https://crm.example.com/ (it may be repeated) or --snapshots DIR.',
  ],
  'no page opened': ({ address, problem }) => [
    `No page could be opened. ${address}: ${page(problem)}.`,
    'Check the address and the network.',
  ],
  'not an object of anchors': ['This is not an object of anchors.', PAGES],
  'unknown anchor': ({ anchor, known }) => [
    `The pack has no anchor "${anchor}".`,
    `It has: ${listed(known)}.`,
  ],
  'not a list of pages': ({ anchor }) => [`What stands at "${anchor}" is not a list of pages.`, PAGES],
  'no saved page': ({ example }) => ['There is no saved page in this folder.', `Save one: ${example}`],
  'page without its address': [
    'This page does not say which address it had.',
    'Save it anew with "foothold snapshot", or write <!-- saved from url=(0000)https://… --> at its top.',
  ],
  'page not saved': ({ problem }) => [`The page was not saved: ${page(problem)}.`, 'Check the address.'],
  'no browser': ({ said }) => [
    `The browser could not be opened: ${said}`,
    'Install Chromium or Chrome, or set FOOTHOLD_CHROMIUM to where it stands. A --profile must not be open elsewhere.',
  ],
  'not a program': ({ variable, path }) => [
    `${variable} names ${path}, which is not a program.`,
    'Correct it or unset it.',
  ],
  'browsers missing': ({ names, platform, variables }) => [
    `Not found: ${names.join(', ')}.`,
    `${
      platform === 'linux'
        ? `Install with your package manager (on Debian: sudo apt-get install ${names.join(' ')})`
        : 'Install Chrome for Testing (or Chromium) and Firefox'
    }, or set ${variables.join(' and ')} to where it stands, then run this again.`,
  ],
  'no dot': ({ pack }) => [
    'No dot within 30 s.',
    `In packs/${pack}, "addresses" in pack.json must hold http://crm.localhost/*, and the "anchor" of a tip must name something on the page, role and name as they are there, such as the tab Contacts.`,
  ],
  'no playwright': [
    'This command drives a browser with the package playwright-core, which is not installed here.',
    'Install it where you call the command: npm install playwright-core. It brings no browser of its own; Chromium or Chrome must be there.',
  ],

  'bad secret': ['--secret is not a webhook secret.', 'It is whsec_ and 24 to 64 bytes in base64.'],
  'bad public address': ({ text }) => [
    `--public-url ${text} is not an https address without a path.`,
    'Write it as https://help.example.com.',
  ],
  'port is taken': ({ port }) => [
    `Port ${port} is taken by another program.`,
    'Choose another with --port, or end that one.',
  ],
  'not readable': ({ said }) => [`This cannot be read: ${said}`, 'Mend it, or take it away.'],
  'no relay token': ({ variable }) => [
    'There is no token for the desk that requests are passed on to.',
    `Set ${variable} in the environment; a token does not belong into a file.`,
  ],
  'nameless not readable': ['It cannot be read.', 'Mend it, or move it away to begin a new one.'],

  'no build': ({ against }) => [
    `There is no build to compare with at ${against}.`,
    'Run "npm run build" first, or give --against a folder, a package or a .hashes.json.',
  ],
  'no manifest': [
    'There is no manifest.json: this is no unpacked extension.',
    'Give the folder that has manifest.json in it.',
  ],
  'no list of a build': ['This is no list of a build.', '"npm run build" writes NAME.hashes.json.'],
  'no package': ['This is no zip, or it is not whole.', 'Give an unpacked folder, a .zip, .crx or .xpi.'],
};

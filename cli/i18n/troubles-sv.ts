import { sayFault } from '../../utils/i18n/faults';
import { sayPolicyProblem } from '../policy-problems';
import { writeFindings } from '../write-findings';
import type { Needed } from '../trouble';
import { pageProblemWords } from './page-problems';
import { refusalWords } from './refusals';
import type { TroubleWords } from './troubles';

const NEEDED: Record<Needed, string> = {
  pack: 'Paketet saknas.',
  'pack name': 'Paketets namn saknas.',
  'signed file': 'Den signerade filen saknas.',
  address: 'Adressen saknas.',
  build: 'Det som ska jämföras saknas.',
  'two packs': 'Det behövs två paket.',
  packs: 'Paketen saknas.',
  'policy file': 'Policyfilen saknas.',
};

const listed = (names: readonly (string | number)[]) => names.join(', ') || 'inga';
const page = pageProblemWords.sv;
const refusal = refusalWords.sv;
const OWN_SIGNED = 'Ange mappen för ett paket, eller en fil som ”foothold sign” har skrivit.';
const PAGES = 'Skriv den som { "tip see-who-waits": ["https://crm.example.com/#/deals"], … }.';

export const swedish: TroubleWords = {
  fault: ({ fault }) => Object.values(sayFault(fault, 'sv')) as [string, string],
  unexpected: ({ said }) => [said, 'Är det obegripligt är det ett fel i Foothold: anmäl det gärna.'],
  'no such file': ['Den filen eller mappen finns inte.', 'Kontrollera namnet och i vilken mapp du står.'],
  'no access': ['Den får inte läsas eller skrivas.', 'Kontrollera vem som äger den.'],
  'not json': ['Det här är inte JSON.', 'Rätta filen, eller ange en annan.'],

  'unknown command': ({ command, known }) => [
    `Kommandot ”${command}” finns inte.`,
    `Välj något av ${listed(known)}; foothold --help förklarar dem.`,
  ],
  'unknown language': ({ language }) => [
    `--lang ${language} är inget språk som talas här.`,
    'Skriv --lang en eller --lang sv.',
  ],
  'unknown option': ({ option, command }) => [
    `Flaggan ${option} finns inte.`,
    `foothold ${command} --help räknar upp flaggorna.`,
  ],
  'kept by npm': ({ options, call }) => [
    `npm behöll ${listed(options)} för egen del.`,
    `Skriv två streck före alla flaggor: ${call}`,
  ],
  'option without its text': ({ option, command }) => [
    `${option} behöver en text efter sig.`,
    `foothold ${command} --help räknar upp flaggorna.`,
  ],
  'option with a text': ({ option, command }) => [
    `${option} tar ingen text.`,
    `foothold ${command} --help räknar upp flaggorna.`,
  ],
  'word missing': ({ needed, example }) => [NEEDED[needed], `Skriv till exempel: ${example}`],
  'too many words': ({ words, example }) => [`”${words}” är för mycket.`, `Skriv till exempel: ${example}`],
  'option missing': ({ option, example }) => [
    `--${option} saknas.`,
    `Lägg till den, till exempel --${option} ${example}.`,
  ],
  'no number': ({ option, text, least, most, otherwise }) => [
    `--${option} ${text} är inget heltal från ${least} till ${most}.`,
    `Skriv till exempel --${option} ${otherwise}.`,
  ],
  'no address': ({ option, text, example }) => [
    `${option}${text} är ingen adress till en sida.`,
    `Skriv den som ${option}${example}`,
  ],
  'no time': ({ option, text, example }) => [
    `--${option} ${text} är ingen tidpunkt.`,
    `Skriv den som --${option} ${example}.`,
  ],
  'bad option': ({ option, text, example }) => [
    `--${option} ${text} passar inte.`,
    `Skriv till exempel --${option} ${example}.`,
  ],
  'two at once': ({ options: [one, other], example }) => [
    `--${one} och --${other} utesluter varandra.`,
    `Ange en av dem: ${example}.`,
  ],

  'no pack': ({ pack, looked, packs, there }) => [
    `Paketet ”${pack}” finns inte: varken ${looked.join(' eller ')}.`,
    there.length > 0 ? `I ${packs} finns: ${listed(there)}.` : 'Gör ett med ”foothold new NAMN”.',
  ],
  'not in format': ({ folder, findings }) => [
    `${folder} följer inte formatet än.\n${writeFindings(folder, findings, 'sv').join('\n')}`,
    `foothold lint ${folder} säger mer.`,
  ],
  'not a signed pack': ({ fault }) => [
    `Det här är inget signerat paket som går att läsa. ${sayFault(fault, 'sv').message}`,
    OWN_SIGNED,
  ],
  'bad pack id': ({ id }) => [
    `”${id}” duger inte som id för ett paket.`,
    'Skriv ord med små bokstäver och "-" emellan, till exempel my-tips.',
  ],
  'folder is there': ['Mappen finns redan.', 'Välj ett annat namn, eller ändra i paketet som finns.'],
  'zip is not written': ['Inget skrivs i en zip.', 'Packa upp den i packs/ och ange mappen.'],
  'no key': ({ example }) => ['Ingen nyckel är angiven.', `Lägg till --key ${example}; den får upprepas.`],
  'not a signing key': [
    'Det här är ingen nyckel som kan signera.',
    'Ange en fil NAMN.private.json som ”foothold keys” har skrivit.',
  ],
  'not a key': ['Det här är ingen nyckel.', 'Ange en fil NAMN.public.json som ”foothold keys” har skrivit.'],
  'bad key name': ({ name }) => [
    `--name ${name} kan inte ingå i ett filnamn.`,
    'Använd bokstäver, siffror, "-" och ".".',
  ],
  'fixed by the signature': ({ option }) => [
    `--${option} går inte att ändra i en signerad fil.`,
    'Ange paketets mapp för att signera det på nytt.',
  ],

  'not an index': ({ fault }) => [
    `Det här är ingen lista över paket. ${sayFault(fault, 'sv').message}`,
    'Publicera i en annan mapp, eller rätta det som ligger här.',
  ],
  'folder is not published': ({ folder }) => [
    'Det här är en mapp; bara signerade filer publiceras.',
    `Signera den först: foothold sign ${folder} --key FIL --out FIL`,
  ],
  refused: ({ refusal: why, fault }) => {
    const { message, mend } = sayFault(fault, 'sv');
    return [`Webbläsarna skulle avvisa den (${refusal[why]}). ${message}`, mend];
  },
  'older one refused': ({ refusal: why, fault }) => [
    `Den äldre filen går inte att lita på (${refusal[why]}). ${sayFault(fault, 'sv').message}`,
    'Om en annan nyckel signerade den då, ange dess publika halva: --trust GAMMAL.public.json',
  ],
  'for another source': ({ signed, index, source }) => [
    `Den är signerad för källan ”${signed}”, och ${index} är för ”${source}”.`,
    `Signera den med --source ${source}, eller publicera i en annan mapp.`,
  ],
  'below what is published': ({ id, serial, published }) => [
    `Det är utgåva ${serial}, och ${published} är publicerad: webbläsarna går aldrig tillbaka.`,
    `Signera den på nytt med --serial ${published + 1}, eller använd ”foothold rollback ${id}”.`,
  ],
  'other content': ({ serial }) => [
    `Ett annat innehåll är publicerat som utgåva ${serial}.`,
    `Signera den på nytt med --serial ${serial + 1}.`,
  ],
  'no share': ({ text }) => [
    `--percent ${text} är ingen andel från 0 till 100.`,
    'Skriv till exempel --percent 10.',
  ],
  'no stage': ['Den etappen går inte att tolka.', 'Skriv till exempel --percent 10 eller --team north.'],
  'never in force': [
    '--until ligger inte efter --from.',
    'Ingen skulle någonsin få det; rätta en av de två.',
  ],
  'no index': ['Det finns ingen lista att ändra.', 'Publicera ett paket här först.'],
  'not published': ({ id, known }) => [
    `Inget paket ”${id}” är publicerat här.`,
    `Det finns: ${listed(known)}.`,
  ],
  'no older content': ({ id, folder, serials }) => [
    `Ingen äldre utgåva av ${id} med annat innehåll ligger i ${folder}.`,
    `Det finns: ${listed(serials)}. Lägg tillbaka den äldre signerade filen bredvid listan.`,
  ],
  'release is not there': ({ id, serial, folder, serials }) => [
    `Utgåva ${serial} av ${id} ligger inte i ${folder}.`,
    `Det finns: ${listed(serials)}. Lägg tillbaka den äldre signerade filen bredvid listan.`,
  ],

  'no wish': [
    'Det finns inget att säga till webbläsarna.',
    'Ange minst en källa och dess nyckel: --source acme=https://tips.example.com/index.json --key NAMN.public.json',
  ],
  'policy refused': ({ problems }) => [
    `Webbläsarna skulle inte godta det här:\n${problems.map(problem => `  ${problem.key}: ${sayPolicyProblem(problem, 'sv')}`).join('\n')}`,
    'Rätta det och skriv filerna igen.',
  ],
  'source without packs': ({ source }) => [
    `--source ${source} säger inte var paketen finns.`,
    'Skriv --source acme=https://tips.example.com/index.json, eller lägg till --pack FIL.',
  ],
  'desk without a name': [
    '--help-desk-name saknas.',
    'Säljarna får se vem som läser det de skickar: --help-desk-name "Säljstöd"',
  ],
  'bad extension id': ({ id }) => [
    `--id ${id} är inget id för ett tillägg.`,
    'Det är 32 bokstäver från a till p, som chrome://extensions visar; eller ange filen med nyckeln.',
  ],
  'not pem': [
    'Det här är ingen nyckel i PEM.',
    'Ange nyckeln som CRX-filen packas med, eller de 32 bokstäver som chrome://extensions visar.',
  ],
  'version missing': [
    '--version saknas.',
    'Ett uppdateringsmanifest anger den packade filens version: --version 1.2.0',
  ],
  'policy for others': ({ ways }) => [
    `Policyn säger inget till Foothold: varken ${ways.map(way => way.join(' → ')).join(' eller ')} finns.`,
    'Skriv den med ”foothold policy”, eller ange ert eget --id eller --gecko-id.',
  ],

  'nowhere to look': [
    'Det saknas var man ska titta.',
    'Ange antingen --at https://crm.example.com/ (får upprepas) eller --snapshots MAPP.',
  ],
  'no page opened': ({ address, problem }) => [
    `Ingen sida gick att öppna. ${address}: ${page(problem)}.`,
    'Kontrollera adressen och nätet.',
  ],
  'not an object of anchors': ['Det här är inget objekt av platser.', PAGES],
  'unknown anchor': ({ anchor, known }) => [
    `Paketet har ingen plats ”${anchor}”.`,
    `Det har: ${listed(known)}.`,
  ],
  'not a list of pages': ({ anchor }) => [`Det som står vid ”${anchor}” är ingen lista av sidor.`, PAGES],
  'no saved page': ({ example }) => ['Det finns ingen sparad sida i mappen.', `Spara en: ${example}`],
  'page without its address': [
    'Sidan säger inte vilken adress den hade.',
    'Spara den på nytt med ”foothold snapshot”, eller skriv <!-- saved from url=(0000)https://… --> överst i den.',
  ],
  'page not saved': ({ problem }) => [`Sidan sparades inte: ${page(problem)}.`, 'Kontrollera adressen.'],
  'no browser': ({ said }) => [
    `Webbläsaren gick inte att öppna: ${said}`,
    'Installera Chromium eller Chrome, eller sätt FOOTHOLD_CHROMIUM till platsen där den finns. En --profile får inte vara öppen på annat håll.',
  ],
  'not a program': ({ variable, path }) => [
    `${variable} anger ${path}, som inte är ett program.`,
    'Rätta den, eller ta bort den.',
  ],
  'browsers missing': ({ names, platform, variables }) => [
    `Hittades inte: ${names.join(', ')}.`,
    `${
      platform === 'linux'
        ? `Installera med din pakethanterare (på Debian: sudo apt-get install ${names.join(' ')})`
        : 'Installera Chrome for Testing (eller Chromium) och Firefox'
    }, eller sätt ${variables.join(' och ')} till platsen där den finns, och kör det här igen.`,
  ],
  'no dot': ({ pack }) => [
    'Ingen punkt inom 30 s.',
    `I packs/${pack} måste "addresses" i pack.json innehålla http://crm.localhost/*, och "anchor" i ett tips ange något på sidan, med roll och namn som de är där, till exempel fliken Contacts.`,
  ],
  'no playwright': [
    'Kommandot styr en webbläsare med paketet playwright-core, som inte är installerat här.',
    'Installera det där du kör kommandot: npm install playwright-core. Det har ingen egen webbläsare med sig; Chromium eller Chrome måste finnas.',
  ],

  'bad secret': ['--secret är ingen webhook-hemlighet.', 'Den är whsec_ och 24 till 64 byte i base64.'],
  'bad public address': ({ text }) => [
    `--public-url ${text} är ingen https-adress utan sökväg.`,
    'Skriv den som https://help.example.com.',
  ],
  'port is taken': ({ port }) => [
    `Porten ${port} används av ett annat program.`,
    'Välj en annan med --port, eller avsluta det programmet.',
  ],
  'not readable': ({ said }) => [`Det här går inte att läsa: ${said}`, 'Rätta det, eller ta bort det.'],
  'no relay token': ({ variable }) => [
    'Det finns ingen token för den desk som frågorna lämnas vidare till.',
    `Sätt ${variable} i miljön; en token hör inte hemma i en fil.`,
  ],
  'nameless not readable': [
    'Den går inte att läsa.',
    'Rätta den, eller flytta undan den för att börja på en ny.',
  ],

  'no build': ({ against }) => [
    `Det finns inget bygge att jämföra med i ${against}.`,
    'Kör ”npm run build” först, eller ge --against en mapp, ett paket eller en .hashes.json.',
  ],
  'no manifest': [
    'Det finns ingen manifest.json: det här är inget uppackat tillägg.',
    'Ange mappen som har manifest.json i sig.',
  ],
  'no list of a build': [
    'Det här är ingen lista över ett bygge.',
    '”npm run build” skriver NAMN.hashes.json.',
  ],
  'no package': [
    'Det här är ingen zip, eller så är den inte hel.',
    'Ange en uppackad mapp, en .zip, .crx eller .xpi.',
  ],
};

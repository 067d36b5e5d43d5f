import type { FormName, Named, Question } from '../core/packs/fault';
import { FORMULA_LIMITS } from '../core/formula/limits';
import type { FaultWords, Said } from './faults';

const KINDS: Record<string, string> = {
  string: 'en text inom citattecken',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista inom [ ]',
  object: 'ett objekt inom { }',
  record: 'ett objekt inom { }',
};

const FORM: Record<FormName, Said> = {
  id: ['Det här är inget id.', 'Skriv ord med små bokstäver och - eller . emellan, till exempel log-a-call.'],
  day: ['Det här är ingen kalenderdag.', 'Skriv ÅÅÅÅ-MM-DD, till exempel 2026-09-01.'],
  moment: ['Det här är ingen tidpunkt.', 'Skriv den som 2026-09-01T08:00:00Z.'],
  link: ['Det här är ingen länk.', 'Börja med https:// eller mailto:.'],
  'public key': [
    'Det här är ingen publik Ed25519-nyckel.',
    'Den är 43 tecken base64url (32 byte), som "x" i NAMN.public.json.',
  ],
  'secure address': ['Adressen är inte säker.', 'Börja den med https://.'],
  'webhook secret': ['Det här är ingen webhook-hemlighet.', 'Den är whsec_ och 24 till 64 byte i base64.'],
  'mail address': ['Det här är ingen e-postadress.', 'Skriv den som help@example.com.'],
  'file of an index': [
    'En lista pekar inte ut en fil så här.',
    'Ange filen räknat från listans plats, med bokstäver, siffror, "-", "_", "." och "/".',
  ],
  'sha-256': ['Det här är ingen SHA-256.', 'Den är 64 hexadecimala siffror med små bokstäver.'],
  'request id': ['Det här är inget id för en fråga.', 'Det är 8 till 64 bokstäver, siffror, - eller _.'],
  'description version': [
    'Det här Foothold läser beskrivningar av version 1 ("v": 1).',
    'Uppdatera Foothold, eller peka ut elementet igen.',
  ],
  'description says enough': [
    'Det här skulle passa in på för mycket på sidan.',
    'Ange minst en av "name", "near", "within" och "id"; bara en roll passar in på för mycket.',
  ],
  'small formula': [
    'Formeln är för stor.',
    `Håll den till högst ${FORMULA_LIMITS.depth} nivåer och högst ${FORMULA_LIMITS.parts} delar.`,
  ],
};

/** Each with its “no” and its “that”. */
const NAMED: Record<Named, readonly [no: string, that: string]> = {
  app: ['ingen app', 'den appen'],
  feature: ['ingen funktion', 'den funktionen'],
  walkthrough: ['ingen genomgång', 'den genomgången'],
  change: ['ingen ändring', 'den ändringen'],
  champion: ['ingen ambassadör', 'den ambassadören'],
  still: ['ingen bild', 'den bilden'],
};

const QUESTIONS: Record<Question, string> = {
  before: 'hur var det förut',
  now: 'hur är det nu',
  why: 'varför ändrades det',
  decidedBy: 'vem bestämde det här',
  number: 'vad gör det med mina siffror',
  who: 'vem ser det jag fyller i',
  howLong: 'hur länge',
  comesBack: 'vad får jag tillbaka för det',
  vouchedBy: 'vem går i god för det',
  staying: 'blir det kvar',
  until: 'hur länge är det på prov',
  review: 'när ses beslutet över',
  cannotYet: 'vad klarar det inte än',
  buildsOn: 'vilken tidigare framgång bygger det på',
  ask: 'vem kan jag fråga',
  worries: 'har någon tänkt på min oro',
};

const ACTS: Record<string, string> = {
  click: 'Ett klick',
  input: 'En inmatning',
  change: 'En ändring av ett fält',
  submit: 'Ett inskickat formulär',
};

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1_000)} kB`;
const by = ([width, height]: readonly [number, number]) => `${width} × ${height}`;
const RETYPE = 'Skriv om texten för hand, utan att klistra in.';
const ONE_DAY = 'Rätta en av de två dagarna.';
const SAVED_ZIP = 'Ta en zip som sparats från ett utkast, eller mappen för ett paket.';
const WHOLE_FILE = 'Se efter om en inloggning eller en felsida kom i stället, och skriv filen på nytt.';

export const swedish: FaultWords = {
  'not json': ['Det är inte JSON.', WHOLE_FILE],
  'not text': ['Det är inte text i UTF-8.', WHOLE_FILE],
  'too deep': ({ most }) => [`Det är nästlat djupare än ${most} nivåer.`, 'Gör det plattare.'],
  'proto key': ['Det har en nyckel som heter __proto__.', 'Ta bort den nyckeln.'],
  'empty file': ['Filen är tom.', 'Skriv [] för en tom lista, eller ta bort filen.'],
  comment: [
    'Här står en kommentar, och det finns inga i JSON.',
    'Ta bort den; anteckningar kan stå i en README.md bredvid.',
  ],
  'trailing comma': ['Ett kommatecken står efter det sista.', 'Ta bort det kommatecknet.'],
  'missing comma': [
    'Ett kommatecken saknas före det här.',
    'Sätt ett kommatecken efter det som står ovanför.',
  ],
  'curly quote': [
    'Här står ett böjt citattecken; JSON har bara det raka: ".',
    'Skriv raka citattecken; ordbehandlare böjer dem av sig själva.',
  ],
  'not closed': [
    'Filen tar slut innan allt som öppnats är stängt.',
    'Sätt dit den avslutande ] eller } som saknas på slutet.',
  ],
  'broken json': [
    'Härifrån är det inte JSON.',
    'Titta strax före det här stället efter ett citattecken, kommatecken eller en parentes som saknas eller är för mycket.',
  ],
  'twin field': ({ field }) => [
    `Fältet "${field}" står här två gånger; bara det sista skulle gälla.`,
    'Behåll ett av dem.',
  ],

  'unknown field': ({ fields }) => [
    `Formatet har inget fält ${fields.map(field => `"${field}"`).join(', ')} här.`,
    'Ta bort det, eller rätta stavningen.',
  ],
  missing: ({ kind }) => ['Fältet saknas.', `Lägg till det; det är ${KINDS[kind] ?? kind}.`],
  'wrong kind': ({ kind }) => [`Det här ska vara ${KINDS[kind] ?? kind}.`, 'Skriv det så.'],
  'unknown value': ({ values }) => [
    'Formatet känner inte till det här värdet.',
    `Skriv något av: ${values.join(', ')}.`,
  ],
  'unknown variant': ({ by: field, values }) => [
    `"${field}" säger vad resten betyder, och det här värdet är okänt.`,
    `Skriv något av: ${values.join(', ')}.`,
  ],
  'no known form': ['Det här passar ingen av formatets former.', 'Se docs/pack-format.md.'],
  'empty text': ['Texten är tom.', 'Skriv den, eller utelämna hela fältet.'],
  'too little': ({ least }) => [`Det här är för litet: minst ${least}.`, `Ange minst ${least}.`],
  'too much': ({ most }) => [`Det här är för mycket: högst ${most}.`, `Håll dig till ${most}.`],
  'wrong form': ({ form }) => FORM[form],
  'wrong value': ['Värdet passar inte här.', 'Jämför med docs/pack-format.md.'],

  'unknown file': ({ known }) => [
    'Ett paket har ingen sådan fil, så inget i den skulle nå någon.',
    `Döp om den till något av ${known.join(', ')}, eller utelämna den.`,
  ],
  'head missing': [
    'Filen pack.json saknas.',
    'Den anger paketets namn, ansvarige och appar. ”foothold new NAMN” skriver en att börja med.',
  ],
  'head not chosen': ['Filen pack.json saknas.', 'Välj alla filer i mappen för ett paket.'],
  'not an object': ['Det ska vara ett objekt inom { }.', 'Skriv innehållet som namngivna fält.'],
  'not a list of things': [
    'Det ska vara en lista inom [ ] av saker med id.',
    'Skriv den så, och ge varje sak sitt id.',
  ],
  'list in head': ({ list }) => [
    `Listan "${list}" har en egen fil.`,
    `Flytta den till ${list}.json, som en lista inom [ ].`,
  ],
  'picture missing': ({ files }) => [
    `Det finns ingen bildfil ${files.join(' eller ')}.`,
    'Lägg den maskerade bilden där under det namnet, eller ta bort bilden ur stills.json.',
  ],
  'picture unused': [
    'Ingen bild i stills.json har det här id:t, så ingen skulle se den.',
    'Döp om den till en bilds id, eller ta bort den.',
  ],
  'no zip': ['Det här är ingen zip, eller så är den inte hel.', SAVED_ZIP],
  'zip too large': ({ most }) => [
    `Uppackad har den mer än ${most} byte; så stort är inget paket.`,
    SAVED_ZIP,
  ],
  'several packs': ({ heads }) => [`Det finns ${heads.length} paket i den: ${heads.join(', ')}.`, SAVED_ZIP],
  'no pack in zip': ['Ingen pack.json finns i den, varken överst eller i en mapp.', SAVED_ZIP],

  'no owner': ({ of }) =>
    of === 'pack'
      ? ['Ingen ansvarar för paketet.', 'Ange vem som går i god för det; säljarna ser namnet.']
      : ['Ingen ansvarar för det här.', 'Ange vem som håller det aktuellt.'],
  'review due': ({ day }) => [
    `Det skulle ha setts över den ${day}.`,
    'Läs det bredvid den riktiga sidan, rätta det och sätt ett nytt datum.',
  ],
  'bad app address': [
    'Webbläsare skulle inte godta det här som adress till en app.',
    'Skriv den som https://crm.example.com/*: ingen port, hela värdnamnet eller *.example.com, en sökväg.',
  ],
  'no page fits': ({ glob }) => [
    `Ingen sida passar ”${glob}”.`,
    'Börja med "/" och utelämna värdnamnet, till exempel /#/deals eller /deals/**.',
  ],
  'many steps': ({ steps, advised }) => [
    `Den har ${steps} steg; fler än ${advised} går man sällan igenom till slutet.`,
    'Leta efter en kortare väg, eller efter två små genomgångar.',
  ],
  'step without its element': [
    'Steget kommer bara där dess eget element saknas, så ingen kan göra det.',
    'Ange i "at" vad annat som inte får finnas, eller ändra "is" till "there".',
  ],
  'every step for some': [
    'Varje steg är bara för några, så en säljare kan ledas genom inget alls.',
    'Ta bort "when" ur ett steg, eller lägg till ett där samma sak är "not there".',
  ],
  'result is an act': ({ act }) => [
    `${ACTS[act] ?? act} visar att någon försökte, inte att det lyckades.`,
    'Ange vad sidan visar när det har lyckats: appears, gone eller address.',
  ],
  'lands before announced': ['Det börjar gälla innan det är aviserat.', ONE_DAY],
  'short notice': ({ days, agreed }) => [
    `Det aviseras ${days} ${days === 1 ? 'dag' : 'dagar'} i förväg; ${agreed} är överenskommet. Säljarna får veta att det är mindre.`,
    'Avisera det tidigare, eller låt det börja gälla senare.',
  ],
  'old way ends early': ['Det gamla sättet upphör innan det nya finns.', ONE_DAY],
  'two days': ({ card, here }) => [`Ändringen säger ${card}, här står ${here}.`, 'Ge båda samma dag.'],
  'ends before it begins': ['Det slutar innan det börjar.', ONE_DAY],
  'said before the one above': ['Det sades före det datum som står ovanför.', 'Sätt det äldsta först.'],
  overdue: ({ until }) => [
    `Det skulle ha funnits senast ${until}.`,
    'Ange när det levererades, eller lägg ett nytt datum under de gamla, med skälet.',
  ],
  'nobody on duty': ['Ingen har jour längre.', 'Ange vem som har det, eller ta bort listan.'],

  'unknown name': ({ kind, id, known }) => [
    `Paketet har ${NAMED[kind][0]} ”${id}”.`,
    known.length > 0
      ? `Ange någon som finns: ${known.join(', ')}.`
      : `Rätta namnet, lägg till ${NAMED[kind][1]} eller ta bort fältet.`,
  ],
  'unknown role': ({ role, meant }) => [
    `Det finns ingen roll ”${role}” att känna igen något på.`,
    meant === null
      ? 'Skriv en som ”button”, ”link”, ”textbox” eller ”tab”, eller utelämna den.'
      : `Skriv ”${meant}”, om det är det du menar.`,
  ],
  'twin id': ({ id, first }) => [
    `Id:t ”${id}” är redan taget, av nummer ${first} i listan.`,
    'Ge var och en sitt eget id. Ett id som har publicerats måste vara kvar, annars går det som säljaren har lärt sig förlorat.',
  ],
  circle: ({ features }) => [
    `De här funktionerna väntar på varandra, så ingen skulle någonsin föreslås: ${features.join(' → ')}.`,
    'Ta bort ett av dessa "needs".',
  ],
  'unknown source': ({ id }) => [
    `sources.json har ingen källa ”${id}”.`,
    'Rätta namnet, eller lägg till källan.',
  ],
  'proposed and seen': [
    'Någon har pekat ut den här saken, så den är inget förslag; säljarna skulle inte se något där.',
    'Ta bort "proposed", eller "seen" om den spelades in i en annan app.',
  ],
  'nothing it follows': [
    'Det skrevs utan att någon var i appen, och inget säger var det är läst.',
    'Lägg till "sources" med id:n för det som det följer, ur sources.json.',
  ],

  'no swedish': ({ se }) => [
    'De svenska orden saknas.',
    se ? 'Skriv "sv": "se" är landet, "sv" språket.' : 'Lägg till "sv" bredvid "en".',
  ],
  'no language tag': ({ tag }) => [`”${tag}” är ingen språkkod.`, 'Skriv en sådan som sv, de eller pt-BR.'],
  'only spaces': ['Texten är bara blanksteg.', 'Skriv den.'],
  'too long': ({ of, length, most }) => [
    `${of === 'title' ? 'Rubriken' : 'Texten på kortet'} har ${length} tecken; ${most} får plats.`,
    `Säg det med ${length - most} tecken mindre.`,
  ],
  'many sentences': ({ sentences, most }) => [
    `Det här är ${sentences} meningar; ett kort rymmer ${most}.`,
    'Först vad det är bra för, sedan vad man ska göra. Resten hör hemma i en genomgång.',
  ],
  'turned direction': [
    'Osynliga tecken här vänder läsriktningen, så texten kan läsas som något annat än den är.',
    RETYPE,
  ],
  'control characters': ['Det finns styrtecken i texten.', RETYPE],
  html: ['Det här ser ut som HTML; säljaren skulle läsa taggarna som de står.', 'Skriv vanliga ord.'],
  'words of a new pack': ['Här står fortfarande orden som ”foothold new” skrev.', 'Skriv egna ord.'],

  unsaid: ({ question, field }) => [
    `Säljaren som frågar ”${QUESTIONS[question]}?” läser ”Det har ingen sagt”.`,
    `Lägg till "${field}", även om svaret inte är roligt.`,
  ],
  'no since': ['Ingen kan säga sedan när det gäller.', 'Ange den dag då det undersöktes.'],
  'trial over': ({ day }) => [`Provtiden tog slut den ${day}.`, 'Skriv vad som bestämdes.'],
  'worry unanswered': [
    'Säljaren som har den här oron läser ”Inget svar än”.',
    'Besvara den, eller skriv när ett svar kommer.',
  ],
  'twin release': ({ feature, release }) => [
    `En annan ändring av ”${feature}” har version ${release}; bara en av dem skulle visas.`,
    'Ge den senare ändringen ett högre nummer.',
  ],
  'no unlearn': [
    'Den tar tillbaka en tidigare ändring utan att säga vad man ska sluta göra.',
    'Lägg till "unlearn": vanor sitter i längre än regler.',
  ],
  'unlearn of nothing': [
    'Den tar inte tillbaka något, så det här visas inte.',
    'Lägg till "reverses", eller ta bort det.',
  ],
  'reverses itself': ['Den tar tillbaka sig själv.', 'Ange den tidigare ändringen, eller ta bort fältet.'],
  'twin figure': ({ id }) => [`Det finns två värden ”${id}”.`, 'Ge vart och ett sitt eget id.'],
  'unknown figure': ({ id, known }) => [
    `Formeln har inget värde ”${id}”.`,
    `Ange något av: ${known.join(', ')}; eller lägg till det.`,
  ],
  'unused figure': ({ id }) => [`Varken den gamla eller den nya formeln använder ”${id}”.`, 'Ta bort det.'],
  'figure not in example': ({ id }) => [`Exemplet har inget ”${id}”.`, 'Lägg till det med sitt tal.'],
  'divided by nothing': [
    'Med de här värdena delas något med 0.',
    'Skydda det med "if", eller ändra exemplet.',
  ],
  'wrong example': ({ expected, worked }) => [
    `Exemplet väntar sig ${expected}; formeln ger ${worked}.`,
    'Rätta det som är fel. Säljarna skulle lita på det.',
  ],

  'pictures too large': ({ bytes, most }) => [
    `Bilderna är ${kilobytes(bytes)} tillsammans; ett paket rymmer ${kilobytes(most)}.`,
    'Beskär dem till det viktiga, spara dem som WebP eller ta bort några.',
  ],
  'picture too large': ({ bytes, most }) => [
    `Bilden är ${kilobytes(bytes)}; ${kilobytes(most)} är tillåtet.`,
    'Beskär den till det viktiga, eller spara den som WebP.',
  ],
  'no picture': [
    'Att döma av innehållet är det varken PNG eller WebP.',
    'Spara bilden på nytt som WebP eller PNG.',
  ],
  'other size': ({ is, said }) => [
    `Bilden är ${by(is)} bildpunkter, inte ${by(said)}.`,
    `Skriv "width": ${is[0]}, "height": ${is[1]}, och se efter om ytorna fortfarande stämmer.`,
  ],
  'area outside': ({ id, still }) => [
    `Ytan ”${id}” når utanför bilden (${by(still)}).`,
    'Ange x, y, width och height i bildens bildpunkter.',
  ],
  'area too small': ({ id, size, least }) => [
    `Ytan ”${id}” är ${by(size)} bildpunkter; den går inte att träffa.`,
    `Gör den minst ${least} × ${least}.`,
  ],
  'unknown area': ({ still, area, known }) => [
    `Bilden ”${still}” har ingen yta ”${area}”.`,
    known.length > 0 ? `Ange någon som finns: ${known.join(', ')}.` : 'Lägg till ytan i bilden.',
  ],
  'half rehearsed': ({ steps, of }) => [
    `${steps} av ${of} steg har en bild, så säljarna kan inte öva på den.`,
    'Ge en bild till varje steg, eller till inget; det som bara kommer för några kan vara utan.',
  ],
  'still unused': ['Inget visar den här bilden.', 'Ta bort den: varje webbläsare hämtar den.'],

  'not named values': ['Policyn ska vara ett objekt med namngivna värden.', 'Skriv den inom { }.'],
  'unknown policy key': [
    'Foothold känner inte till den policynyckeln; den har ingen verkan.',
    'Rätta stavningen, eller ta bort den.',
  ],
  'not a list of sources': ['Det här ska vara en lista över källor.', 'Skriv den inom [ ].'],
  'many sources': ({ sources, most }) => [
    `Det finns ${sources} källor; de ${most} första gäller.`,
    'Ta bort de andra.',
  ],
  'empty source': [
    'Den anger varken adress (url) eller paket; inget skulle någonsin komma därifrån.',
    'Lägg till ett av dem.',
  ],
  'threshold out of reach': ({ threshold, keys }) => [
    `Den kräver ${threshold} signaturer och har ${keys} ${keys === 1 ? 'användbar nyckel' : 'användbara nycklar'}; inget paket skulle någonsin godtas.`,
    'Ange fler nycklar, eller sänk tröskeln.',
  ],
  'twin source': ({ name }) => [
    `En annan källa heter ${name}; den här räknas inte.`,
    'Ge varje källa ett eget namn.',
  ],
  'not quoted text': ['Det är ingen text inom citattecken.', 'Lägg policyn där som JSON-text.'],
  'malformed key': ({ kid }) => [
    `Nyckeln ${kid} är inte 32 byte base64url; den räknas inte.`,
    'Kopiera den på nytt ur NAMN.public.json.',
  ],
  'weak key': ({ kid }) => [
    `Nyckeln ${kid} är en svag punkt som vem som helst kan signera för; den räknas inte.`,
    'Gör en ny nyckel med ”foothold keys”.',
  ],

  'file too large': ({ bytes, most }) => [
    `Filen har ${bytes} byte; högst ${most} läses.`,
    'Gör paketet mindre, eller dela det i två.',
  ],
  'not a signed file': [
    'Det är ingen signerad fil (en JWS i JSON, med payload och signatures).',
    'Ange en fil som ”foothold sign” har skrivit.',
  ],
  'not a pack inside': [
    'Det som är signerat är inget paket.',
    'Ange en fil som ”foothold sign” har skrivit.',
  ],
  'newer format': ({ format, most }) => [
    `Det är skrivet i format ${format}; den här versionen av Foothold läser till och med ${most}.`,
    'Uppdatera Foothold.',
  ],
  'wide address': ({ address }) => [
    `”${address}” är inte adressen till en app; ett paket anger sina webbplatser en och en.`,
    'Skriv ut varje värdnamn.',
  ],
  'signature does not fit': ({ kid }) => [
    `Signaturen från nyckeln ${kid} stämmer inte med innehållet: det har ändrats, eller så är signaturen inte gjord med den nyckeln.`,
    'Signera det på nytt.',
  ],
  'nobody trusted signed': ({ source, trusted }) => [
    `Ingen betrodd nyckel har signerat det. Betrodda för ${source}: ${trusted.join(', ')}.`,
    'Signera med någon av dem, eller gör nyckeln som har signerat betrodd.',
  ],
  'few signatures': ({ signed, needed }) => [
    `${signed} av ${needed} nycklar som behövs har signerat det.`,
    'Låt dem som saknas lägga till sina signaturer.',
  ],
  'other source': ({ signed, from }) => [
    `Det är gjort för ${signed} och kom från ${from}.`,
    'Publicera det under rätt namn.',
  ],
  'older serial': ({ serial, here }) => [
    `Det har nummer ${serial}; nummer ${here} finns redan här.`,
    'För att gå tillbaka, signera det gamla innehållet med ett högre nummer: foothold rollback.',
  ],
  'same serial': ({ serial }) => [
    `Ett annat paket med nummer ${serial} finns redan här.`,
    'Signera det med ett högre.',
  ],
  'from the future': ({ issued }) => [
    `Det säger sig vara utfärdat ${issued}. En av klockorna går fel.`,
    'Ställ klockan hos den som signerar eller på den här datorn.',
  ],
  'out of date': ({ expired }) => [`Det gick ut ${expired}.`, 'Signera det på nytt, med ett senare datum.'],
  'arrived late': ['Ett nyare paket kom samtidigt.', 'Du behöver inte göra något.'],
  'listed otherwise': ({ id, serial, listed }) => [
    `Det är ${id}, nummer ${serial}; listan säger ${listed.id}, nummer ${listed.serial}.`,
    'Publicera lista och fil tillsammans.',
  ],
  'cut off': ({ bytes, listed }) => [
    `Det slutar efter ${bytes} av ${listed} byte.`,
    'Publicera lista och fil tillsammans.',
  ],
  'other hash': ['Filens SHA-256 är inte den som står i listan.', 'Publicera lista och fil tillsammans.'],
  'no signing key': ['Det behövs minst en nyckel för att signera.', 'Ange en med --key.'],
};

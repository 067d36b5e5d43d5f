import type { Personal, PersonalKind } from './detect';

/**
 * What has digits in it, by its shape and by the words before and after. Rules stand in the order of their
 * certainty; a later rule never touches what an earlier one took. Dates, times and versions are taken first, as
 * nobody's.
 */
interface Rule {
  kind: PersonalKind | 'harmless';
  /** The whole match, or its group `it`. Bounded repeats only: the text is whatever somebody typed. */
  shape: RegExp;
  /** Looks at the match and what stands around it; left out: always. */
  when?: (found: { text: string; before: string; after: string; lang: string }) => boolean;
}

const SP = '[ \\u00a0\\u202f]';
/** 1, 12 500, 12,500.00, 1.250.000,50, 4,5 */
const NUM = `\\d{1,3}(?:(?:${SP}|[.,'’])\\d{3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?(?![\\d])`;
const SCALE = `(?:k|m|b|mn|mln|mio|bn|mdr|md|t|tn|thousand|million|millions|billion|hundred|grand|tusen|hundra|miljon|miljoner|miljard|miljarder|mille)(?![\\p{L}\\d])`;
const ORIGIN =
  '(?:(?:danish|norwegian|swedish|us|canadian|australian|new zealand|hong kong|swiss|british|svenska|norska|danska|amerikanska|kanadensiska|schweiziska) )?';
const UNIT = `${ORIGIN}(?:[kmt]?(?:sek|eur|usd|gbp|nok|dkk|chf)|jpy|cad|aud|pln|inr|aed|kr|kroner|kronor|kronorna|krona|kronors|spänn|lax|riksdaler|tkr|kkr|mkr|mnkr|mdkr|öre|euros?|dollars?|bucks|pounds?|quid|pence|cents?|grand|francs?|yen|rupees|zloty)(?![\\p{L}\\d])`;
const SIGN = '(?:(?:US|CA|AU|A|C|NZ)?\\$|€|£|¥|₹|kr)';
const CODE = '(?:[kmt]?(?:sek|eur|usd|gbp|nok|dkk|chf)|jpy|cad|aud|pln|inr|kr|tkr|mkr)';
const RANGE = '(?:–|—|-|to|till|och|and|eller|or)';
/** Numbers as words, alone or, in Swedish, in one: "tjugofemtusen"; and the fractions people say. */
const SWEDISH_PART =
  '(?:ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen|halv|miljon)';
const WORD_NUMBER = `(?:${SWEDISH_PART}{1,8}(?:er)?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred|thousand|million|billion|half|quarters?|couple|of|few|several|and|och|halva|kvarts|halvannan|par|några|dryga|knappa|miljoner|miljard|miljarder|miljonen)`;
/** What makes thousands and more of the words before it. */
const WORD_SCALE =
  '(?:millions?|billions?|thousand|grand|hundred|tusen|tkr|mkr|msek|miljon(?:en)?|miljoner|miljard|miljarder|mille)';

const NOT_IN_WORD = '(?<![\\p{L}\\d])';
const rx = (source: string): RegExp => new RegExp(source, 'giu');

/** Words that say: the number that follows is somebody's account, card, contract or person number. */
const ACCOUNT_WORDS = new RegExp(
  '(?<![\\p{L}\\d])(?:' +
    // Named outright: the number may follow at once.
    '(?:\\p{L}{0,12}(?:konto(?:t|nr|nummer|numret)?|kundnummer|kundnumret|kundnr|kund-id|medlemsnummer|avtalsnummer|avtalsnr|fakturanummer|fakturanr|försäkringsnummer|organisationsnummer|orgnummer|personnummer|samordningsnummer|kortnummer|clearingnummer|anställningsnummer|abonnemangsnummer|passnummer|momsnummer|registreringsnummer|referensnummer)|account|acct|acc|a/c|clearing|sort ?code|routing|iban|bic|swift|(?:bank|plus|post)giro(?:t|nr|numret|nummer|nummret)?|bsb|bg|pg|ocr|ssn|social security|national insurance|ni|passport|duns|d-u-n-s|ein|crn|siren|abn|swish|orgnr|org\\.? ?nr|org|pnr|vat|momsreg|card|kort|kortet|membership|policy|licen[cs]e|subscription|customer id|client id|kundid)' +
    '[\\s.:#-]{0,3}(?:(?:no|nr|num|number|nummer|numret|id|code|kod|is|är|ending(?: in)?|slutar på|som slutar på|ends in|was|var|=)[\\s.:#-]{0,3}){0,3}' +
    // With the sentence in between: "the customer number they quote is".
    "|(?:customer|client|account|contract|invoice|order|kund|avtals|faktura|konto|bankgiro|plusgiro|person|organisations|medlems)[ -]?(?:number|no|nummer|numret|nr)(?: [\\p{L}'’]+){1,5} (?:is|are|was|är|var) " +
    "|(?:customer|client|kund|kundens|avtals?|contract|invoice|faktura)(?:['’]s)?[\\s.:-]{1,2}(?:ref|reference|referens|id)[\\s.:#-]{0,3}" +
    // Swedish joins the two, and most numbers with a name of their own are somebody's.
    '|(?!(?:telefon|mobil|direkt|fax|växel|versions|rad|sid|fel|ärende|vecko|rums|port|steg|våning|artikel|modell|dag|kolumn)(?:nummer|numret|nr))\\p{L}{3,20}(?:nummer|numret|nummret|nr)[\\s.,:#-]{0,3}(?:(?:är|var|=)[\\s.:#-]{0,3})?' +
    '|(?<![\\p{L}])(?:PO|purchase order|tracking|bokning|bokningen|booking|licen[cs]e key)[\\s.:#-]{1,3}(?:(?:no|nr|number|nummer|id|ref|is|är)[\\s.:#-]{1,3}){0,2}' +
    // Or a word that needs "number" after it.
    '|(?:customer|client|member|contract|invoice|payment|company|tax|order|serial|patient|employee|identity|supplier|vendor|bank|credit card|debit card|person(?:al)?|registration|reg|reference|ref|kund|medlem|avtal|faktura|försäkring|betalnings?|referens|moms|leverantör|abonnemang)[\\s.:-]{0,2}(?:(?:id|reference|ref|registration|reg|identity|account|identification)[\\s.:-]{0,2})?(?:no|nr|num|numbers?|nummer|ids?|code|#)[\\s.,:#-]{0,3}(?:(?:is|are|är|was|var|=)[\\s.:#-]{0,3})?' +
    ')$',
  'iu',
);

/** Words that say: the number that follows is to be called. */
const PHONE_WORDS =
  /(?<!\p{L})(?:phone|tel|telefon|telephone|mobile|mobil|mob|cell|cellphone|tfn|fax|call(?:ed|ing|s)?(?: (?:me|him|her|them|us|back))?|ring(?:a|er|de)?(?: (?:mig|honom|henne|dem|oss|upp))?|text(?:ed)?(?: (?:me|him|her))?|sms(?:a|ade)?|whatsapp|reach(?:ed|able)?(?: (?:me|him|her|them|us))?|nås|nå|direct(?: line)?|direkt|direktnummer|direktnr|line|landline|switchboard|växel|växeln|hotline|dial(?:ed)?|slå|number|nummer|numret|nr)[\p{L}]{0,8}[\s.:#-]{0,3}(?:(?:no|nr|number|nummer|is|är|at|on|via|på|under|to|till|out|back|in|tillbaka|direct|direkt|me|her|him|them|now|nu|:)[\s.:#-]{0,3}){0,3}$/iu;

/** Words that say: the bare number that follows is money. */
const MONEY_WORDS =
  /(?<!\p{L})(?:\p{L}{2,15}(?:värde|summa|belopp|pris|kostnad|avgift|hyra|intäkt|budget|value|price|amount|total)|deal|worth|price|priced|pris|priset|budget|budgeten|offer|offered|offert|offerten|offererade|värd|värt|värda|value|valued|värde|värdet|kost(?:ar|ade|nad)|costs?|costing|discount|rabatt|quote|quoted|arr|mrr|acv|tcv|revenue|intäkt|omsättning|commission|provision|provisionen|total|totalt|totalsumma|totalen|summa|summan|sum|belopp|beloppet|amount|amounts|salary|lön|lönen|bonus|fee|avgift|invoice(?:d)?(?: for)?|fakturerade?|fakturan på|order(?:värde)?t? på|affär(?:en)? på|pay|pays|paid|paying|betalar?|betalade|spend|spent|limit|gräns|deposit|handpenning|margin|marginal|profit|vinst|refund|återbetalning|credit|kredit|down (?:to|from)|raise|raised|quota|target|mål|målet|forecast|prognos|pipeline|pipelinen|expected|weighted|för|at|for)[\p{L}]{0,3}[\s:=(]{0,3}(?:(?:is|was|of|at|to|from|by|about|around|roughly|approx\.?|ca\.?|cirka|ungefär|runt|på|är|var|till|från|med|om|max|min|only|bara|just|under|over|över|upp till|up to|value|värde|amount|belopp|size|\d[\d .,]{2,11}(?:to|till|and|och|-)|them|us|oss|dem|nearly|almost|nästan)[\s:=]{0,2}){0,4}$/iu;

/** Nothing but a price can follow. */
const PRICE_WORDS =
  /(?<!\p{L})(?:\p{L}{0,12}pris(?:et)?|\p{L}{0,12}kostnad(?:en)?|kostar|kostade|avgift(?:en)?|price|priced|costs?|fee)(?: (?:is|was|of|at|är|var|på|om|per (?:unit|styck|st|seat)))?[ :=]{1,2}$/iu;

/** What is always money, and the few words that may stand between it and its number. */
const PRICED =
  /(?<!\p{L})(?:\p{L}{0,12}(?:pris|budget|kostnad|värde|rabatt|avgift|lön|provision|hyra)(?:et|en|n|s)?|kostar|kostade|värd|värt|price[ds]?|costs?|budget|worth|discount|salary|commission|fee|arr|mrr|acv|tcv|quota|revenue|betalar?|betalade|pa(?:y|ys|id|ying)|spend(?:s|ing)?|offered|bid|erbjöd|erbjuder|bjöd|bjuder)(?: (?:value|level|limit|tak|of|at|is|was|to|around|about|only|just|up|under|over|roughly|them|us|me|him|her|från|from|på|är|var|om|blev|blir|till|ca|cirka|runt|ungefär|bara|max|oss|dem|ligger|låg|landar|landade|currently|now|nu|går|gick|sits|stands|starts|in|med|högst|minst|upp)){0,4}[ :=]{1,2}$/iu;

/** What a price is paid for, again and again: "1500 a month", "4.50 per seat". */
const RATE =
  /^ ?(?:\/ ?|(?:per|an?|each|every|i|om|varje) )(?:seat|user|unit|head|licen[cs]e|hour|day|week|month|quarter|year|mo|yr|piece|item|styck|st|timme|tim|dag|dagen|vecka|veckan|månad|månaden|mån|kvartal|kvartalet|år|året|användare|plats|licens|enhet)(?!\p{L})/iu;

/** What is counted rather than paid: time, measures, and what an app has many of. Singulars only where no price has one. */
const COUNTED =
  'contacts?|leads?|deals|opps|opportunities|accounts|customers?|clients?|companies|records?|rows?|lines?|columns?|fields?|items?|entry|entries|results?|hits?|match(?:es)?|tasks?|activit(?:y|ies)|calls?|meetings?|e?-?mails?|messages?|notes?|users?|seats?|licen[cs]es?|people|persons?|employees?|staff|reps?|members?|units?|pieces?|pcs|boxes|pallets?|products?|skus?|orders|invoices|quotes|contracts|files?|documents?|pages?|tabs?|clicks?|steps?|times|tickets?|errors?|duplicates?|digits?|characters?|chars|letters?|words?|points?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|quarters|[ap]m|ms|kb|mb|gb|tb|px|pts?|kgs?|km|cm|mm|m2|miles|views|visitors?|sites?|stores?|offices?|countries|of|forbidden' +
  '|kontakter|affärer(?:na)?|kunder(?:na)?|konton|företag|bolag|rader|rad|kolumner|fält|poster|träffar|resultat|uppgifter|aktiviteter|samtal|möten|mejl|meddelanden|anteckningar|användare|platser|licenser|personer|anställda|medarbetare|säljare|medlemmar|st|styck(?:en)?|enheter|artiklar|produkter|ordrar|fakturor|offerter|filer|dokument|sidor|flikar|klick|steg|gånger|ggr|ärenden|fel|dubbletter|siffror|tecken|bokstäver|poäng|sekunder|minuter|min|timmar|dagar|dygn|veckor|månader|år|kvartal|kilo|kvm|meter|mil|pallar|lådor|bilar|maskiner|nivåer|val|butiker|kontor|orter|länder|besök|visningar|svar|exemplar|kopior|av|förbjudet';
/** Plurals that are in no list; verbs that end like them are none. */
const PLURAL =
  '(?!(?:shows|gets|goes|looks|stays|needs|comes|turns|becomes|appears|disappears|vanishes|means|wants|says|remains|includes|excludes|always|across|unless|plus|perhaps|does|seems|sits|lands|ends|jumps|drops|keeps|makes|expires|renews|closes|counts|equals|rounds|reads|saves|leaves|gives|takes|starts|stops|works|fails|breaks|feels|sounds|covers|beats|ours|theirs|yours|his|hers|vs|pls)(?!\\p{L}))[a-z]{3,}[^\\W\\d_siu]s';
const COUNTS = new RegExp(
  `^(?: ?(?:instead of|rather than|out of|i ?stället för|of|av|to|till|or|eller|[-–]) ?\\d[\\d \\u00a0.,]{0,11})?[\\s-]{0,2}(?:(?:new|open|old|other|more|active|duplicate|nya|öppna|gamla|andra|fler|aktiva|olika|första|sista) )?(?:${COUNTED}|${PLURAL})(?!\\p{L})`,
  'iu',
);

const RULES: Rule[] = [
  // Nobody's: dates, times, versions, years, percents, addresses of machines.
  {
    kind: 'harmless',
    shape: rx('(?<!\\d)(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?!\\d)'),
  },
  {
    kind: 'harmless',
    shape: rx(
      '(?<![\\d.])(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:(?:19|20)\\d{2}|\\d{2})(?![\\d.]\\d|\\d)',
    ),
    when: ({ before, after }) =>
      !/(?:sort ?code|clearing)\D{0,12}$/i.test(before) && !/^,? \d{8}(?!\d)/.test(after),
  },
  {
    kind: 'harmless',
    shape: rx('(?<![\\d.])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])/(?:19|20)?\\d{2}(?!\\d)'),
  },
  { kind: 'harmless', shape: rx(`${NOT_IN_WORD}0x[0-9a-f]{2,16}(?![\\p{L}\\d])`) },
  // Swedish kronor and öre: "pris 99:50". Where it could be a time, only right behind a word for a price.
  {
    kind: 'amount',
    shape: rx('(?<![\\d.,:])\\d{1,6}:\\d{2}(?![\\d:])'),
    when: ({ text, before }) =>
      PRICE_WORDS.test(before) || (!/^(?:[01]?\d|2[0-3]):[0-5]\d/.test(text) && MONEY_WORDS.test(before)),
  },
  {
    kind: 'harmless',
    shape: rx(
      '(?<![\\d.,])(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?::[0-5]\\d)?(?: ?[ap]m)?(?: ?[-–] ?(?:[01]?\\d|2[0-3])[:.][0-5]\\d)?(?![\\d.,]*\\d)',
    ),
    when: ({ text, before, after }) =>
      text.includes(':') ||
      (/(?:kl|klockan|at|@|vid|från|till|-)\.? ?$/i.test(before) &&
        !/^ ?(?:k|m|kr|sek|eur|€|%|million|miljon)/i.test(after)),
  },
  { kind: 'harmless', shape: rx('(?<!\\d)(?:19|20)\\d{2} ?[-–/] ?(?:19|20)\\d{2}(?!\\d)') },
  {
    kind: 'harmless',
    shape: rx(`${NOT_IN_WORD}v?\\d{1,3}\\.\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,4})?(?![\\d.,])`),
    when: ({ text, before }) =>
      /(?<!\p{L})(?:v|version(?:en)?|release|build|chrome|firefox|safari|edge|ip)(?!\p{L})/iu.test(
        before.slice(-14) + text,
      ) || !/\.\d{3}\./.test(`${text}.`),
  },
  // "error code 2000637", "case 48213"
  {
    kind: 'harmless',
    shape: rx(
      '(?<=(?<!\\p{L})(?:felkod(?:en)?|error(?: code)?|fel|status(?: ?code| ?kod)?|http|port|build|version|ticket|ärende(?:t|nr|nummer)?|case|kb) ?[#:]? ?)\\d{2,10}(?![\\p{L}\\d])',
    ),
  },
  // "row 412 of 1 200"
  {
    kind: 'harmless',
    shape: rx(
      `(?<![\\p{L}\\d.,])\\d{1,6} (?:of|av|out of) \\d{1,3}(?:(?:${SP}|[.,])?\\d{3}){0,3}(?![\\p{L}\\d%]|[.,]\\d| ?(?:${UNIT}|${SCALE}|[€$£%]))`,
    ),
  },
  { kind: 'harmless', shape: rx('\\d{1,3}(?:[.,]\\d{1,3})? ?(?:%|percent|procent|pct)') },

  {
    kind: 'account',
    shape: rx(`${NOT_IN_WORD}[a-z]{2}\\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?(?![\\p{L}\\d])`),
    when: ({ text }) => digits(text) >= 10 && !/ [a-z]{4}(?: |$)/.test(text),
  },
  {
    kind: 'account',
    shape: rx('(?<![\\d+])\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{1,4}(?:[ -]\\d{1,3})?(?![\\d])'),
  },
  { kind: 'account', shape: rx('(?<![\\d+])3[47]\\d{2}[ -]\\d{6}[ -]\\d{5}(?!\\d)') },
  // Behind its name with letters and a year: "order SO-2024-88172".
  {
    kind: 'account',
    shape: rx(`${NOT_IN_WORD}[a-z]{1,5}[-_/]?(?:19|20)\\d{2}[-_/]\\d{3,10}(?![\\p{L}\\d])`),
  },
  // Also with digits struck out: **** **** **** 4242.
  { kind: 'account', shape: rx('(?:[*xX•]{2,4}[ -]?){1,4}\\d{3,4}(?!\\d)') },
  // Swedish person and organisation numbers; days over 60 are coordination numbers.
  {
    kind: 'account',
    shape: rx(
      '(?<![\\d+])(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[6-8]\\d|9[01])[-+–]\\d{4}(?!\\d)',
    ),
  },
  { kind: 'account', shape: rx('(?<![\\d+])(?:16)?\\d{6}-\\d{4}(?!\\d)') },
  {
    kind: 'account',
    shape: rx('(?<![\\d+-])(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]|[6-8]\\d|9[01]) ?\\d{4}(?!\\d)'),
  },
  { kind: 'account', shape: rx('(?<![\\d+-])\\d{3}-\\d{2}-\\d{4}(?![\\d-])') },
  {
    kind: 'account',
    shape: rx(`${NOT_IN_WORD}[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-d](?![\\p{L}\\d])`),
    when: ({ text }) => /[A-Z]{2}/.test(text),
  },
  {
    kind: 'account',
    shape: rx(
      `${NOT_IN_WORD}(?:ATU|BE|CH|CHE|DE|DK|ES|FI|FR|GB|IE|IT|LU|NL|NO|PL|PT|SE)[ -]?\\d{2,3}[ .-]?\\d{3}[ .-]?\\d{2,3}(?:[ .-]?\\d{2,4})?(?:B\\d{2})?(?![\\p{L}\\d])`,
    ),
    when: ({ text }) => /[A-Z]{2}/.test(text),
  },

  // A Swedish plusgiro number in its groups: 4 02 03 04-5. Phone numbers begin with a zero.
  { kind: 'account', shape: rx('(?<![\\d+.,-])[1-9]\\d?(?: \\d{2}){2,3}-\\d(?!\\d)') },
  // A word before it says what it is.
  {
    kind: 'account',
    shape: rx(
      `${NOT_IN_WORD}(?:[a-z]{2} (?=\\d)|[a-z]{0,5}[-/]?)\\d[\\d]{0,11}(?:-[a-z]{1,3}-\\d{1,9})?(?:[ .,/-]{1,2}\\d{1,9}){0,6}(?:-?[a-z0-9])?(?![\\p{L}\\d])`,
    ),
    when: ({ text, before, after }) =>
      digits(text) >= 4 &&
      !/\p{Ll} /u.test(text) &&
      !isYear(text) &&
      ACCOUNT_WORDS.test(before) &&
      !MONEY_HERE.test(after),
  },

  {
    kind: 'account',
    shape: rx(
      '(?<=(?:faktura(?:n|or)?|invoices?|orders?|ordern|avtal(?:et)?|contracts?|bill|quote|offert(?:en)?|policy|kund|customer|account|konto(?:t)?) (?:#|nr\\.? ?)?)(?:[a-z]{1,4}-?\\d{4,12}|\\d{5,12}|(?:[a-z]{1,4}-)?\\d{2,6}[-/]\\d{3,8})(?![\\p{L}\\d])',
    ),
  },
  {
    kind: 'account',
    shape: rx(
      '(?<=(?:bic|swift)[\\s:/(-]{1,3}(?:(?:swift|code|kod|is|är)[\\s:)-]{1,2})?)[a-z]{6}[a-z0-9]{2}(?:[a-z0-9]{3})?(?![\\p{L}\\d])',
    ),
    when: ({ text }) => text === text.toUpperCase(),
  },
  {
    kind: 'account',
    shape: rx(
      '(?<=(?:passport|pass|licen[cs]e|körkort)(?:nummer|nr)?[\\s.:#]{1,3}(?:(?:no|nr|number|nummer|is|är)[\\s.:#]{1,3}){0,2})(?=[a-z]*\\d)[a-z0-9]{6,12}(?![\\p{L}\\d])',
    ),
    when: ({ text }) => digits(text) >= 4,
  },

  // Money with a sign or a word.
  {
    kind: 'amount',
    shape: rx(
      `${NOT_IN_WORD}(?<!\\d${SP}?(?=kr))${SIGN}${SP}?(?!0\\d)(?:${NUM})(?:${SP}?${SCALE})?(?:${SP}?${RANGE}${SP}?${SIGN}?(?:${NUM})(?:${SP}?${SCALE})?)?(?:${SP}(?:sek|usd|eur|gbp)(?!\\p{L}))?`,
    ),
  },
  {
    kind: 'amount',
    shape: rx(
      `(?<![\\p{L}\\d.,])(?:${NUM})(?:${SP}?${SCALE})?(?:${SP}?${RANGE}${SP}?(?:${NUM})(?:${SP}?${SCALE})?)?${SP}?(?:${UNIT}|[€$£¥](?!\\d)|:-|,-(?![\\d]))`,
    ),
  },
  {
    kind: 'amount',
    shape: rx(
      `${NOT_IN_WORD}(?<!\\d${SP}?)${CODE}${SP}?(?!0\\d)(?:${NUM})(?:${SP}?${SCALE})?(?:${SP}?${RANGE}${SP}?(?:${NUM})(?:${SP}?${SCALE})?)?`,
    ),
  },
  {
    kind: 'amount',
    shape: rx(
      `${NOT_IN_WORD}(?!(?:of|and|och) )(?:${WORD_NUMBER}[ -]){1,7}(?:sek|euros?|dollars?|bucks|pounds?|quid|grand|kronor|spänn|lax|papp)(?![\\p{L}])`,
    ),
    when: ({ text }) => !/^(?:an?|en|few|par|några) (?:sek|euro|dollar|pound)/i.test(text),
  },
  { kind: 'amount', shape: rx("(?<![\\p{L}\\d.,])\\d{1,4}['’](?=\\s|[.,;!?)]|$)"), when: isThousands },
  {
    kind: 'amount',
    shape: rx('(?<![\\p{L}\\d.,])\\d{1,6}[.,]\\d{2}(?![\\p{L}\\d]|[.,/-]\\d)'),
    when: ({ before }) => PRICE_WORDS.test(before),
  },
  // In words alone, "three million", "en halv miljon" or "niohundratusen", unless it counts something.
  {
    kind: 'amount',
    shape: rx(
      `${NOT_IN_WORD}(?:(?!(?:of|and|och) )(?:${WORD_NUMBER}[ -]){1,6}${WORD_SCALE}|${SWEDISH_PART}{1,6}(?:tusen|hundra)${SWEDISH_PART}{0,6})(?![\\p{L}])`,
    ),
    when: ({ text, after }) => text.toLowerCase() !== 'a hundred' && !COUNTS.test(after),
  },
  {
    kind: 'amount',
    shape: rx(`(?<![\\p{L}\\d.,/#-])(?:${NUM})(?![\\p{L}\\d])`),
    when: ({ text, before, after }) =>
      RATE.test(after) && (/[.,]\d{2}|\d{3}/.test(text) || MONEY_WORDS.test(before)),
  },
  {
    kind: 'amount',
    shape: rx(
      `(?<![\\p{L}\\d.,])\\d{1,4}(?:[.,]\\d{1,2})?${SP}?(?:${SP}?${RANGE}${SP}?\\d{1,4}(?:[.,]\\d{1,2})?${SP}?)?(?:million|millions|mill|milj|mille|papp|lakan|billion|miljoner|miljon|miljarder|miljard|mn|mln|bn|mkr|grand|thousand|tusen)(?!\\p{L})`,
    ),
    when: ({ after }) => !COUNTS.test(after),
  },
  {
    kind: 'amount',
    shape: rx(
      `(?<![\\p{L}\\d.,])\\d{1,4}(?:[.,]\\d{1,2})?[km]?${SP}?${RANGE}${SP}?\\d{1,4}(?:[.,]\\d{1,2})?[km](?![\\p{L}\\d])|(?<![\\p{L}\\d.,-])\\d{1,4}(?:[.,]\\d{1,2})?[kKM](?![\\p{L}\\d])`,
    ),
    when: ({ after }) => !COUNTS.test(after),
  },

  // Phones.
  {
    kind: 'phone',
    shape: rx(
      '(?<![\\p{L}\\d])(?:\\+|(?<!\\d[.,:]|\\d[ \\u00a0./–-]{1,3}(?=00 ))00 ?)[1-9]\\d{0,3}(?:[ \\u00a0.-]{0,2}(?:\\(0?\\)|\\(\\d{1,4}\\)))?(?:[ \\u00a0./-]{0,2}\\d{1,5}){1,6}(?:(?: ?,)? ?(?:x|ext\\.?|extension|ankn\\.?|anknytning) ?\\d{1,6})?(?!\\d)',
    ),
    when: ({ text }) => digits(text) >= 7,
  },
  {
    kind: 'phone',
    shape: rx(
      '(?<![\\p{L}\\d+.,-])(?:1[-. ])?(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}(?:(?: ?,)? ?(?:x|ext\\.?|extension) ?\\d{1,6})?(?!\\d)',
    ),
  },
  {
    kind: 'phone',
    shape: rx(
      '(?<![\\p{L}\\d+.,-])\\(?0\\d{1,4}\\)?(?:[ \\u00a0./–-]{1,3}\\d{2,8}(?:[ \\u00a0-]{1,2}\\d{2,4}){0,4})(?:(?: ?,)? ?(?:x|ext\\.?|ankn\\.?|anknytning) ?\\d{1,6})?(?!\\d)',
    ),
    when: ({ text }) => digits(text) >= 7,
  },
  {
    kind: 'phone',
    shape: rx('(?<![\\p{L}\\d+.,-])0[1-9]\\d{6,10}(?!\\d)'),
    when: ({ before }) => !ACCOUNT_WORDS.test(before),
  },
  { kind: 'phone', shape: rx('(?<![\\p{L}\\d+.,-])\\d{3}-\\d{4}(?![\\d-])') },
  // A bankgiro number without the word; a span of round numbers is none.
  {
    kind: 'account',
    shape: rx('(?<![\\p{L}\\d+.,-])\\d{4}-\\d{4}(?![\\d-])'),
    when: ({ text }) => !/00-\d+00$/.test(text),
  },
  {
    kind: 'phone',
    shape: rx(
      '(?<![\\p{L}\\d+.,])\\(?\\d{1,5}\\)?(?:[ .–-]?\\d{2,8}){1,5}(?:,? ?(?:x|ext\\.?|ankn\\.?) ?\\d{1,6})?(?!\\d)',
    ),
    when: ({ text, before }) => digits(text) >= 5 && PHONE_WORDS.test(before),
  },
  {
    kind: 'phone',
    shape: rx('(?<![\\p{L}\\d])(?:ext\\.?|extension|ankn\\.?|anknytning)[ .:]{0,2}(?<it>\\d{2,6})(?!\\d)'),
  },
  {
    kind: 'phone',
    shape: rx('(?<![\\d+.,-])[2-9]\\d{2}[2-9]\\d{6}(?!\\d)'),
    when: ({ lang }) => lang !== 'sv',
  },

  // Long numbers are somebody's; a date written without separators is not.
  { kind: 'harmless', shape: rx('(?<!\\d)20[0-4]\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)') },
  {
    kind: 'account',
    shape: rx(
      `${NOT_IN_WORD}(?:acc|acct|act|cust|cus|cst|kund|knd|kd|inv|fak|fkt|ctr|con|pol|mem|med|iban|sub|abo|cl|cr|id)[-_#]?\\d{1,5}[-/]?\\d{2,9}(?:[-/]\\d{1,6})?(?![\\p{L}\\d])`,
    ),
  },
  {
    kind: 'account',
    shape: rx('(?<![\\d+.,-])\\d{2}-\\d{2}-\\d{2}[ ,]{1,2}\\d{8}(?![\\d-])'),
  },
  { kind: 'account', shape: rx('(?<![\\d+.,])\\d{7,34}(?![\\d]|[.,]\\d)') },
  {
    kind: 'account',
    shape: rx('(?<![\\d+.,-])\\d{4,5}(?:-\\d)?[- ,]{1,2}\\d{1,4}[ .]\\d{3}[ .]\\d{3}(?:-\\d)?(?!\\d)'),
  },
  { kind: 'account', shape: rx(`${NOT_IN_WORD}[A-Z]{1,4}[-_]?\\d{6,14}(?![\\p{L}\\d])`) },

  // Digits in groups, or behind letters, that are no date, no span and no norm: "7731-A-0926", "8804-217", "PO88213".
  {
    kind: 'account',
    shape: rx(
      '(?<![\\p{L}\\d.,+/-])[a-z]{0,4}[-_/]?\\d{2,9}(?:[-/][a-z\\d]{1,9}){0,4}(?![\\p{L}\\d%]|[.,:/-]\\d)',
    ),
    when: ({ text, before, after }) =>
      !/(?:error|fel|code|kod(?:en)?)[ :#]{1,2}$/i.test(before) &&
      digits(text) >= (/\p{L}/u.test(text) ? 5 : 6) &&
      /[\p{L}/-]/u.test(text) &&
      !/^(?:iso|iec|rfc|kb|en|ss|din|http|err|q|h|fy)[-_ ]?\d/i.test(text) &&
      !isSpan(text) &&
      !MONEY_HERE.test(after),
  },

  // Money by its shape and the words around.
  {
    kind: 'amount',
    shape: rx(
      `(?<![\\p{L}\\d.,+-])\\d{1,3}(?:${SP}\\d{3}|[.,]\\d{3}){1,4}(?:[.,]\\d{1,2})?(?![\\d]|[.,]\\d)`,
    ),
    when: ({ after }) => !COUNTS.test(after),
  },
  {
    kind: 'amount',
    shape: rx('(?<![\\p{L}\\d.,/-])\\d{4,6}(?:[.,]\\d{2})?(?![\\p{L}\\d]|[.,/-]\\d)'),
    when: ({ text, before, after }) => !isYear(text) && MONEY_WORDS.test(before) && !COUNTS.test(after),
  },
  // Any number where only money can stand: "budget is 600".
  {
    kind: 'amount',
    shape: rx('(?<![\\p{L}\\d.,/#-])\\d{2,9}(?:[.,]\\d{1,2})?(?![\\p{L}\\d%]|[.,:/-]\\d| ?%)'),
    when: ({ text, before, after }) =>
      (!isYear(text) || PRICE_WORDS.test(before)) && PRICED.test(before) && !COUNTS.test(after),
  },
  // A round number in the hundred thousands that counts nothing.
  {
    kind: 'amount',
    shape: rx('(?<![\\p{L}\\d.,/#-])[1-9]\\d{2}000(?![\\p{L}\\d]|[.,/-]\\d)'),
    when: ({ after }) => !COUNTS.test(after),
  },
];

/** "185'", as accountants write thousands; a closing quotation mark has an opening one before it. */
function isThousands({ before }: { before: string }): boolean {
  return !/(?:^|[\s(])['’‘][^'’]*$/u.test(before);
}

/** Two numbers of one length, or a thousand and more to a thousand and more: "1200-1500", "9000-12000". */
const isSpan = (text: string): boolean => {
  const ends = /^(\d+)[-/](\d+)$/.exec(text);
  return ends !== null && (ends[1]!.length === ends[2]!.length || ends[1]!.endsWith('0'));
};

const digits = (text: string): number => (text.match(/\d/g) ?? []).length;
const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);
const MONEY_HERE = new RegExp(`^${SP}?(?:${SCALE}|${UNIT}|[€$£])`, 'iu');

/** How far the words before a number are read. */
const CONTEXT = 60;

/** Phones, amounts and accounts, in no order, without overlaps. `taken` are stretches that are spoken for. */
export function findNumbers(text: string, lang: string, taken: readonly Personal[]): Personal[] {
  const busy = new Uint8Array(text.length);
  for (const { start, end } of taken) busy.fill(1, start, end);
  const found: Personal[] = [];
  for (const { kind, shape, when } of RULES) {
    shape.lastIndex = 0;
    for (let match = shape.exec(text); match; match = shape.exec(text)) {
      const whole = match.groups?.['it'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(whole);
      const end = start + whole.length;
      if (busy.subarray(start, end).includes(1)) {
        // The rest of an overlapped match may still hold something of its own.
        shape.lastIndex = match.index + 1;
        continue;
      }
      const before = text.slice(Math.max(0, start - CONTEXT), start);
      const after = text.slice(end, end + CONTEXT);
      if (when && !when({ text: text.slice(start, end), before, after, lang })) {
        shape.lastIndex = match.index + 1;
        continue;
      }
      busy.fill(1, start, end);
      if (kind !== 'harmless') found.push({ start, end, kind });
    }
  }
  if (found.some(({ kind }) => kind === 'amount'))
    for (const match of text.matchAll(SET_AGAINST)) {
      const end = match.index + match[0].length;
      const start = end - (match[1] as string).length;
      const isFree = !busy.subarray(start, end).includes(1);
      // Nothing is nobody's.
      if (match[1] === '0') continue;
      if (isFree && !COUNTS.test(text.slice(end, end + CONTEXT))) found.push({ start, end, kind: 'amount' });
    }
  // "customer numbers 20118 and 20181": what stands in one breath with an account is one.
  for (const { end, kind } of found.slice()) {
    const [gap, other] = AND_ANOTHER.exec(text.slice(end, end + CONTEXT)) ?? [];
    if (kind !== 'account' || gap === undefined || other === undefined) continue;
    const start = end + gap.length - other.length;
    if (!busy.subarray(start, end + gap.length).includes(1))
      found.push({ start, end: end + gap.length, kind });
  }
  return found;
}

const AND_ANOTHER = /^(?:,| and| or| och| eller| &) (\d{4,12})(?![\p{L}\d])/u;

/** A bare number set against an amount: "12,500 but shows as 12.5", "gick från 8 000 till 80". */
const SET_AGAINST = new RegExp(
  `(?<!\\p{L})(?:to|till|(?:shows?|showing|shown|visar|visas|reads?|saved|sparas|blir|blev|becomes?|became)(?: (?:up )?(?:as|som))?|instead of|i ?stället för) ((?:${NUM}))(?![\\p{L}\\d%:/-]|[.,]\\d)`,
  'giu',
);

/** What stands behind a firm's name and makes it one, as companies write it. Most in capitals: "as" is a word. */
export const LEGAL_FORM =
  /(?<=[\p{L}\p{N}.]),?[ \u00a0](?:(?:AB|Ab|Aktiebolag|HB|KB|Handelsbolag|AS|ASA|A\/S|ApS|APS|Oyj?|OY|O[ÜU]|UAB|SIA|AG|KG|GmbH|Gmbh|GMBH|SA|S\.A\.|SAS|SARL|SRL|Srl|SpA|S\.p\.A\.|SL|S\.L\.|BV|B\.V\.|NV|N\.V\.|PLC|Plc|LLC|LLP|LTD|Ltd|Limited|INC|Inc|Incorporated|Corp|CORP|Corporation|Co|Pty)|(?:ab|oy|gmbh|plc|llc|ltd|inc|corp)|(?:&|and|och) (?:Sons?|sons|Daughters|daughters|Söner|söner|Partners|partners|Co))(?![\p{L}\p{N}])/gu;

/** A firm's form may also stand first: "AB Volvo". */
export const LEADING_FORMS: ReadonlySet<string> = new Set(['AB', 'Aktiebolaget', 'HB', 'KB', 'Firma']);

/** Words behind which a firm is named with a capital. */
export const FIRM_CUES: ReadonlySet<string> = new Set(
  `customer customers client clients account accounts company companies prospect prospects supplier vendor firm
  kund kunden kunder kunderna kundkontot klient klienten konto kontot företag företaget företagen bolag bolaget firma
  firman prospekt prospektet leverantör leverantören`.split(/\s+/),
);

/** Capitalised only because a sentence begins with them: no part of a firm's name. */
export const LEADS: ReadonlySet<string> = new Set(
  `a an the my our your their this that these those is are was were be do does did has have had can could will would
  should may must and but or so if when while why how where who what which for from with without at in on to by of
  after before since until because about not no yes hi hello please call ask tell email mail meet visit open show send
  move mark create add both all
  en ett den det de min mitt mina vår vårt våra din ditt dina er ert är var blir blev har hade kan kunde ska skulle vill
  och men eller så om när medan varför hur vart vem vad vilken vilket för från med utan hos på i till av efter innan
  sedan eftersom inte nej ja hej ring fråga mejla maila träffa besök öppna visa skicka flytta skapa lägg både alla`.split(
    /\s+/,
  ),
);

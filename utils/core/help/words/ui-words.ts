import { FIRST_NAMES } from './first-names';

/** Given names of hardly anybody, and in every second button: "My tasks", "Lägg till", "Nya affärer". */
const SMALL = new Set('my min mina dina inga nya till'.split(' '));

/**
 * Words of which the names of buttons, fields and tabs are made, lower case, English and Swedish. A name that leaves
 * is made of these and of nothing else: every other word in it can be a customer. Words that are given names too are
 * left out, and so are numbers.
 */
export const UI_WORDS: ReadonlySet<string> = new Set(
  `
a about above accept access account accounts action actions active activities activity actual add added additional
address addresses admin advanced after again agenda agree alert alerts all allow also always amount an analytics and
annual answer answers any app applied apply approval approve approved apps archive archived are as ascending ask assign
assigned assignee at attach attached attachment attachments audience audit author auto automatic available avatar
average away back background badge balance bar basic batch before begin below best between birthday board boards body
bold book booking bookmark both bottom box browse budget bulk business button by calendar call calls camera campaign
campaigns can cancel cancelled card cards case cases catalog category categories cell cells change changed changes
channel channels chart charts chat check checkbox checked checklist choose city claim clear click clipboard clone close
closed closing code collapse color colour column columns comment comments commission common companies company compare
complete completed complaint condition conditions confirm confirmed connect connected connection contact contacted
contacts content continue contract contracts convert converted copied copy cost country create created creator credit
crm currency current custom customer customers customize daily dark dashboard dashboards data date dates day days
deactivate deal deals decline decrease default delete deleted deliver delivery department description deselect detail
details device devices dialog direction disable disabled discard disconnect discount dismiss display do document
documents done down download draft drafts drag drop due duplicate duration during each edit edited editing editor email
emails emoji empty enable enabled end ended enter entry error errors estimate event events every exit expand expected
expense expenses expire expired explore export exported external fail failed false favorite favorites favourite fax
feature features feed feedback field fields file files filter filtered filters find finish finished first fiscal flag
focus folder folders follow followers following font for forecast forecasts forgot form format forms forward found free
frequency from full function future general generate get give go goal goals grid group grouped groups guide hand handle
hang header heading help hidden hide high highlight history hold home hot hour hours how icon id image images import
important imported in inactive inbox include increase industry info information insert insights install integration
integrations internal interval invalid invitation invite invited invoice invoices is issue issues it item items job
joined just kanban keep key keyboard kind label labels landing language large last later latest layout lead leads leave
left legal level library light limit line link linked links list lists load loaded loading local location lock locked
log logged login logo logout lost low mail main maintenance major make manage manager mandatory map margin match max
maximum me media medium meet meeting meetings member members mention menu merge message messages method microphone
middle min minimum minute minutes mobile mode modified module month monthly months more most move multiple mute my name
names navigation need needs negative network never new news next no none normal not note notes notification
notifications now number numbers object of off offer offers offline ok old on once one online only open opened opening
opportunities opportunity optional options or order orders organization other our out outcome overdue overview own owner
owners page pages paid panel parent part participant participants partner partners password paste pause paused payment
payments pending people per percent percentage period permission permissions person personal phone photo pick picture
pin pinned pipeline pipelines place plan planned planning play please plus point position post postpone preferences
present presentation presenting preview previous price prices pricing primary print priority private probability problem
process product products profile profiles profit progress project projects prompt property proposal proposals prospect
prospects provider public publish published purchase put quarter quarterly queue quick quota quote quotes raise range
rate rating reactivate read ready reason reassign recall receive received recent recently reconnect record recording
records recurring redo reduce refer reference referral refresh refund region register reject rejected related
relationship release reload remind reminder reminders remove removed rename renew renewal renewals reopen repeat replace
reply report reports request requested requests required reschedule resend reset resolution resolve resolved response
restore result results retry return revenue review reviews right role roles room rooms row rows rule rules run sale
sales same sample save saved schedule scheduled score screen script scroll search searching second seconds section
sector security see seen segment segments select selected selection send sent sequence sequences service session
sessions set settings setup share shared sharing sheet shipping short shortcut show sign signature signed simple size
sizes skip slide small snooze social sort sorted source sources speaker stage stages standard star start started state
states statistics stats status step steps stop stopped storage street strike style subject submit submitted subscribe
subscription subtotal success suggest suggested suggestion suggestions summary support survey switch sync system tab
table tables tabs tag tags take target targets task tasks tax team teams template templates temporary term terms
territory test text than that the theme there this thread through ticket tickets time timeline times timezone title to
today together toggle tomorrow tool toolbar tools top total totals track transaction transcript transfer translate trash
trial true try turn type types unarchive unassign unassigned undo unfollow unit unknown unlink unlock unmute unpin unread
unsaved until unsubscribe up upcoming update updated updates upgrade upload uploaded url usage use used user username
users valid value values version via video view viewed views virtual visibility visible visit volume waiting want warm
warning was watch we web webcam webhook website week weekly weeks what when where which who why width win with without
won word words work workflow workflows working workspace write year yearly years yes yesterday you your zip zoom
adress adressen adresser avdelning bakgrund befattning e-mail e-mails e-post e-postadress e-postadresser efternamn födelsedag
förnamn gatuadress kommun land lead mobilnummer ort postadress telefonnummer titel follow-up sign-in log-in up-to-date re-open
aktiv aktiva aktivera aktivitet aktiviteten aktiviteter alla allmänt alternativ andra användare användaren ange anpassa
anslut anslutning ansvarig anteckning anteckningar arbeta arbetsyta arkiv arkivera arkiverad att av avancerat avboka
avbryt avgift avmarkera avsluta avslutad avslutade avsluta avsändare avtal behörighet behörigheter bekräfta belopp
beskrivning besvara besök betala betalning betalningar bifoga bild bilder bjud bjuda blockera bland boka bokad bokning
bolag borttagen bransch budget byt byta både chatt checklista citera dag dagar dagens data datum de del dela delad den
denna det detalj detaljer din dina ditt dokument dokumentet dra dölj döp efter eget egna ej eller en enhet enheter ett
exportera expandera extern faktura fakturor favorit favoriter fel fil filer filter filtrera filtrering fler flera flik
flikar flytta fram framsteg framtida fritext från fråga frågor funktion få fält fälten fäst färg färre föregående
föreslå förfallen förhandsgranska förhandsvisa förlorad förlorade förnamn förnya förnyelse försenad första försäljning
försök förteckning förvald ge genast genomför genomförd genomförda glömt godkänd godkänn grupp grupper gruppera grå gå
gäller gäst gör göra hantera har hela hem historik hitta hjälp hoppa huvud hämta händelse händelser här hög i icke
idag igen igår importera imorgon inaktiv inaktivera info information infoga inga ingen inget inkludera inkorg inköp
innehåll inställningar inställning inte intern in ja jag kalender kampanj kampanjer kan kategori kategorier klar klara
klart klassisk klicka klistra knapp koda kolumn kolumner kommande kommentar kommentarer komplett konto konton kontakt
kontakta kontakten kontakter kontrollera konvertera kopia kopiera kopierad kort kostnad kostnader kryssruta kund kunden
kunder kundens kvartal kvitto kö kör ladda lag land larm leads ledig leverans leverera lista listan listor listvy logg
logga loggade lokal lyckades lägg läge lägen lägga länk länka länkar läs läst läsning lås lösenord lösning mall mallar
man manuell markera markerad markerade max maximal med meddelande meddelanden medlem medlemmar mejl mejla mejlen mer
mest min mina minska mitt mobil moms månad månader månadens mål måste märk mätare mörkt möte mötet möten namn namnge
neka ner nej nollställ notera notering notis notiser nu nuvarande ny nya nyckel nyheter nytt nyast näst nästa objekt
obligatorisk och offert offerten offerter okänd om område omsättning online operativ ord order ordning organisation
orsak oviktig paus pausa period person personer personlig pipeline planera planerad planerade plats plocka post poster
postnummer pris priser prioritet privat process procent produkt produkter profil prognos prognosen projekt prova
provision publicera publik på påbörja påbörjad påminn påminnelse påminnelser radera rabatt rad rader ram rapport
rapporter redigera redan referens regel regler region registrera relaterade resultat roll roller ruta räkna sal samla
samma samtal samtalet sammanfattning schema schemalägg se sedan segment sekvens senare senast senaste sida sidan sidor
signera ska skala skapa skapad skapade skicka skickad skickade skriv skriva skärm slut sluta slutdatum slå slåss släng
släpp småord snabb sortera sortering spara sparad sparade sparas språk standard start starta startsida startdatum stad
status statistik steg stoppa stor storlek ställ stäng stängd stängda största summa summering support svar svara sväng
synka synlig sälj säljare säljaren säljtrappa säljtratt säkerhet säljmål sätt sök sökning ta tabell tabort tack
tagg taggar team telefon tema text tid tider tidigare tidslinje till tilldela tilldelad tillåt tillbaka titel tjänst
tjänster toppen total totalt trappa typ tyst under underlag uppdatera uppdaterad uppföljning uppgift uppgiften uppgifter
upprepa upptagen ut utan utforska utkast utskick utöka vad val valda valfri valfritt valuta var varje varför varning
vecka veckor verktyg version vi vid vidare vidarebefordra video viktig vilken vill vinst visa visad visas visning vunnen
vunna vy vyer vyn välj välja vänta väntar värde värden växla webb webbplats webbsida ytterligare zooma ägare ägaren
ämne ändra ändrad ändringar ångra är ärende ärenden år återställ återuppta återkoppla åtgärd åtgärder åtkomst än ännu
öka öppen öppet öppna över överför överlåt översikt översätt övrigt övriga
`
    .trim()
    .split(/\s+/)
    .filter(word => !FIRST_NAMES.has(word) || SMALL.has(word)),
);

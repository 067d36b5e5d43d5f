/**
 * Ordinary English words, lower case, that often begin a sentence or a label with a capital, or are given names too
 * ("will", "mark", "grace"): alone they are no person. Written for this detector.
 */
export const ENGLISH: ReadonlySet<string> = new Set(
  `
a about above accept access according account account's accounts ace across act action actions active activities
activity actual actually acv add added adding additional address addresses adjust admin ae afraid after afternoon
again against agenda agent ago agree agreed agreement ahead aka alert all allow allowed almost alone along already
alright also although always am amber amount amounts an analysis analytics and angel angry annoyed annoying annual
another answer answers any anybody anyone anything anyway api apologies app apparently appear appears apple apply
appointment appreciate approval approve approved apps april archived are area around arr arrange arrived art as asap
aside ask asked asking asks assign assigned assignee assist assistant associate assume assuming at attach attached
attachment attachments attempt attend audience audit august author auto autumn available avatar average avoid await
aware away b2b b2c back bad badge balance bank banking bar base based basic basil battlecard bay bcc bdr be bear
became because become been before began begin behind being believe below benefit berry beside best better between
beyond big bill billed billing bird bishop bit black blank blast blaze bliss block blocked blue board body bond book
booked booking both bottom bought box branch brand breadcrumb break bring broken brother brought brown btw budget
budgets bug bugs build building built bulk bush business busy but butler button button's buttons buy buyer buyers
buying by bye cac calendar call called caller calling calls came camera campaign campaigns can cancel cancelled candy
cannon cannot capacity card cards care carry case cases cash cat catch category cause cc cc'd cell center central ceo
certain certainly cet cfo chain chance change changed changes changing channel charge charged charges charity chart
chase chased chasing chat check checkbox checked checking checklist checkout checks cheers chef cherry chf chief child
choice choose churn cio city claim class clean clear cleared clever click clicked clicking clicks client client's
clients clock close closed closes closing cmo coal code cola cold cole colleague colleagues collect column columns
come comes coming comment comments commission commit common companies company compare competition competitor complaint
complete completed completely concern concerned confirm confirmed confirming confirms confused confusing connect
connected connection consider contact contacted contacting contacts content continue contract contracts control
conversation conversion convert converted coo copied copy coral core corner correct cost costs cotton could count
country couple course court cover crash crashed crashes create created creates creating credit criteria crm cross
cross-sell crystal csm csv cto currency current currently custom customer customer's customers cut cycle daily
dashboard dashboards data database date dates dawn day days deadline deal deals dear decide decided decision decline
default definitely delay delete deleted deliver delivered delivery demo demos department deposit describe description
design desk desktop despite destiny detail details develop development device dialog diamond did die difference
different difficult digital ding direct direction director dirt disable disappear disappeared discount discounts
discovery discuss discussed display distance dkk do doc document documents docx does dog doing dollar domain done door
double double-check doubt down download draft drag drive drop dropdown dropped due duplicate duplicates during duty
each earlier early easier east easy eden edit edited editing effect eight either else email emailed emails ember
employee employees empty enable enabled end ended ending engineer engineering enjoy enough ensure enter entered
entering enterprise entire entries entry eod erp error error's errors escalate especially est estimate eta etc eur
euro euros even evening event events ever every everybody everyone everything everything's evp exactly example excel
except exchange excited executive existing expect expected expense expensive expert expire expired explain export
exported external extra eye face fact fail failed fails fair faith fall family faq far fast favorite fax feature
features fee feedback feel feels fees few field fields figure figures file files fill filled filling filter filters
final finally finance financial finch find finding fine finish finished firm first fiscal fish fit five fix fixed flag
fleet flint floor flora flow folder follow follow-up followed following follows food footer for forecast forecasted
forecasts forest forgive forgot forgotten form format former forms forward found four fox frank free freeze freezes
frequently fresh friday friend friends from front frost frustrated frustrating full fully function fund funnel future
fw fwd fy fyi gantt gardener gave gbp gem general generate get gets getting gift give given gives giving glad glass
global gmt go goal goals goes going gold golden gone good got grand grant graph grateful gray great green greetings
grey greyed gross group groups growth guess guest guide gun guy guys h1 h2 ha had half hand handle hang happen
happened happens happy hard hardly hardy has hate have having he head header headline health hear heard heart hello
help helped helping helps her here hers hey hi hidden hide high higher him his history hit ho hold holds holiday
holidays home honest honey honor hook hope hopefully hoping host hot hour hours house how however hr html huge human
hundred hung hunt hurry husband i icon icp idea ideas if ignore image immediate imo import important importantly
imported impossible in inbound inbox include included includes incorrect increase indeed index industry info inform
information initial initially inline input inquiry inside install instead instruction insurance integrate integration
interest interested interestingly internal international interview into introduce invalid inventory investment invite
invited invoice invoiced invoices involved is issue issues it item items its itself ivory jack jet jewel job jobs join
joined joining joins journey joy judge jump junior just kanban keep keeps kept key kick kind kindly kinds king kit
knew knight know known knows kpi la label lack lady lake lance land landing lane language large lark last late lately
later latest launch law lawyer layout lead leader leads leaf learn least leave leaving left legal less let lets letter
level library licence license life light like likely limit lin line ling link linked links list listed lists literally
little live lo load loaded loading loads local location log logged login logs long longer look looked looking looks
lord lose lost lot lots love low lower loyalty ltv luck luckily lunch ma machine made mail main major make makes
making man manage managed management manager manager's managers many map march mark marked market marketing match
matches matter max maximum may maybe me meadow mean means meant meanwhile measure media medium meet meeting meetings
melody member members memo men mention mentioned menu mercy merge merged mess message messages met method mfa mi mic
middle might mile miles million mind mine ming minimum minute minutes miss missed missing mistake misty mo mobile
modal mode model modify moment monday money month monthly months more moreover morning most mother move moved moving
mql mr mrr mrs ms mtd much multiple must mute muted my myself name named names national native nature navbar nda near
nearly necessary need needed needs negotiate negotiation neither net network never nevertheless new news next nice
nick night nine no noble nobody noise nok none nonetheless noon nope nor normal north not note noted notes nothing
notice noticed notification notifications notify november now number numbers nurture oak object objection objections
objective obviously occasionally of off offer offered offers office offices official often oh ok okay okr old older
olive on onboarding once one ones ongoing online only onto opal open opened opening opens operation operations opinion
opportunities opportunity option options or orange order ordered orders organisation organization original originally
other others otherwise otp our ours out outbound outcome outside over overall overdue overview own owned owner owners
pack package page pages pagination paid panel paper parent part partial partner partners parts party pass past paste
pat path patron pay paying payment payments pdf pearl pending penny people pepper per percent perfect perform
performance perhaps period permission person personal personally phase phone photo phrase pick picked picture piece
pier pilot pin ping pipeline pipelines piper pivot place placeholder plan planned planning plans platform play
playbook please plenty pls plus plz pm poc point points policy pong poor pop pope popover popup portal position
positive possible possibly post posted potential potentially potter power ppt pr prefer preferred prepare prepared
present presentation president press pressed pressing preview previous previously price prices pricing primary prince
print priority private probability probably problem problems procedure proceed process processed procurement produce
product products profile profit program programme progress project projects promise promised promotion proper property
proposal proposals propose proposed prospect prospecting prospects protect prove provide provided provider pst public
publish pull purchase purchased purpose push pushed put q1 q2 q3 q4 qa qtd qualification qualified quality quarter
quarterly quarters query question questions quick quick-start quickly quiet quit quite quota quotas quote
quote-to-cash quoted quotes radio rain rainbow raise ran range ranger rarely rate rates rather raven ray re reach
reached reaching read reading ready real really reason reasons reassign receive received recent recently recipient
recommend record recorded recording records recover red redirect redo reduce reed reef reference refresh refund refuse
regard regarding regardless regards region regional register regular reject rejected related relationship release
reluctant remain remember remind reminded reminder remote remove removed rename renew renewal renewals renewed rep
repeat replace replied replies reply report reported reporting reports represent representative reps request requested
requests require required reschedule research reset resolve resolved respond response rest restore result results
retail retry return returned revenue reverse review reviewed reviews rich ridge right ring risk river rob robin rock
rocky roi role roll room rose round route row rows rule rules run running rusty saas sadly safe sage said saint sal
sale sales salesperson salt same sample sandy sang sat save saved saves saving saw say saying says scale scan schedule
scheduled score screen screenshot scroll sdk sdr search searched season seat seats second seconds secretary section
secure security see seem seems seen segment sek select selected selection sell seller selling send sender sending
senior sense sent separate sequence series serious seriously serve server service services session set sets setting
settings settlement setup seven several shall share shared sharing she sheet shepherd sheriff shift ship shipped
shipping shop short shot should show showed showing shown shows shut sick side sidebar sierra sign signal signature
signed significant silver similar similarly simple simply since sincerely sing single sir site sites situation six
size skip sky sla slack slide slider slides slow slowly small smart sms snow so social software sol sold solution
solutions solve some somebody somehow someone something sometimes somewhere song soon sorry sort sound source south
sow space spark speak specialist specific specifically specification spell spend spent split spoke spoken spot spouse
spread spring sql sso staff stage stages stalled stamp stand standard star start started starting starts state
statement status stay step steps sterling still stock stone stop stopped stops store stormy story straight strange
strangely strategy street strong stuck study style subject submit submitted subscribe subscription success successful
successfully such suddenly sue suggest suggested suggestion sum summary summer sunny super supplier suppliers supply
support suppose supposed supposedly sure surely surprisingly svp swan swap switch switched sync synced system systems
tab table tabs tag take taken takes taking talk talked talking target targets task tasks tax tba tbd tcv team teams
tech technical technically technology telephone tell template templates ten tend term terminate terms territories
territory test tested testing text than thank thanks that the their them themselves then theoretically there therefore
these they thing things think thinks third this those though thought thousand thread three through throughout thursday
thus thx ti ticket tickets tiger till time timeline times timing tip tips title to today today's together toggle told
tomorrow tonight too took tool toolbar tools tooltip top topic total totals touch toward trace track tracking trade
traffic train training transaction transfer transition travel trial tried trigger trip trouble true trust try trying
tuesday turn turned twelve twenty twice two ty type types typically typing ui ultimately unable unarchive unassigned
uncle unclear under understand understandably understood undo unexpected unfortunately unique unit units unknown
unless unlike unqualified until up upcoming update updated updates updating upgrade upload uploaded upon upsell upset
urgent urgently url us usd use used user users uses using usual usually utc ux vacation val valid validate value
values various vat vendor vendors verify version very via video view viewed views violet vip virtual visible visit
visited visitor visits voice volume vote vp vs wade wait waited waiting walk walker wall wander want wanted wanting
wants ward warden warm warn warning warranty warren was watch water way ways we weather web website week weekend
weekly weeks weighted weird weirdly welcome well went were west what whatever when whenever where whereas whether
which whichever while white who whoever whole whom whose why wide widget wife wild will willow win window windows wing
winner wins winter wise wish with within without wolf woman won won-lost wonder wood woods word words work worked
worker workflow working works workshop world worried worry worryingly worse worst worth would write writing written
wrong wrote xls xlsx ya ye yeah year yearly years yellow yep yes yesterday yet yo you young your yours yourself ytd
zero zone
`
    .trim()
    .split(/\s+/),
);

/** Ordinary Swedish words, as above; given names that are words ("per", "love", "sten") are among them. */
export const SWEDISH: ReadonlySet<string> = new Set(
  `
adress adressen affär affären affärer affärerna affärs aktivitet aktiviteter aldrig all alla allt alltid alltså alm
alternativ an analys andra andre ang angående anledning annan annars annat annons anpassa ansvar ansvarig antal
anteckning anteckningar anteckningen använd använda användare användaren användarnamn använder använt app appen april
arbeta arbetar arbete arkiv arkivera asp att augusti av avboka avbokade avbryt avdelning avgift avgifter avs avseende
avsluta avslutad avslutade avtal avtala avtalen avtalet backa bakom bank banken bar bara barn be bedöma befintlig
begära behandla behov behöver behövs bekräfta bekräftad bekräftade bekräftar bekräftelse belopp beloppet ber beror
berätta berättade beskriv beskrivning beslut besluta beslutsfattare beslutsfattaren beställ beställa beställaren
beställde beställer beställning beställningar beställningen besvara besök besöka besökte beta betala betalade betalar
betalat betalning betalningar betalningen betalningsvillkor betyder bevaka bifoga bifogad bifogar bilaga bilagor bild
bilder björk björn blank blev bli blir blivit block bo bok boka bokad bokade bokar bokat bokföring bokning bolag
bolaget bonus borde bort borta box bra bred bredvid brev bror bud budget budgeten bugg bugga buggar byt byta byter
bytt bäst bästa bättre båda både bör börja började början börjar central chans chatt chatta check checka chef chefen
dag dagar dagen dagens dags data datum datumet de deal dealen deals del dela delad delat deltagare delvis dem demo
demon den denna deras dess dessa dessutom det detalj detaljer detta dig din dina direkt direktör diskutera diskuterade
dit ditt djupt dock dokument dokumentet domän dra dricka driva dröjer du dubbel dubblett dubbletter duktig dum dyr
dyrare dyrt där därefter därför därmed då dålig dåligt e-post effekt efter efterfråga eftermiddag eftersom egen
egenskaper egentligen eget egna ej ek ekonomi ekonomiansvarig ekonomichef elektronisk eller emot en enda endast
engelsk enhet enheter enkel enkelt enl enligt ens ensam er era erbjuda erbjudande erbjudanden ersätt ersätta ett euro
exakt exempel exempelvis exkl export exportera exporterade extra fack fakta faktiskt faktura fakturan fakturera
fakturerade fakturering fakturor falk fall familj fanns fart fast fax feb fel felaktig felaktigt felet felmeddelande
felmeddelandet fem fick fil filen filer filter filtrera filtret fin finn finna finnas finns fint fira firma firman
fixa fixade fixar flera flest flesta flik flikar fliken flytta flyttade flyttar flyttat folk fond for form formulär
formuläret fort fortfarande fortsätt fortsätta fram framför framtid framåt fredag fri frisk fritt främst fråga frågade
frågan frågar frågat frågor från full fullt fungera fungerade fungerar fungerat fyll fylla fyller fyra får fått för
före föregående företag företaget företagets företagsnamn förhandla förhandling förklara förklarade förlora förlorad
förlorade förlåt förnya förnyelse förr förra försenad försening förslag förslaget först första försvann försvinner
försäljning försäljningen försäljningschef försök försöka försöker försökte fört förut förväntad förälder ge gemensam
genast generell genom ger gett gick gillar giltig gissar gjorde gjort glad glömde glömt god godkänd godkände godkänn
godkänna golv gott grafer gran granska gratis grattis grupp grupper gräns grön gärna gå gång gånger går gör göra göras
ha hade haft hallå halv halva hamn hamna hamnade hamnar han hand handla handläggare hans har hej hejdå hejhej hejsan
hel hela helgen helger hellre helst helt hem hemma hemsida henne hennes hitta hittade hittar hittat hjälp hjälpa
hjälper hjälpte hjärta hoppa hoppas hos hur hus huvud hälsa hälsade hälsar hälsning hälsningar hög höger högre högt
hör höra hörde hörs höst i ibland icke idag ide idé igen igenom igång igår ikon in inaktiv inaktivera inbjudan indata
index info information informera inga ingen ingenting inget ingå ingår inkl inköp inköpare inköpschef inköpsorder
innan inne innehåll innehåller innehållet inom inre insats inställning inställningar inställningen inte integration
intern internt intressant intresse intresserad intresserade invänta iris is issue ja jag januari jaså jo jobb jobba
jobbade jobbar juli just jämför jämföra jätte kaj kalender kalendern kalla kallade kallar kallas kampanj kampanjen
kampanjer kan kanal kanske karta kassa kategori klagade klar klara klarar klart klicka klickade klickar klickat
klockan kod koll kolla kollade kollar kollega kollegan kollegor kollegorna kolumn kolumnen kom koma komma kommentar
kommentarer kommer kommit kommun konfigurera konkurrent konkurrenter kontakt kontakta kontaktade kontaktar kontakten
kontakter kontaktperson kontaktpersonen kontaktuppgifter konto kontonummer kontor kontoret kontot kontrakt kontraktet
kontroll kontrollera kopia kopiera kopierade koppla kopplad kopplar kort kortet kortfattat kostade kostar kostnad
kostnader kr krav kredit krona kronor kräver krånglar ksek kul kund kundansvarig kundansvarige kunde kunden kundens
kunder kunderna kundkort kundmöte kundmötet kundnummer kundregister kundservice kundtjänst kunna kunnat kuren kvar
kvarstår kvartal kvartalet kvitto kväll köp köpa köpare köparen köpt köpte kör köra körde ladda laddade laddar lag
lager lagret lagt land larm leda ledare ledning ledningen leta letade letar leverans leveransen leveranser leverantör
leverantören leverantörer leverera levererade li licens licensen licenser lika liknande lilja lilla lind lista listade
listan listor lite liten liv livet ljud ljudet ljus logga loggade loggar loggat lokal lov lova lovade lovat love luft
lugn lunch lyckades lyckas läge lägg lägga lägger lämna lämnade lämnar länge längre längst länk länkar länken lära läs
läsa läser läste lätt lättare låg lågt låna lång långsam långsamt långt låt låta låter lön lördag lös lösa lösenord
löser lösning lösningen löste mail maila mailade mailadress mailet maj majs mall mallar mallen man markera markerad
markerade marknad mars maskin massa max med medan meddela meddelade meddelande meddelanden meddelandet medel medlem
medlemmar mejl mejla mejlade mejlat mejlen mejlet mellan men mena menar meny menyn mer mera mest mig mikrofon miljon
miljoner min mina mindre minns minst minsta minut minuter missade missat misslyckades misslyckas misstag mitt mitten
mkr mob mobil mobilen mobilnummer moms momsen morgon morgonen mot mottagare mottagaren mottog msek mvh my mycket
människor märke märkligt mätvärde mål målet målgrupp månad månaden månader måndag måste möjlig möjlighet möjligheter
möjligt möte möten mötena mötesanteckningar mötet namn namnet natt naturligtvis ned nedan neder nej ner nere netto ni
nio nivå nog nollställ nord normal normalt nr nu nummer numret nuvarande ny nya nyckel nyckeltal nyhet nyheter nyligen
nytt nytta när nära närmast nästa nästan nät någon någonsin någonting något några nödvändigt nöjd nöjda obligatorisk
obligatoriskt obs och också odd offert offerten offerter ofta ok okej olik olika om område omsättning ont onödig
onödigt ord order ordern ordernummer ordna org organisation organisationsnummer orgnr orsak oss osv ovanför oväntat
paket panel panelen papper par partner pass passar patient peka pengar per period person personal personen personer
personnummer pipeline pipelinen plan planen planera planerad planerade plats plus plånbok pnr post poäng prata pratade
pratar pratat precis prel presentation presentera presenterade prio prioritera prioritet pris priser priset prislista
prislistan privat pro problem problemet procent process produkt produkten produkter profil profilen prognos prognosen
program projekt projektet projektledare prospekt prova provade provar provision provisionen på pågår pål påminn
påminna påminnelse påminnelser påsk påstår rabatt rabatten rabatter rad raden rader radera raderade radio ram rapport
rapporten rapporter rapportera ray receptionen redan redigera redo referens regel regi region registrera registrerad
registrerade registrerat regler rekommenderar relation ren rensa rest resultat resultatet resurs retur returnera ring
ringa ringde ringer ringt risk rita rolig roligt roll ros rosa rot rubrik rullgardin rum runt ruta rutan rutin rutor
räcker räkna räknar rätt röd rör rörande röst sa sade saga sak saken saker saknade saknar saknas sal saldo samarbete
samma samman sammanfattning sammanlagt samt samtal samtalet samtidigt samtliga sann sats se sedan segment sektion
semester sen senare senast senaste sent ser serie service sett sex sida sidan sidor siffra siffror siffrorna signera
signerade signerat sin sina sist sista sitt situation sju själv självklart ska skada skall skapa skapad skapade skapar
skapat sked skedde skicka skickade skickades skickar skickat skrev skriv skriva skrivare skrivbord skriver skrivit
skulle skäl skärm skärmbild skärmdelning skärmdump skärmen slut sluta slutade slutar slutet släpp slå slår snabb
snabbt snart sned snäll snälla snö sol som sommar sommaren sort sortera sortering source spalt spara sparad sparade
sparar sparas sparat special specifikation spel spelar sprid språk språket st stad stann stanna stannade stark start
starta startade startar stat statistik status steg steget sten stig stod stopp stor stora stort straff strax struktur
strul strulade strular ström styck stycken styra styrelse styrelsen ställ ställa ställde stämma stämmer ständigt stäng
stänga stängd stängde stänger stängt stå står stöd stöder större största summa summan super support supporten svar
svara svarade svarar svarat svaret svart svensk svår svårt synk synka synkade synkar synkas synlig synlighet
synpunkter syns system systemet säg säga säger säker säkerhet säkert säl sälj sälja säljare säljaren säljarna säljchef
säljer säljledare säljmöte säljsupport säljteam sällan särskilt sätt sätta sätter söder sök söka söker sökning
sökningen söndag ta tabell tabellen tack tacka tackade tackar tagg taggar tagit tal tala talade talar tar tavla team
teamet teknik tekniker teknisk tel telefon telefonen telefonnummer telefonnumret test testa testade testar text texten
tfn tid tiden tider tidigare tidslinje tidszon till tillbaka tillfälle tillgänglig tillgång tillräckligt tills
tillsammans tillägg tim timmar timme timmen tio tips tisdag titel titta tittade tittar tja tjej tjena tjenare tjänst
tjänsten tjänster tkr tog tolv tom toppen tor torsdag total totalsumma totalt trasig tre tredje tro trodde tror trots
tryck trycka trycker tryckte trött tur tusen tvungen två ty tycker tyckte tydlig tydligen tydligt typ tyvärr tänk
tänka tänker tänkte tävling ulv undan under underlag underskrift undra undrade undrar ungefär unna upp uppdatera
uppdaterad uppdaterade uppdateras uppdaterat uppdatering uppdrag uppe uppfölj uppföljning uppföljningen
uppföljningsmöte uppgift uppgiften uppgifter uppgradera upphandlare upphandling upphandlingen upplever upprepade ur ut
utan utanför utbildning ute utkast utrymme utskrift utöka va vad val vald valde valfri vanlig vanliga vanligtvis var
vara varannan varför varg varit varje varken varm varna varning varor vart varukorg vatten vd vecka veckan veckans
veckor vem verka verkade verkar verklig verkligen version vet vi via vice vid vidare vide viktig viktigt vila vilja
vilka vilken vilket vill ville villkor vinn vinna vinner vinst vinter viola visa visade visar visas visat vissa visst
visste vit vore vunna vunnen vy vyer vyn väg vägen välj välja väljer välkommen vän väng vänlig vänligen vänster vänta
väntade väntar väntat värd värde värden värdet världen värt växel växeln växla växlade äga ägare ägaren äger än ändra
ändrad ändrade ändras ändrat ändring ändringar ännu äntligen är ärende ärenden ärendet även åka år åren året årlig
årsavtal årsskifte åt återkom återkomma återkommer återkoppla återkoppling återställ åtgärd åtgärda åtta ö ögonblick
ökar önskar önskemål öppen öppet öppna öppnade öppnar öppnas öppnat örn över överallt överblick överenskommelse
överenskommet överför överföra överföring översikt översikten övrigt
`
    .trim()
    .split(/\s+/),
);

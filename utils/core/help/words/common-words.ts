/**
 * Ordinary English words, lower case, that often begin a sentence or a label with a capital, or are given names too
 * ("will", "mark", "grace"): alone they are no person. Written for this detector.
 */
export const ENGLISH: ReadonlySet<string> = new Set(
  `
a able about above absolute accept accepts access accessible according account account's accounts ace across act
action actions active activities activity actual actually acv add added adding addition additional address addresses
adds adjust admin ae afaik affect afraid after afternoon again against ageing agenda agent aging ago agree agreed
agreement ahead aka alert algorithm algorithms alias align all alloca allow allowed allowing allows almost alone along
alpha already alright also alternative alternatives although always am amber amount amounts an analysis analytics and
angel angry annoyed annoying annual another answer answers any anybody anyone anything anyway aoeu api apologies app
apparently appear appears append apple application applications applied apply appointment appreciate approach
appropriate approval approvals approve approved approver apps april arabic arbitrary architecture architectures
archive archived are area arg argc argh argument arguments argv around arr arrange array arrays arrived art as asap
aside ask asked asking asks assembler assign assigned assignee assist assistant associate associated assume assuming
async asynchronous at attach attached attachment attachments attainment attempt attend attribute attributes audience
audit august authentication authenticator author authors auto automated automatically automation automations autosave
autumn available avatar average avoid await aware away b2b b2c back backend background backlog bad badge balance bank
banking banner bar base based basic basil battlecard bay bcc bdr be bear became because become been before began begin
beginning behavior behaviour behind being believe below benchmark benchmarks benefit berry beside best better between
beyond bic big bill billed billing binary bindings bird bishop bit black blank blast blaze bliss block blocked blocks
blue board body bond boo book booked booking boolean both bottom bought box branch brand breadcrumb break breaking
bring broken brother brought brown browser browserify browsers btw budget budgets buffer bug bugs build building
builds built bulk bundle bundler bundlers bundles bush business busy but butler button button's buttons buy buyer
buyers buying by bye byte bytes cac cache calendar call callback callbacks called caller calling calls came camera
campaign campaigns can canaries cancel cancelled candy cannon cannot cantonese capacity caps captcha card cards care
carry case cases cash cat catalogue catch category caught cause causes cc cc'd cell center central centre ceo cerr
certain certainly cet cfo chain chance change changed changes changing channel character characters charge charged
charges charity chart chase chased chasing chat check checkbox checked checking checklist checkout checks cheers chef
cheque cherry chf chief child chinese choice choose churn cio city claim class classes classic clean clear cleared
clever click clicked clicking clicks client client's clients clock clone close closed closely closes closest closing
cloud cmo coal code codecov cohort cola cold cole colleague colleagues collect collection color colour colours column
columns come comes coming command commands comment comments commercial commission commit common community comp
companies company compare comparison compatibility compatible competition competitor compilation compile compiled
compiler compiles complaint complement complete completed completely complex component components concern concerned
conditions confidence config configuration configure configured configuring confirm confirmed confirming confirms
confused confusing connect connected connection connector consider considered console constructor constructs consume
contact contacted contacting contacts contain contained containing contains content contents context continue
continuing contract contracts contribute contributing contributions contributors control convenient conversation
conversion convert converted coo cookie cookies copied copies copy copyright coral core corner correct correctly
correctness corresponding corrupt corruption cost costs cotton could count country couple course court cover coverage
cpp crash crashed crashes create created creates creating creation credit criteria crm cross cross-sell cryptographic
crystal csm csv cto ctrl currency current currently custom customer customer's customers customize cut cycle daily
dark dashboard dashboards data database date dates dawn day days deadline deal deals dear debug debugging decide
decided decimal decision decline dedicated default defaults define defined defines definitely definition definitions
delay delete deleted deliver delivered delivery demo demos department depend dependencies dependency depending depends
deposit deprecated describe described description design designed desk desktop despite destination destiny detail
detailed details detect determine dev develop developer developers developing development device diagnostic dialog
diamond did die difference differences different differs difficult digital dimension ding direct direction directly
director directories directory dirt disable disabled disappear disappeared discount discounts discovery discuss
discussed discussion disk dispatch display distance distribute distributed distribution distributor div dkk do doc
docs document documentation documented documents docx does dog doing dollar domain done door dormant dot double
double-check doubt down download downloaded downloads draft drag drawer drilldown drive driven drop dropdown dropped
due dunno duplicate duplicates during duty dynamic each earlier early easier easily east easy ecosystem eden edit
edited editing effect eight either element elements ellipses else email emailed emails ember emit emits emitted
employee employees empty enable enabled enables encoded encoding end ended ending ends engine engineer engineering
engines enjoy enough enquiry ensure enter entered entering enterprise entire entries entry environment environments
eod eom eow eoy equal equivalent erp error error's errors escalate escalation escape especially est estimate eta etc
eur euro euros even evening event events ever every everybody everyone everything everything's evp exact exactly
example examples excel except exception exceptions exchange excited executable executables execute executed execution
executive exist existing exists expect expected expense expensive experience experimental expert expire expired
explain explicit explicitly explorer export exported exporter exports exposed exposes expression expressions extend
extended extension extensions external extra extremely eye face fact fail failed fails fair faith fall fallback false
family faq far fast faster favorite favorites favour favourite fax feature features fee feedback feel feels fees fetch
fetching few field fields figure figures file filename files filesystem fill filled filling filter filters final
finally finance financial finch find finding fine finish finished firewall firm first fiscal fish fit five fix fixed
fixes flag flags fleet flint floor flora flow folder follow follow-up followed following follows food footer for fora
force forecast forecasted forecasts forest forgive forgot forgotten fork form format formats formatting former forms
forums forward found four fox frame framework frank free freely freeze freezes frequently fresh friday friend friends
from front frost frustrated frustrating full fully function functionality functions fund funnel furnished further
future fw fwd fy fyi gantt gardener gate gave gbp gcc gem general generate generated generates generating generator
get gets getting gift git github give given gives giving glad glass global globally gmt go goal goals goes going gold
golden gone gonna good got gotta grace grand grant granted graph graphical grateful gray great greater greek green
greetings grey greyed gross group groups growth guess guest guide gun guy guys h1 h2 ha had half hand handle handled
handler handlers handles handling handover hang happen happened happens happy hard hardly hardware hardy has hate have
having he head headcount header headers headline health hear heard heart heatmap hebrew height hello help helpdesk
helpdesks helped helper helpful helping helps her here hereby hers hey heya hi hidden hide hierarchy high higher
highly him hindi his history hit hiya hmm ho hold holds holiday holidays home homepage honest honey honor hook hooks
hope hopefully hoping host hot hour hours house how howdy however hppa hr html huge human hundred hung hunt hurry
husband i iban icon icp idea ideas identical if ignore ignored image imho immediate immediately imo implement
implementation implemented implements import important importantly imported importer imports impossible improve
improved improvements in inactive inadvertently inbound inbox include included includes including incognito incomplete
incorrect increase indeed index indicate indicates individual industry influencer info inform information initial
initialized initially inline input inquiry insert inside insights install installation installed installing installs
instance instances instead instruction instructions insurance integer integrate integration intended interactive
interest interested interestingly interface interfaces internal international internet intervening interview into
introduce introduced invalid inventory investment invite invited invoice invoiced invoices invoke invoked involved
iostream is issue issued issues it item items its itself ivory jack javascript jet jewel job jobs join joined joining
joins journey joy judge jump junior just kanban keep keeps kept key keys kick kickoff kind kinda kindly kinds king kit
knew knight know known knows korean kpi la label lack lady lake lance land landing lane language languages large
larger lark last late lately later latest launch law lawyer layout lead leader leaderboard leading leads leaf learn
least leave leaving left legacy legal lemme length less let lets letter level levels libc libraries library licence
licences license licensed life light lightning like likelihood likely limit limitation lin line lines ling link linked
linker links list listed lists literal literally little live lo load loaded loading loads local locale locally located
location locations lodash log logged logging logic login logo logon logout logs long longer look looked looking looks
lookup lord lose lost lot lots love low lower loyalty ltv luck luckily lunch ma machine macro made mail mailing main
maintain maintained maintainers major make makes making man manage managed management manager manager's managers
mandarin manual manually many map mapping march mark marked market marketing markup match matched matches matching
matter max maximum may maybe mdn me meadow mean meaning means meant meanwhile measure mechanism media medium meet
meeting meetings melody member members memcmp memo memory men mention mentioned menu mercy merge merged mess message
messages messier met method methods metric mfa mi mic middle might mile miles million milliseconds mind mine ming
minimal minimum minor minute minutes mips mipsel miss missed missing mistake misty mo mobile modal mode model modern
modified modifies modify module modules moment monday money month monthly months more moreover morning most mostly
mother mou move moved moving mql mr mrr mrs ms msa mtd much multimedia multiple must mute muted my myself nah name
named names namespace national native nature navbar nda near nearly necessary need needed needs negotiate negotiation
neither nested net network never nevertheless new newer news next nice nick nickname night nine no noble nobody node
nodes noise nok non none nonetheless noon nope nor normal normally north not note noted notes nothing notice noticed
notification notifications notify november now null number numbers nurture nurturing oak obfuscation object objection
objections objective objects obtained obtaining obviously occasionally occurs of off offer offered offers office
offices official offset offsets often oh ok okay okr old older olive omit omitted on onboarded onboarding once one
ones ongoing online only onto oops opal open opened opening opens operating operation operations opinion opp
opportunities opportunity opps optimize optimized option optional optionally options or orange order ordered orders
organisation organise organised organization original originally other others otherwise otp our ours out outbound
outcome output outside over overall overdue overflows overhead overridden override overview owe owed owes own owned
owner owners pack package packages packaging page pages pagination paid pairs pane panel paper paragraphs parameter
parameters parent parse parsed parser parses parsing part partial particular partner partners parts party pass
passcode passed passing passkey password past paste pat patch patches path paths patience patron pattern patterns pay
paying payment payments pcc pdf pearl pending penny people pepper per percent perfect perform performance performed
perhaps period permission permit persian person personal personally persons phase phone photo phrase pick picked
picklist picture piece pieces pier pilot pin ping pinned pipeline pipelines piper pivot place placeholder plain plan
planned planning plans platform play playbook please plenty pls plugin plugins plus plz pm po poc point pointer
pointers points policy polyfill pong poor pop pope popover popular popup port portal portions portuguese position
positive possible possibly post postcode posted potential potentially potter power powerful ppt pr precompiled prefer
preferred prefix prefixed prepare prepared preprocessed prerequisite present presentation president press pressed
pressing prevent preview previous previously price prices pricing primary prince print priority private probability
probably problem problems procedure procedures proceed process processed processing procurement produce produced
produces product production products profile profit program programme programming programs progress project projects
promise promised promises promotion pronoun proper properly properties property proposal proposals propose proposed
prospect prospecting prospects protect protected protection protocol prove provide provided provider provides
providing proxy ps pst ptr public publish published pull purchase purchased pure purpose purposes push pushed put puts
q1 q2 q3 q4 qa qsort qtd qualification qualified quality quarter quarterly quarters query question questions quick
quick-start quickly quiet quit quite quota quotas quote quote-to-cash quoted quotes radio rain rainbow raise ran
random range ranger rarely rate rates rather rationale raven raw ray re reach reached reaching read reading ready real
really reason reasoning reasons reassign rebate receive received recent recently recents recipient recognise
recognised recommend recommendation recommendations recommended record recorded recording records recover red redirect
redo reduce reed reef refer reference references reflect refresh refund refuse regard regarding regardless regards
regex region regional register registers registry regression regular reject rejected related relationship relative
release released releases relevant reliable reluctant rely remain remember remind reminded reminder remote remotly
remove removed removes rename render rendering renew renewal renewals renewed reordering rep repeat replace replaced
replacement replied replies reply repo report reportbug reported reporting reports repository represent representation
representative representing represents reproduce reps request requested requests require required requirements
requires requiring reschedule research reseller reset resolution resolve resolved resolves resource resources respond
responded response rest restore restriction result resulting results retail retry retrying return returned returning
returns revenue reverse review reviewed reviews rfi rfp rfq rgds ribbon rich ridge right rights ring risk river rob
robin rock rocky roi role roll rollup room root rose rotate round rounding route router row rows rule rules run
running runs runtime rusty saas sadly safe sage said saint sal sale sales salesperson salt salutation same sample
sandbox sandy sang sat satisfied save saved saves saving saw say saying says scale scan schedule scheduled scope score
scorecard screen screenshot script scripts scroll sdk sdr search searched season seat seats second seconds secretary
section secure security see seem seems seen segment sek select selected selection sell seller selling send sender
sending senior sense sent separate separator sequence series serious seriously serve server service services session
set sets setting settings settlement setup seven several severity shall shar share shared sharing she sheet shepherd
sheriff shift shim ship shipped shipping ships shop short shortcut shot should show showed showing shown shows shut
sibling sick side sidebar sierra sign signal signatory signature signed significant signin signout silver similar
similarly simple simply since sincerely sing single sir site sites situation six size sizeof skip skipped sku sky
skype sla slack slide slider slides slow slowly small smaller smart smashing sms snapshot snapshots snippet snooze
snow so social socket software sol sold solution solutions solve some somebody somehow someone something sometimes
somewhere song soon sorry sort sorta sound source sources south sow space spark speak spec special specialist specific
specifically specification specified specify specifying spell spend spent split spoke spoken sponsor spot spouse
spread spring sprint sql srcset sso ssp stable stack staff stage stages staging stale stalled stamp stand standalone
standard standards star start started starting starts state statement static status stay stdio step steps sterling
still stock stone stop stopped stops store stored stormy story straight strange strangely strategy stream streams
street strict string strings strong strongly structure structures stuck study style subject sublicense submit
submitted subscribe subscription substantial subtotal success successful successfully such suddenly sue sufficient
suffix suggest suggested suggestion suitable suite sum summaries summarized summary summer sunny sup super supplied
supplier suppliers supply support supported supporting supports suppose supposed supposedly surcharge sure surely
surprisingly svp swan swap swift swimlane swimlanes switch switched symbol symbols symlinks symptom sync synced syntax
system systems ta tab table tabs tag take taken takes taking talk talked talking tar tarball target targets tariff
task tasks tax tba tbc tbd tcl tcv team teams tech technical technically technology telephone tell template templates
ten tend term terminate terms territories territory test tested testing tests text than thank thanks that the their
them themselves then theoretically there therefore these they thing things think thinks third this those though
thought thousand thread three threshold through throughout throw throwing thrown throws thursday thus thx ti ticket
tickets tiger tile tiles till time timeline times timezone timing tiny tip tips title to toast today today's together
toggle token tokens told tomorrow tonight too took tool toolbar toolkit tools tooltip top topic total totals touch
toward trace track tracker tracking trade traditional traffic train training transaction transfer transform transition
translate travel travelled traversal treated tree trial tried trigger triggers trip trouble true trust try trying
tuesday turn turned turnover turns tutorial twelve twenty twice two ty type typed types typically typing tyre ugh uh
ui ultimately um unable unarchive unassigned uncle unclear undefined under underlying understand understandably
understood undo unexpected unfortunately unique unit units unknown unless unlike unmerge unqualified unsigned unstable
until unwinding up upcoming update updated updates updating upgrade uplift upload uploaded upon upsell upset upside
upstream urdu urgent urgently url us usage usd use used useful user username users uses using usual usually utc
utilities utility utils ux vacation val valid validate validation value values var variable variables various vat
velocity vendor vendors verify version versions vertical very via video view viewed views violates violet vip virtual
visible visit visited visitor visits voice void volatile volume vote vp vpn vs vulnerability vulnerable wade wait
waited waiting walk walker walkthrough walkthroughs wall wander wanna want wanted wanting wants ward warden warehouse
warm warn warning warnings warranty warren was watch water way ways we weather web webhook webpack website week
weekend weekly weeks weighted weird weirdly welcome well went were west what whatever when whenever where whereas
whether which whichever while white whitespace who whoever whole whom whose why wide widget width wife wild will
willow win window windows wing winner wins winter wip wireless wise wish with within without wizard wolf woman won
won-lost wonder wood woods word words work worked worker workflow working works workshop world worried worry
worryingly worse worst worth would wow wrap wrapped wrapper write writing written wrong wrote xls xlsx ya yarn ye yeah
year yearly years yellow yep yes yesterday yet yo you young your yours yourself ytd yup zero zip zone
`
    .trim()
    .split(/\s+/),
);

/** Ordinary Swedish words, as above; given names that are words ("per", "love", "sten") are among them. */
export const SWEDISH: ReadonlySet<string> = new Set(
  `
absolut absoluta acceptera accepterar accepteras ade adress adressen adresser affär affären affärer affärerna affärs
aktiv aktiva aktivera aktiverad aktiverar aktiveras aktiverat aktiverats aktivitet aktiviteter aktivt aktuell aktuella
aktuellt aldrig algoritm all alla allmän allokera allokering alls allt alltid alltså allvarlighet alm alternativ
alternativa alternativet alternativt an analys andra andre ang angav angavs ange anger anges angiven angivet angivits
angivna angående anledning annan annars annat annons anpassa anpassade anrop anropa anropad anropades ansluta ansluten
anslutning anslutningar anslutningen anställda ansvar ansvarig anta antagligen antal antalet antar antas anteckning
anteckningar anteckningen antingen använd använda användare användaren användarens användares användarnamn användas
användbar användbara användbart använde använder användes användning används använt använts app appen applicera april
arbeta arbetar arbete arbetskatalog argumenten argumentet arkitektur arkitekturen arkiv arkivera arkiverad arkiverade
arkivet artikel artiklar asap asp associerad associerade att attribut attributen attributet attributnamn augusti
autentisering automatisering automatisk automatiskt av avaktivera avbild avboka avbokade avbrott avbruten avbryt
avbryta avbryter avbröts avdelning avdrag avgift avgifter avgränsare avgöra avhopp avkoda avkodning avrundning avs
avseende avslut avsluta avslutad avslutade avslutades avslutande avslutar avslutas avslutat avstånd avtal avtala
avtalen avtalet backa bad bakom bakstreck bakåt bakåtreferens banderoll bank banken bar bara barn barnprocess
barnprocesser bas baserat be bearbetning bedöma befintlig befintliga befintligt begränsa begränsad begränsningar
begära begäran begärd begärda behandla behandlar behandlas behandling behov behovsanalys behåll behöva behövde behöver
behövs bekräfta bekräftad bekräftade bekräftar bekräftelse belopp beloppet ber beroende beroenden beror beräkna
berätta berättade beskriv beskriver beskrivning beskrivningen beslut besluta beslutsdatum beslutsfattare
beslutsfattaren beställ beställa beställaren beställde beställer beställning beställningar beställningen bestämma
bestå besvara besök besöka besökte beta betala betalade betalar betalat betalning betalningar betalningen
betalningsvillkor betalsätt beteende beteendet bett betyda betyder bevaka bevara bibliotek biblioteket bifoga bifogad
bifogar bilaga bilagor bild bilden bilder bindestreck binär binära bitar bjuda bjuder bjudit bjöd björk björn bland
blank blanksteg blanktecken blev bli blir blivit block bo bok boka bokad bokade bokar bokat bokföring bokning
bokstäver bolag bolaget bonus booleskt borde bort borta borttagen borttagna borttagning box bra brandvägg bransch
branscher bred bredd bredden bredvid brett brev bror brutit bryta bryter brödsmulor bröt bud budget budgeten buffert
bufferten bugg bugga buggar bygg bygga byggdes bygge byt byta byteordning byter bytt bägge bäst bästa bättre båda både
bör börja började början börjar cacheminne cachen central chans chatt chatta check checka checkpoint chef chefen cirka
citattecken dag dagar dagen dagens dags data databas databasen databasens databaser databaskluster databasnamn
datakatalog datakatalogen datatyp datum datumet de deal dealen deals definiera definierad definierade definieras
definierat definierats definitioner deklarerad del dela delad delade delar delas delat delen delsumma deltagare delvis
dem demo demon den denna deras dess dessa dessutom det detalj detaljer detaljerad detsamma detta dig din dina direkt
direktör diskutera diskuterade distribuera distrikt dit ditt division djupt dock dokument dokumentet dolda domän
domäner domännamn dotterbolag dra dragit drar dricka driva drog drygt dröjer du dubbel dubbelt dubbla dubblerad
dubblerat dubblett dubbletter duktig dum duplicera duplicerad duplicerade duplicerat dvs dylik dylika dynamisk
dynamiska dynamiskt dyr dyrare dyrt där därav därefter däremot därest därför därifrån därmed därmot därtill därvid då
dålig dåligt döda e-post effekt effektivt efter efterfråga efterfrågade efterföljande eftermiddag eftersom egen
egenskap egenskapen egenskaper egentligen eget egna ehuru ej ek ekonomi ekonomiansvarig ekonomichef elektronisk
elementet eller emedan emot en enbart enda endast engelsk enhet enheten enheter enkel enkelt enkla enl enligt ens
ensam ensamt enstaka er era erbjuda erbjudande erbjudanden ersätt ersätta ersätter ersättning ert escape eskalera
eskalering etc etikett etiketten ett euro eventuellt exakt exec exekvera exekverbar exekvering exempel exempelvis
existerande existerar exkl expandera expanderas expansion export exportera exporterade extern externa externt extra
fack fakta faktiskt faktura fakturan fakturera fakturerade fakturering fakturor falk fall falla faller fallit familj
fann fanns fart fast fastställa fastän favoriter fax feb fel felaktig felaktiga felaktigt felet felkod felmeddelande
felmeddelanden felmeddelandet felsökning fem fick fil filen filer filerna filformat filhandtag filnamn filnamnet
filslut filstorlek filsystem filter filtrera filtret filtyp fin finn finna finnas finner finns fint fira firma firman
fixa fixade fixar flagga flaggan flaggor flaggorna fler flera flest flesta flik flikar flikarna fliken flytta flyttade
flyttal flyttar flyttas flyttat folk fond for form formatet formatsträng formulär formuläret fort fortfarande
fortsatte fortsätt fortsätta fortsätter frakt fram framför framme framtid framtida framtiden framåt fred fredag fri
frisk fritt fryser främst fråga frågade frågan frågar frågat frågor från frånkopplad frös fstat fsync full fullständig
fullständiga fullständigt fullt fungera fungerade fungerar fungerat funktion funktionen funktioner funktionsnamn funna
funnit fyi fyll fylla fyller fyra fält fältet färg färgen färger färre fäst fästa få får fått följ följa följande
följas följer följs följt föll fönster för förbereda förberedd förberedda förberett förbi före föregående förekommer
företag företaget företagets företagsnamn förfallodatum förfrågan förhandla förhandling förhandlingar förhindra
förhindrar förklara förklarade förlora förlorad förlorade förlåt förmodligen förmågor förnya förnyelse förnyelser förr
förra försenad försenade försening förslag förslaget först första försvann försvinna försvinner försvunnit försäljning
försäljningen försäljningschef försök försöka försöker försökte fört förut förutom förval förväntad förväntade
förväntades förväntar förväntas förväntat förälder föråldrad föråldrade föråldrat gamla gammal gammalt ganska garanti
gav gavs ge gemena gemener gemensam gemensamma genast generell generera genererad genererade genererar genereras genom
gentemot genväg genvägar ger ges gett gick gid gillar giltig giltiga giltighet giltigt gissar givet givetvis givit
givna gjorde gjort glad globala globalt glömde glömt god godkänd godkände godkänn godkänna godmorgon golv gott grafer
gran granska gratis grattis grena grund grupp gruppen grupper gruppnamn gräns gränsen gränser gränsvärde grön guide
guiden gäller gärna gå gång gången gånger går gått gör göra göras görs ha hade haft hallå halv halva hamn hamna
hamnade hamnar han hand handla handläggare handtag hann hans hantera hanterar hanterare hanteras hantering har
hashtabell hastighet hej hejdå hejhej hejsan hel hela helgen helger hellre helst helt heltal hem hemma hemsida henne
hennes heta hexadecimala hexadecimalt hierarki hinna hinner hit hitta hittad hittade hittades hittar hittas hittat
hjälp hjälpa hjälpen hjälper hjälpte hjälptext hjärta hopp hoppa hoppar hoppas hos hunnit hur huruvida hus huvud
huvudet hälsa hälsade hälsar hälsn hälsning hälsningar hämta hämtades hämtar hämtas hämtning hända hände händelser
hänsyn här härav härifrån härmed hål håll hålla håller hållit hård hårda hårdvara hög höger högra högre högst högt
höll hör höra hörde hörs hört höst i iaf ibland icke idag ide identifiera identifierare idé ifall igen igenom ignorera
ignorerad ignorerade ignorerades ignorerar ignoreras igång igår ihop ihåg ikon ikonen ikväll imorgon imorse
implementerad implementerat implicerar implicit importera in inaktiv inaktiva inaktivera inaktiverad inaktiverar
inaktiverat inatt inbjudan inbyggd inbyggda inbäddade indata indatafiler index indexet indikera indikerar indirekt
infil info infoga information informera inför inga ingen ingenting inget ingå ingår init initiera initiering inkl
inkludera inkluderad inkluderar inkluderas inklusive inkognito inkommande inkompatibel inkompatibelt inkompatibla
inkonsekvent inkorrekt inköp inköpare inköpschef inköpsorder inledande inlogg inloggning inläsning inmatning innan
innanför inne innehåll innehålla innehåller innehållet inom inre insats installera installerad installerade
installeras installerat instruktion instruktioner inställd inställning inställningar inställningen inställt inte
integration interaktiv interaktivt intern interna internt intervall intervallet intervallslut intill intressant
intresse intresserad intresserade introduktion inuti invänta iris is isf issue istället ja jag januari jaså jo jobb
jobba jobbade jobbar jokertecken ju juli just justera justerat justering jämför jämföra jämförelse jämförelser jämna
jämnt jämte jätte kaj kakor kalender kalendern kall kalla kallade kallar kallas kampanj kampanjen kampanjer kan kanal
kanske kant karta kassa kasta katalog katalogen kataloger katalognamn kategori kl klagade klar klara klarar klart
klass klassen klicka klickade klickar klickat klient klockan knappen knappt kod koda kodad kodning kohort koll kolla
kollade kollar kollega kollegan kollegor kollegorna kolon kolumn kolumnen kolumner kolumnnummer kom koma kombination
kombinera kombineras komma kommande kommando kommandon kommandorad kommandoraden kommandot kommentar kommentarer
kommer kommit kommun kompatibel kompatibilitet kompilering komplett komponent komponenten komprimera komprimerad
komprimerade komprimering koncern konfiguration konfigurera konfigurerad konfigurerade konflikt konflikter konkurrent
konkurrenter konstant kontakt kontakta kontaktade kontaktar kontakten kontakter kontaktperson kontaktpersonen
kontaktuppgifter kontext konto kontonummer kontor kontoret kontot kontrakt kontraktet kontroll kontroller kontrollera
kontrollsumma kontrollsummor konvertera konverteras konvertering kopia kopiera kopierade kopiering koppla kopplad
kopplar koppling kopplingar korrekt korrekta korrupt kort korta kortare kortet kortfattat kostade kostar kostnad
kostnader kr krav kredit kring krona kronor kryssruta kräv kräver krävs krånglar ksek kul kund kundansvarig
kundansvarige kunde kunden kundens kunder kunderna kundkort kundmöte kundmötet kundnummer kundregister kundservice
kundtjänst kunna kunnat kuren kvalificerad kvalificerade kvalificering kvar kvarstår kvartal kvartalet kvitto kväll
källa källkod källor känd kända känns känt köp köpa köpare köparen köpt köpte kör köra körande köras körbar körbara
körbart körde körning körs körtid la ladda laddade laddar lade lag lagen lager lagra lagras lagret lagring lagt land
larm lata leda ledare ledigt ledning ledningen legat leta letade letar leverans leveransen leveranser leverantör
leverantören leverantörer leverera levererade licens licensen licenser ligga ligger lika liknande lilja lilla lind
lista listade listan listar listas listor lite liten litet liv livet ljud ljudet ljumma ljummen ljus logg logga
loggade loggar loggat loggfil lokal lokala lokalen lokalt lov lova lovade lovat love luft lugn lunch lyckades lyckas
läge läget lägg lägga läggas lägger läggs lägre lämna lämnade lämnar lämplig lämpligt längd längden länge längre längs
längst länk länka länkad länkar länken lära läs läsa läsas läsbar läser läses läsfel läsning läst läste lästes lät
lätt lättare låg lågt låna lång långa långsam långsamt långt lås låsa låsas låsfilen låsning låst låt låta låter låtit
lön löptid lördag lös lösa lösenord lösenordet löser lösning lösningen löste magiskt mail maila mailade mailadress
mailet maj majs makro mall mallar mallen man manuellt mappa mappning markera markerad markerade markeras markering
marknad markör mars mask maskin massa massredigera matcha matchande matchar matchning max maximal maximala maximalt
med medan meddela meddelade meddelande meddelanden meddelandet medel medlem medlemmar mejl mejla mejlade mejlat mejlen
mejlet mellan men mena menar meny menyn mer mera merförsäljning mest metadata metod mig mikrofon miljon miljoner miljö
miljön miljövariabeln miljövariabler millisekunder min mina mindre minnas minne minnet minns minst minsta minut
minuter missade missat misslyckad misslyckade misslyckades misslyckas misstag mitt mitten mkr mob mobil mobilen
mobilnummer moderbolag modifiera modifierade modifierar modifierare moms momsen morgon morgonen mot motstridiga
motsvarande motsvarar mottagare mottagaren mottog msek multipel multipla mvh my mycket mängd människor märk märka
märke märkligt mätvärde mål målet målgrupp målkatalog måluppfyllelse månad månaden månader måndag många måste mått
möjlig möjliga möjligen möjlighet möjligheter möjligt mönster mönstret möte möten mötena mötesanteckningar mötet namn
namnen namnet namngiven namngivet namngivna namnrymd natt naturligtvis ned nedan nedanför neder negativ negativa
negativt nej nekad ner nere netto ni nio nivå nivåer nog noll nollor nollställ nollställa nord normal normala normalt
nr nu numera numerisk numeriskt nummer numret nuvarande ny nya nyare nyckel nyckeln nyckelord nyckeltal nycklar nyhet
nyheter nyligen nyrad nyradstecken nyss nytt nytta när nära närmast närvarande nästa nästan nästlad nästlade nät
nätverket någon någonsin någonstans någonting något några nån nås nåt nödvändig nödvändiga nödvändigt nöjd nöjda
oanvända oavslutad oavslutat objekt objektet obligatorisk obligatoriska obligatoriskt obs och också odd odefinierad
odefinierade offert offerten offerter ofta oftast ofullständigt ogiltig ogiltiga ogiltigt ok okej okänd okända okänt
olik olika om omdirigera omedelbar omedelbart omkring omlokalisering område området omsättning omvänd omvänt ont
onödig onödigt operand operationer operator ord order ordern ordernummer ordna ordning ordningen org organisation
organisationsnummer orgnr orsak orsaka orsaker oss osv osäker otillåten otillåtet ovan ovanför ovanpå oväntad oväntade
oväntat packa packas paket paketet paketnamn panel panelen paneler papper par parallella parametrar parenteser parsa
partner pass passar patient peka pekar pengar per period permanent person personal personen personer personnummer pga
pid pilot pipeline pipelinen placera placeras plan planen planera planerad planerade plats platsen platser plattform
plus plånbok pnr popup portnummer positionen positiv positivt post posten poster postnummer postort poäng prata
pratade pratar pratat precis precision prefix prel presentation presentera presenterade primär primära prio prioritera
prioritet pris priser priset prislista prislistan privat privata pro problem problemet procent process processen
processer produkt produkten produkter profil profilen prognos prognosen prognoser program programmet programmets
programvara programversion projekt projektet projektledare prospekt prospektering protokoll prova provade provar
provision provisionen provperiod ps punkt punkter på pågår pål påminn påminna påminnelse påminnelser påsk påslag
påslaget påstår påträffades påverkar rabatt rabatten rabatter rad radbrytning raden rader radera raderade raderna
radio radnummer radslut ram rapport rapporten rapporter rapportera ray receptionen reda redan redigera redo redundant
referens referenser referera refererar regel regi region registrera registrerad registrerade registrerat reglage
regler reguljära reguljärt rekommenderar rekommenderas rekursiv rekursivt rel relation relationer relativ relativa
relativt ren rensa representera reserverat resp respektive rest resten resultat resultatet resultera resulterande
resurs resurser retur returnera returnerade returnerades returnerar riktig riktvärde ring ringa ringde ringer ringt
risk rita ritas rolig roligt roll roller ros rosa rot rotera rotkatalog rubrik rubriker rullgardin rullista rullistan
rum runt ruta rutan rutin rutor räcker räkna räknar räknaren rätt rättigheter rättigheterna råkade röd rör rörande
röst sa sade saga sagt sak saken saker saknad saknade saknar saknas saknat sal saldo samarbete samma samman
sammanfattning sammanhang sammanlagt sammanslagen sammanslagna samt samtal samtalet samtidiga samtidigt samtliga sann
sanna sannolikhet sant sats satt satta satte schemat se sedan segment sektion sektionen sektioner sektionsnamn sekund
sekunder sekvens semester sen senare senast senaste sent separat ser serie servern serverns service servrar sessionen
sett sex sida sidan sidopanel sidor siffra siffror siffrorna sig signalen signaler signalnamn signatur signaturer
signera signerade signerat sin sina sist sista sitt sitta sitter situation sju själv självklart ska skada skadad skal
skala skall skalskript skapa skapad skapade skapades skapande skapandet skapar skapas skapat skapats skarp ske sked
skedde skicka skickad skickade skickades skickar skickas skickat skift skiftläge skiljer skillnad skrev skrevs skript
skriv skriva skrivare skrivas skrivbar skrivbord skriver skrivfel skrivit skrivits skrivning skrivningar skrivs skräp
skulle skäl skärm skärmbild skärmdelning skärmdump skärmen slinga slut sluta slutade slutar slutdatum slutet
slutstatus släpp slå slår slås små snabb snabbt snabbtangent snart sned snedstreck snooza snäll snälla snö sol som
somliga sommar sommaren sort sortera sortering source spalt spara sparad sparade sparar sparas sparat special specifik
specifika specifikation spel spelar spola sprid språk språket st stad standardvärde standardvärden standardvärdet
stann stanna stannade stark start starta startade startar startas startdatum stat statistik status statuskod steg
steget sten stig stigande stil stod stopp stoppa stoppad stor stora storlek storlekar storleken stort straff strax
strikt struktur strul strulade strular sträng strängar strängarna strängen ström styck stycke stycken styr styra
styrelse styrelsen styrkort städa ställ ställa ställas ställde ställer stället ställts stämde stämma stämmer ständigt
stäng stänga stängd stängde stängdes stänger stängning stängningsdatum stängt stängts stå står stått stöd stöder
stödjer stödjs stöds större största suffix summa summan summering super superuser support supporten suttit svar svara
svarade svarar svarat svaret svart svensk svår svårt syfte symbolen symboler symbolisk symboliska synk synka synkad
synkade synkar synkas synkronisera synlig synliga synlighet synpunkter syns syntaxfel system systemanrop systemet
systemets systemfel säg säga säger säker säkerhet säkerhetskopia säkert säkra säl sälj sälja säljare säljaren säljarna
säljchef säljchefen säljer säljledare säljmöte säljsupport säljteam sällan sänd sända sänder sändning särskilt sätt
sätta sättas sätter sätts så sådan sådana sådant såg sålde sålt såsom såvida såvitt söder sök söka söker sökning
sökningen sökväg sökvägen söndag ta tabb tabell tabellen tabeller tack tacka tackade tackar tagg taggar tagit tagits
tal tala talade talar tar tariff tas tavla team teamet tecken teckenklass teckenkodning tecknen tecknet teknik
tekniker teknisk tel telefon telefonen telefonnummer telefonnumret temporär temporära temporärfil temporärt terminal
terminerades test testa testade testar testmiljö tex text textblock texten tfn tid tiden tider tidigare tidigt
tidsgräns tidsgränsen tidslinje tidsstämpel tidsstämplar tidszon till tillbaka tilldela tilldelning tillfälle
tillfället tillfälligt tillgänglig tillgängliga tillgängligt tillgång tillhandahålla tillhör tillhörande tillräckligt
tills tillsammans tillstånd tillståndet tilltal tillägg tillämpa tillämpas tillåt tillåta tillåten tillåter tillåtet
tillåtna tillåts tim timmar timme timmen tio tips tisdag titel titta tittade tittar tja tjej tjena tjenare tjo tjänst
tjänsten tjänster tkr tog togs tolka tolkas tolkning tolv tom tomma tomt toppen topplista toppnivå tor torsdag total
totala totalsumma totalt trasig trasiga trasigt tratt tre tredje tro trodde troligen troligtvis tror trots trunkerad
tryck trycka trycker tryckte träff träffar träffsäkerhet trådar trött tupler tur tusen tvetydig tvetydigt tvinga
tvingar tvungen två tvåpotens ty tycker tyckte tydlig tydligen tydligt typ typen typer typsnitt tyst tyvärr tänk tänka
tänker tänkte tävling töm tömma udda uid ulv undan under underkatalog underlag underprocess underskrift undertryck
undra undrade undrar undvika ungefär unik unikt unix unna upp uppackning uppdatera uppdaterad uppdaterade uppdaterar
uppdateras uppdaterat uppdatering uppdateringar uppdrag uppe uppfölj uppföljning uppföljningen uppföljningsmöte
uppgift uppgiften uppgifter uppgradera upphandlare upphandling upphandlingen upplever upprepade uppsida uppslag
uppstart uppstod uppsägning upptäckt upptäcktes uppåt ur ursprunglig ursprungliga ut utan utanför utbildning utdata
utdatafil utdataformat utdatan ute utelämna utelämnas uteslut uteslutande utfyllnad utför utföra utföras utförlig
utförs utgående utkast utloggning utlösare utmatning utmatningen utom utrymme utskrift uttag uttaget uttryck uttrycket
uttryckligen utöka utökad utökade utökat utökning utökningar utöver va vad vagnretur val vald valda valde valfri
valfria valt valuta van vana vanlig vanliga vanligen vanligtvis vann var vara varandra varannan vardera varför varg
variabel variabeln variabelnamn variabler variant varifrån varit varje varken varm varma varna varning varningar varor
vars vart vartill varukorg varvid vatten vd vecka veckan veckans veckor velat vem verifiera verka verkade verkar
verklig verkliga verkligen verktyg verktygsfält versaler version versionen versioner versionsnummer vet veta vetat vh
vi via vice vid vidare vide viktad viktade viktat viktig viktigt vila vilande vilja vilka vilkas vilken vilket vill
ville villkor villkoren vinn vinna vinner vinst vinter viola virtuella virtuellt visa visade visar visas visat visning
vissa visst visste vit vore vunna vunnen vunnit vy vyer vyn väg vägen väl väldigt välj välja väljas väljer väljs
välkommen vän väng vänlig vänligen vänster vänstra vänta väntade väntan väntande väntar väntat värd värde värden
värdena värdet värdnamn värdnamnet världen värt växel växeln växla växlade webb webbläsare widget ytterligare yttre
äga ägare ägaren äger ägs äldre äldsta än ändra ändrad ändrade ändrades ändrar ändras ändrat ändrats ändring ändringar
ändå ännu äntligen är ärende ärenden ärendet även åka ålder år åren året årlig årsavtal årsskifte åsidosätta
åsidosätter åt åtagande åtaganden återförsäljare återkom återkomma återkommer återkoppla återkoppling återskapa
återställ återställa återställer återställning återstående återstår åtgärd åtgärda åtgärden åtgärder åtkomst
åtminstone åtta ö ödesdigert ögonblick öka ökar ömsesidigt önskade önskar önskemål öppen öppet öppna öppnade öppnar
öppnas öppnat öppning örn över överallt överblick överens överenskommelse överenskommet överför överföra överföring
överlämning översikt översikten överskred överskreds överskriden överskrider överskrivning överst överstiger
översättare översättning översättningen övre övriga övrigt
`
    .trim()
    .split(/\s+/),
);

/** Places, months, days, peoples, and what reps work in: written with a capital, and no person. Lower case. */
export const PROPER_WORDS: ReadonlySet<string> = new Set(
  `
aalborg aarhus aberdeen abidjan abloy accra acrobat adelaide adobe africa african afrika ahmedabad aires alabama
albanien albany alexa alfa algeria alingsås almaty amazon america american amerika amerikansk amex amman amsterdam
andorra android aneby angeles ankara antwerp antwerpen apollo apple apr april arboga argentina argentinian arizona
arjeplog arlanda armenien arvidsjaur arvika asana asia asian asien askersund assa aten athens atlanta atlas atomic
auckland audi aug august augusti austin australia australian australien austria austrian avesta aviv baghdad baku
baltimore bangalore bangkok bangladesh bankid barcelona bari basel bath bavarian beijing beirut belarus belfast
belgian belgien belgium belgrade bengtsfors beograd bergen berkeley berlin bern bilbao birmingham bjurholm bjuv
blackpool blekinge bmw boden bogota bohuslän boise bolivia bollebygd bollnäs bologna bolton bordeaux borgholm borlänge
borås bosch bose bosnia bosnien boston botkyrka box boxholm bradford brasilien bratislava brazil brazilian bremen
brighton brisbane bristol britain british brno bromma bromölla brooklyn brugge brussels bryssel bräcke bucharest
budapest buenos buffalo bukarest bulgaria bulgarian bulgarien burlöv busan båstad cairo calendly calgary california
cambridge canada canadian canberra cancun canva cardiff casablanca catania chatgpt chelsea chengdu chennai chicago
chile chilean china chinese chisinau christchurch christmas chrome cisco clearbit cleveland cluj coimbra cologne
colombia colombian colombo colorado columbus confluence connecticut coop copenhagen copilot cork coventry croatia
croatian croydon cuba cypern cyprus czech czechia dakar dakota dalarna dallas dals-ed dalsland danderyd danish danmark
dansk danska darwin debrecen dec december degerfors delaware delhi dell denmark denver derby derry detroit dhabi dhaka
dhl dijon diwali docusign doha dorotea dortmund drammen dresden dropbox dubai dublin dundee durban durham dutch
dynamics düsseldorf east easter eastern ecuador edge edinburgh edmonton egypt egypten egyptian eindhoven ekerö eksjö
emirates emmaboda engelsk engelska england english enköping epos esbjerg esbo eskilstuna eslöv espoo essen essunga
estland estonia estonian ethiopia etiopien europa europe european europeisk excel exeter facebook fagersta falkenberg
falköping falun fargo feb februari february fedex figma filippinerna filipstad finland finnish finsk finska finspång
firefox firenze flen florence florida foothold ford forshaga fortnox france frankfurt frankrike fransk franska fredag
french freshdesk fresno fri friday färgelanda färöarna gagnef galway garmin gdansk geneva genoa gent genève georgia
georgien german germany getaccept ghana ghent gislaved github gitlab glasgow gmail gnesta gnosjö gong google
gothenburg gotland granada graz greece greek grekland grenoble groningen grums grästorp grönland guadalajara guangzhou
gullspång gällivare gästrikland gävle göteborg götene haag habo hagfors hague halifax halland halloween hallsberg
hallstahammar halmstad hamburg hammarö hampshire handelsbanken haninge hannover hanoi hanukkah haparanda harare
hartford heby hedemora helsingborg helsingfors helsinki herrljunga hexagon hilton hjälmaren hobart hofors holland hong
houston huawei hubspot huddinge hudiksvall hull hultsfred hungarian hungary hyderabad hylte hällefors hälsingland
härjedalen härnösand härryda hässleholm håbo höganäs högsby hörby höör iasi ibm ica iceland icelandic idaho ikea
illinois india indian indiana indianapolis indien indonesia indonesian innsbruck instagram intel intercom ios iowa
ipad iphone irak iran iranian iraq iraqi ireland irish irland island israel israeli istanbul italian italien italy
jabra jaipur jakarta jan janeiro januari january japan japanese jeddah jersey jerusalem jira johannesburg jokkmokk
jordan jordanian jordanien jul juli july jun june juni järfälla jönköping kalix kalmar kampala kanada kansas karachi
karlsborg karlshamn karlskoga karlskrona karlstad kathmandu katowice katrineholm kattegatt kaunas kentucky kenya
kenyan keynes kharkiv kiev kina kinda kiruna kista klaipeda klarna klippan knivsta kobe kochi kolding kolkata kong
korea korean korsika kosice kosovo krakow kramfors kreta kristianstad kristinehamn kroatien krokom kuala kuba kumla
kungsbacka kungsholmen kungsör kungälv kuopio kuwait kyiv kyoto kävlinge köln köpenhamn köping lagos laholm lahore
lahti landskrona landvetter lappland latvia latvian lausanne laval laxå lebanese lebanon leeds leicester leipzig
lekeberg leksand lenovo lerum lessebo lettland libanon lidingö lidköping liechtenstein lille lime limerick lincoln
lindesberg linkedin linköping linz lisboa lisbon litauen lithuania lithuanian liverpool liège ljubljana ljungby
ljusdal ljusnarsberg lodz logitech lomma london looker louisiana lublin ludvika lufthansa luleå lumpur lund lundalogik
lusaka lusha luton luxembourg luxemburg lviv lycksele lyon lysekil lördag mac macos madrid magento mailchimp maine
makedonien malaga malaysia malaysian malmö malta malung malung-sälen malå manchester manhattan manila mar march
maribor mariehamn mariestad markaryd marketo marks marocko marriott mars marseille maryland massachusetts mastercard
may medelpad melbourne mellerud memphis mercedes mesa meta mexican mexico mexiko miami michigan microsoft
middlesbrough midsommar milan milano milwaukee minneapolis minnesota minsk missouri mjölby mojave moldavien mon monaco
monday montana montenegro monterey monterrey montreal mora moroccan morocco moscow motala motorola mullsjö mumbai
munich munkedal munkfors murcia muscat mälaren märsta måndag mölndal mönsterås mörbylånga münchen nacka nagoya nairobi
nantes naples napoli nashville ncc nebraska nederländerna nepal netherlands netsuite nevada newark newcastle newport
nice nigeria nigerian nis nokia nord nordanstig nordea norden nordic nordirland nordisk nordiska nordmaling norge norr
norrbotten norrköping norrland norrtälje norsjö norsk norska north northern norway norwegian norwich notion nottingham
nov november nvidia nybro nykvarn nyköping nynäshamn närke nässjö nürnberg oakland ockelbo oct october odense odesa
ohio oklahoma okta oktober olofström omaha onedrive onsdag ontario openai oracle oregon orlando orsa orust osaka osby
oskarshamn oslo ostrava ottawa oulu outlook outreach ovanåker oxelösund oxford pajala pakistan pakistani palermo
palestine paraguay pardot paris partille pasadena paulo paypal perstorp perth peru peruvian philadelphia philippines
philips phoenix pingst pipedrive piteå pittsburgh plantronics plovdiv plymouth podgorica poland polen polish poly
polycom portland porto portsmouth portugal portuguese postnord power powerpoint poznan prag prague pretoria providence
puebla pune påsk qatar quebec queens ragunda raleigh ramadan reading rennes reno revolut reykjavik richmond riga rio
riyadh robertsfors rochester roma romania romanian rome ronneby rotterdam rumänien russia russian ryanair ryssland
rättvik saab sacramento safari saigon sala salesforce salesloft salzburg samsung sandviken santiago sao sap sarajevo
sardinien sas sat saturday saudi saudiarabien savannah scandinavian schweiz scotland scottish seattle seb securitas
segment sennheiser seoul sep sept september sequoia serbia serbian serbien servicenow sevilla shanghai sharepoint
sheffield shenzhen shopify sicilien siemens sigtuna siljan simrishamn singapore singaporean sjöbo skara skellefteå
skinnskatteberg skopje skottland skurup skåne skövde slack slough slovak slovakia slovakien slovenia slovenian
slovenien smedjebacken småland snowflake sollefteå sollentuna solna somalia sonoma sonos sorsele sotenäs south
southampton southern spain spanien spanish split spotify staffanstorp stavanger stenungsund stockholm stockport
storbritannien storfors storsjön storuman stripe strängnäs strömstad strömsund stuttgart sun sunday sundbyberg
sunderland sundsvall sunne superoffice surahammar surat svalöv svedala svenljunga svensk svenska sverige swansea
swedbank swede sweden swedes swedish swindon swish swiss switzerland syd sydafrika sydkorea sydney syria syrian syrien
systembolaget szeged säffle säter sävsjö söder söderhamn söderköping södermalm södermanland södertälje sölvesborg
söndag tableau tahoe taichung taipei taiwan tallinn tammerfors tampa tampere tanum tanzania tartu tashkent tbilisi
teams tehran tele2 telenor telia tennessee tesla texas thai thailand thanksgiving thu thursday tibro tidaholm tierp
tijuana timisoara timrå tingsryd tirana tisdag tjeckien tjörn tokyo tomelilla torino toronto torsby torsdag torsås
toulouse toyota tranemo tranås tre trelleborg trello trollhättan tromsø trondheim trosa tucson tue tuesday tulsa tunis
tunisia tunisian tunisien turin turkey turkiet turkish turku twilio twitter tyresö tysk tyska tyskland täby töreboda
uddevalla uganda ukraina ukraine ukrainian uleåborg ulricehamn umbrella umeå ungern uppland upplands-bro
upplands-väsby uppsala uppvidinge ups upsales uruguay usa utah utrecht vaasa vadstena vaggeryd valdemarsvik vallentuna
vancouver vansbro vantaa varberg varna vasastan vattenfall vaxholm vegas vellinge venezia venezuela venice ventura
vermont verona vetlanda victoria vienna vietnam vietnamese vilnius vimmerby vindeln vingåker visa visby visma
volkswagen vänern vänersborg vännäs värmdö värmland värnamo väst väster västerbotten västergötland västervik västerås
vättern växjö vårgårda wales warsaw warszawa washington webex wed wednesday wellington welsh west western wichita wien
windows winnipeg wisconsin wise wolverhampton woocommerce word wordpress workday wroclaw wyoming xiaomi ydre yealink
yerevan york yosemite ystad zagreb zaragoza zeeland zendesk zoho zoom zoominfo zurich zürich älmhult älvdalen
älvkarleby älvsbyn ängelholm åbo åland åmål ånge ångermanland åre århus årjäng åsele åstorp åtvidaberg öckerö ödeshög
öland örebro öresund örkelljunga örnsköldsvik öst öster östergötland östermalm österrike östersund österåker östhammar
östra
`
    .trim()
    .split(/\s+/),
);

/** Words that make a firm of the capitalised words before them. Lower case. */
export const FIRM_WORDS: ReadonlySet<string> = new Set(
  `
& ab ab:s academy advokat advokatbyrå ag agency air airlines airways analytics apotek aps as asa associates avenue
avfall bad bageri bank bar bemanning bikes bil bilar bio biotech boats books boulevard bros brothers building bus buss
butik bv bygg byrå byrån båtar böcker cafe café capital care catering ceramics chemicals cleaning clinic cloud co co.
college communications company construction consulting corp corp. corporation court creative cykel cyklar data dental
design digital drive ekonomi el electronics elektronik energi energy engineering enterprises equipment events export
family farm farms fastigheter finance finans fitness flyg foods forest foundation frakt freight frisör förlag
förpackning försäkring garden gas gatan glass global gmbh golf grill group gruppen gruv gym hb health healthcare hem
holding holdings home hospital hotel hotell import inc inc. industri industries institute insurance interiör
international invest it kb kemi kliniken kommun kommunikation konsult kraft kök labs lane lastbilar legal leksaker
lines livs llc llp logistics logistik ltd ltd. lösningar machines manufacturing marine maskin media medical metall
metals miljö mills mining mobility mode motor motors motorsport måleri möbler networks nordic nv oil optik outdoor oy
packaging paper papper park partners parts pharma pharmacy pizzeria plast plats plaza plc post power print properties
pty radio rail railways recruitment recycling rederi redovisning region rekrytering resor restaurant retail revision
road robotics rör sa salong school security service services shipping sjukhus skog skolan software solar solutions
sons spa sport square srl staffing steel stiftelsen stores street studio studios städ stål supplies supply sverige
sweden system systems säkerhet tandvård taxi tech technologies technology telecom telekom terrace textil tidning
timber tools torget tours tower toys trading training transport travel trucks trust tryckeri trä trädgård tv
universitet university utbildning vatten vehicles ventures verktyg vvs vägen vårdcentral water wear wind works åkeri
`
    .trim()
    .split(/\s+/),
);

/** Places, months, days, peoples, and what reps work in: written with a capital, and no person. Lower case. */
export const PROPER_WORDS: ReadonlySet<string> = new Set(
  `
aarhus abloy acrobat adobe africa afrika alabama alexa alfa algeria amazon america american amerika amerikansk
amex amsterdam android angeles ankara antonio antwerp apollo apple apr april argentina arizona arlanda arvika asana
asia asien assa athens atlanta atlas atomic auckland audi aug august augusti austin australia austria avesta baltimore
bangalore bangkok bangladesh bankid barcelona basel beijing belarus belfast belgien belgium bergen berlin birmingham
bmw borlänge borås bosch bosnia boston box brazil brighton brisbane bristol britain british bromma brooklyn brussels
bucharest budapest bulgaria cairo calendly california cambridge canada canva cardiff carolina charlotte chatgpt
chelsea chennai chicago chile china chinese christmas chrome cisco clearbit cleveland cologne colorado columbus
confluence connecticut coop copenhagen copilot cork croatia cyprus czechia dakota dalarna dallas danish
danmark dansk danska dec december delaware delhi dell denmark denver detroit dhaka dhl diego docusign dropbox dubai
dublin dutch dynamics easter edge edinburgh egypt eksjö emirates engelsk engelska england english 
eskilstuna estland estonia ethiopia europa europe european europeisk excel facebook falun feb februari
february fedex figma finland finnish finsk finska firefox florence florida foothold ford fortnox france francisco
frankfurt frankrike fransk franska fredag french freshdesk fri friday geneva georgia german germany getaccept ghana
gislaved github gitlab glasgow gmail gong google gothenburg gotland greece grekland gävle göteborg halland
halloween halmstad hamburg hampshire handelsbanken hanoi helsingborg helsinki hexagon hilton holland houston hubspot
hungary hyderabad härnösand ibm ica iceland idaho ikea illinois india indian indiana indien indonesia 
instagram intel intercom ios iowa ipad iphone iran iraq ireland irish israel istanbul italian italien italy jakarta
jan januari january japan japanese jersey jira johannesburg jordan jose jul juli july jun june juni jönköping kalmar
kansas karachi karlshamn karlskrona karlstad kentucky kenya kiev kina kiruna kista klarna kolkata korea krakow
kristianstad kungsbacka kungsholmen kuwait kyiv kyoto köping lagos lahore landskrona landvetter latvia laval lebanon
leeds leicester leksand lenovo lerum lettland lidingö lidköping lime lincoln linkedin linköping lisbon litauen
lithuania liverpool ljungby london looker louisiana ludvika lufthansa luleå lund lundalogik lusha luxembourg lyon
lördag mac macos madison madrid magento mailchimp maine maj malaysia malmö malta manchester manhattan manila mar march
mariestad marketo marriott mars marseille maryland massachusetts mastercard may melbourne memphis mercedes meta mexico
miami michigan microsoft midsommar milan milwaukee minneapolis minnesota miro missouri mon monday montana montreal
mora morocco moscow motala mumbai munich måndag mölndal nacka nairobi naples nashville ncc nebraska nederländerna
netherlands netsuite nevada newcastle nigeria nokia nordea norden nordic nordisk nordiska norge norrköping norrland
norsk norska norway norwegian notion nottingham nov november nvidia nyköping nässjö oakland oct october ohio
oklahoma okta oktober onedrive onsdag openai oracle oregon orlando osaka oslo ottawa outlook outreach oxford pakistan
palestine pardot paris partille paypal perth peru philadelphia philippines philips phoenix pingst pipedrive piteå
pittsburgh poland polen polish portland porto portugal postnord power powerpoint prague påsk qatar queens revolut
reykjavik riga romania rome ronneby rotterdam russia russian ryanair ryssland rättvik saab sacramento safari sala
salesforce salesloft samsung sap sas sat saturday savannah scandinavian schweiz scotland scottish
seattle seb securitas segment seoul sep sept september serbia servicenow shanghai sharepoint sheffield shenzhen
shopify siemens singapore siri skellefteå skåne skövde slack slovakia slovenia småland snowflake sofia solna
somalia spain spanien spanish spotify stockholm storbritannien stripe sun sunday sundbyberg sundsvall superoffice
svensk svenska sverige swedbank swede sweden swedes swedish swish switzerland sydney syria systembolaget säffle
södermalm södertälje sölvesborg söndag tableau taipei tallinn tampa tampere tanzania teams tele2 telenor telia
tennessee tesla texas thailand thanksgiving thu thursday tidaholm tisdag tokyo toronto torsdag toyota tranås tre
trelleborg trello trollhättan tue tuesday tunisia turin turkey turkiet turku twilio twitter tysk tyska tyskland täby
uddevalla uganda ukraina ukraine umbrella umeå uppsala ups upsales usa utah vancouver varberg vasastan vattenfall
vegas venice vermont vetlanda victoria vienna vietnam vilnius virginia visa visby visma volkswagen värmland
värnamo västerås växjö wales warsaw washington webex wed wednesday welsh windows wisconsin wise woocommerce word
wordpress workday wyoming york ystad zendesk zoho zoom zoominfo zurich älmhult ängelholm åmål öland örebro
örnsköldsvik östermalm österrike östersund
aalborg abidjan abu accra ahmedabad aires almaty amman antwerpen arjeplog askersund aviv baku bari beirut bern bilbao
boden bogota boise bollnäs bologna bordeaux bratislava bremen brno brugge buenos busan båstad calgary cancun
casablanca catania chengdu chisinau cluj coimbra colombo dakar debrecen dhabi dijon doha dortmund dresden durban
düsseldorf edmonton eindhoven emmaboda esbjerg eslöv espoo essen fagersta falkenberg fargo filipstad finspång flen
fresno gdansk genoa gent granada graz grenoble groningen guadalajara gällivare hagfors halifax hallsberg haninge
hannover haparanda harare hedemora hong huddinge hudiksvall hässleholm höganäs iasi innsbruck jaipur janeiro jeddah
jerusalem kalix kampala kathmandu katowice katrineholm kaunas kharkiv klaipeda kobe kochi kong kosice kramfors kuala
kumla kungälv kuopio laholm lahti lausanne leipzig lille lindesberg linz lisboa ljubljana ljusdal lodz lublin lumpur
lusaka lviv lycksele lysekil malaga malung maribor mellerud mesa minsk mjölby monterrey murcia muscat märsta nagoya
nantes nis nora norrtälje nybro nynäshamn nürnberg odense odesa omaha orsa osby ostrava oulu oxelösund pajala palermo
paulo plovdiv podgorica poznan pretoria puebla pune quebec regina rennes reno rio riyadh robertsfors saigon salzburg
sandviken santiago sao sarajevo sevilla sigtuna skopje sollefteå split stavanger stenungsund strängnäs strömstad
stuttgart surat szeged söderhamn taichung tartu tashkent tbilisi tijuana timisoara timrå tirana torsås toulouse tromsø
trondheim tucson tulsa tunis tyresö utrecht vaasa vadstena vallentuna vantaa varna verona vännäs värmdö winnipeg
wroclaw yerevan zagreb zaragoza älvdalen ånge österåker östhammar
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

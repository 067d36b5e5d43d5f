/** Family names common in English and Swedish speaking workplaces, lower case. Written for this detector. */
const LISTED = new Set(
  `
quist qvist abbas abbasi abbott abdi abdullah abebe abrahamsson acevedo acosta adams adebayo adeyemi adkins adlercreutz agarwal
aguilar aguirre ahlberg ahlgren ahlin ahlström ahmad ahmadi ahmed akhtar al-farsi al-hassan albrecht alexander alfaro
ali allen allison alm almeida alvarado alvarez anderberg andersen anderson andersson andrade andreasson andrews andrén
ansari anthony archer arellano arias armitage armstrong arnold arroyo arslan arvidsson asante ashley ashworth atkins
atkinson austin avalos avery avila axelsson ayala aydin ayers aziz backman bailey baker bakker baldwin ball ballard
balogun bamford banerjee banks barajas barber barbosa barker barlow barnes barnett barr barrera barrett barron barry
bartlett barton bass bates bauer baumann bautista baxter bean beard beasley beck becker begovic begum beil bekele bell
beltran bender bengtsson benitez benjamin bennett benson bentley benton berg bergdahl berger berggren berglund bergman
bergqvist bergsten bergstrand bergström bergvall bernadotte bernal bernard berry bertrand best bhatt bianchi bildt
birch bishop björk björklund björkman black blackburn blackwell blackwood blair blake blanchard blankenship blevins
blom blomberg blomqvist boateng bodin bohlin bohman bolin boman bond bondarenko bonilla bonnet booker boone booth borg
bos bose boström bowen bowers bowman boyd boyer boyle bradford bradley bradshaw brady brahe branch brandt braun bravo
brennan brewer bridges briggs broberg brock brodin brolin broman bromley brooks brown browning bruce bruno bryan
bryant buchanan buck buckley bui bullock burch burgess burke burman burnett burns burton bush butler butt bylund byrd
bäck bäckman cabrera cain calderon caldwell calhoun callahan camacho cameron campbell campos cannon cano cantrell
cantu cardenas carey carlberg carlson carlsson carpenter carr carrillo carroll carson carter cartwright carvalho case
casey castaneda castillo castro cederberg celik cervantes chambers chan chandler chang chapman charles chase
chatterjee chaudhry chavez chen cherry cho choi chopra chowdhury christensen christian christiansen chung church
cisneros claesson clark clarke clay clayton clements cline cobb cochran coffey cohen cole coleman collier collins
colombo colon combs compton conley conner conrad conti contreras conway cook cooper copeland cordova corona correa
correia cortes cortez costa cowley cox craig crane crawford crosby cross crowther cruz cuevas cummings cunningham
curry curtis dabrowski dahl dahlberg dahlgren dahlin dahlström dahlén dalton dang daniel daniels danielsson das
daugherty davenport david davidson davila davis dawson day de-luca dean decker dejesus dekker delacruz delarosa deleon
delgado demir deng dennis desai diallo diaz dickerson dickson dillon dimitrov diop dixon djordjevic dlamini dodson
dogan dominguez donaldson donovan dorsey dougherty douglas doyle drake drummond duarte dubois dudley duffy dufva duke
duncan dunlap dunn duong dupont duran durand durham dvorak dyer eastwood eaton edberg edin edlund edman edwards
ehrenstråhle ek ekberg ekdahl ekholm eklund eklöf ekman ekstrand ekström el-sayed eliasson elliott ellis ellison
engberg engdahl english engman engström engvall enriquez entwistle erickson ericson eriksen eriksson escobar esparza
espinosa espinoza esposito esquivel estes estrada evans everett fairchild falk farah farley farmer farrell faulkner
felix feng ferguson ferm fernandez ferrari ferreira fields figueroa finley fischer fisher fitzgerald fitzpatrick
fleming fletcher flores flowers floyd flynn foley fontaine ford fors forsberg forsell forsman foster fournier fowler
fox francis franco frank franke franklin fransson franzén frazier frederick fredlund fredriksson freeman french
friberg friedman friedrich frost fry frye fuchs fuentes fuller gaines galindo gallagher gallegos gallo galvan gao
garcia gardner garner garrett garrison garza gashi gates gentry george georgiev gibbs gibson gilbert giles gill
gillespie gilmore girard glass glenn glover golden gomez gonzales gonzalez good goodman goodwin gordon gould grabowski
graham grahn granath granberg granlund grant graves gray greco green greene greer gregory griffin griffith grimes
gross guerra guerrero guevara gullberg gunnarsson guo gupta gustafsson gutierrez guzman gyllenstierna günther haddad
hagberg hagen hagman hagström hahn hail haile hale haley hall hallberg hallin hamilton hammar hammond hampton hancock
hanna hansell hansen hanson hansson hardin harding hardy hargreaves harmon harper harrell harrington harris harrison
hart hartman hartmann harvey hasan hassan haugen hawkins haworth hayashi hayden hayes haynes he heath hebert hedberg
hedin hedlund hedman heikkilä heikkinen heinonen hellberg hellman hellström henderson hendricks hendrix henriksson
henry hensley henson herman hermansson hernandez herrera herring herrmann hess hester hickman hicks higgins hill hines
hinton hirst hjelm hjort ho hoang hobbs hodge hodges hodzic hoffman hoffmann hofmann hogan holden holland holloway
holm holmberg holmes holmgren holmqvist holst holt hood hoover hopkins horn horne horton horvat horvath hosseini house
houston howard howe howell hu huang hubbard huber hudson huerta huff huffman hughes hull hult hultgren hultman
humphrey hunt hunter hurley hurst hussain hussein hutchinson huynh hägg hämäläinen håkansson högberg höglund ibarra
ibrahim ilic ingram ionescu iqbal isaksson ismail ito ivanov ivanova ivarsson iyer jackson jacobs jacobsen jacobson
jafari jakobsson jama james jang jankowski jansen janssen jansson jaramillo jarvis jefferson jenkins jennings jensen
jeong jimenez johansen johansson johns johnson johnston jonasson jones jonsson jordan joseph joshi jovanovic juarez
juhlin jung järvinen jönsson jörgensen kaczmarek kaiser kamau kaminski kane kang kapoor karimi karlberg karlsson kato
kaur kaya kaye keita keith keller kelley kelly kemp kennedy kent kerr khalil khan khoury kim kimura king kinnunen
kirby kirk kjellberg klein kline knapp knight knox knudsen kobayashi koch korhonen koskinen kovacevic kovacs kovalenko
kowalska kowalski kozlowski kramer krantz krause kravchenko krawczyk krishnan kristensen krueger krüger kumar
kuznetsov kwiatkowski köhler lagercrantz lagerlöf laine lam lamb lambert landin landry lane lang lange lantz lara
larsen larson larsson laurent lawrence lawson le leach leal leblanc lee lefebvre lehmann lehtonen lejon leon leonard
leroy lester levin levy lewandowski lewis li liang lidén lilja lim lin lind lindahl lindberg lindblad lindblom lindell
linder lindfors lindgren lindh lindholm lindmark lindqvist lindsey lindskog lindström lindvall lindén little liu
livingston ljung ljungberg ljunggren lloyd lockwood logan lombardi long lopez lorenz love lowe lowery lozano lu lucas
lucero lugo luna lund lundberg lundblad lundell lundgren lundholm lundin lundmark lundqvist lundström luo lynch lynn
lyons löf löfgren löfven ma macdonald macias mack mackay mackenzie madden maddox madsen magana magnusson mahoney maier
maldonado malhotra malik malm malmberg malone mancini mann manning mansour marin marino markovic marks marquez marsh
marshall martin martinez martinsson mason massey mata mathews mathis matthews mattsson maxwell may mayer maynard mayo
mays mazur mcbride mccall mccann mccarthy mccarty mcclain mcclure mcconnell mccormick mccoy mccullough mcdaniel
mcdonald mcdowell mcfarland mcgee mcgregor mcguire mcintosh mcintyre mckay mckee mckenzie mckinney mclaughlin mclean
mcmahon mcmillan mcpherson meadows medina medrano mehta meijer mejia melander melendez melin melton mendez mendoza
menon mensah mercado merritt meyer meyers meza michael michel middleton miles miller mills miranda mirza mitchell
moberg modig mohamed mohammad mohammadi mohammed mohamud mokoena molander molin molina monroe montes montgomery
montoya moody moon moore mora moradi morales moran moreau moreira moreno moretti morgan morris morrison morrow morse
mortensen morton moses mosley moss moyer mueller muir mukherjee mulder mullen mullins munoz murillo murphy murray
mustafa mwangi myers mäkelä mäkinen månsson mårtensson möller müller nagy naidoo naidu nair nakamura nash nasser nava
navarro ndiaye neal nelson neumann newman newton nguyen nichols nicholson nielsen niemi nieminen nikolaidis nikolic
nilsson nixon nkosi noble nolan norberg nordberg nordgren nordin nordlander nordlund nordström norlin norling norman
norris norrman norton norén novak novakova nowak nunes nunez nyberg nylander nylén nyman nyström näslund o'brien
o'connor o'donnell o'hara o'keefe o'neill o'reilly o'sullivan obrien ochoa oconnell oconnor odom odonnell ogilvie
ohlsson okafor okonkwo olander oliveira oliver olofsson olsen olson olsson omar oneal oneill orozco orr ortega ortiz
osborne osman otieno ottosson owen owens owusu oxenstierna ozturk pace pacheco padilla page palacios palm palme palmer
papadopoulos park parker parks parra parrish parsons patel patrick patterson patton paul pawlowski payne pearson peck
pedersen peeters pemberton pena pennington peralta pereira perez perkins perry person persson peters petersen peterson
petrov petrova petrovic pettersson pham phan phelps phillips pierce pihl pillai pineda piotrowski pittman pitts
pollard ponce poole pope popescu popov porter portillo potter potts poulsen powell powers pratt preston price prince
proctor pruitt pugh quinn quintana quintero qureshi rahman ramirez ramos ramsden ramsey randall randolph rangel rao
rask rasmussen ray raymond reddy reed reese reeves rehn reid reilly reinfeldt reyes reyna reynolds rezaei rhodes
ribeiro ricci rice rich richard richards richardson richmond richter riley rios rivas rivera rivers roach robbins
roberson roberts robertson robinson robles rocha rodgers rodriguez rogers rojas rollins roman romano romero roos
rosales rosario rosas rosenberg rosenqvist ross rossi rostami rosén roth rousseau roux rowe rowland rowley roy rubio
ruiz rush russell russo ryan rydberg rydén saarinen sahin sahlin sahlström salas salazar saleh salgado salinas
salminen sampson samuelsson sanchez sandberg sandell sanders sandin sandoval sandström sanford santana santiago santos
sasaki sato saunders savage sawyer schaefer schmid schmidt schmitt schneider schroeder schröder schultz schulz
schwartz schwarz schäfer scott selin sellers sellén sen serrano sexton shaffer shah shannon sharma sharp shaw shelton
shepard shepherd sheppard sherman shevchenko shields shimizu short siddiqui sierra silfver silva simmons simon simpson
sims sinclair singh singleton sjöberg sjöblom sjödin sjögren sjöholm sjölander sjölin sjöstedt sjöstrand skinner
skoglund skoog sköld sloan small smirnov smit smith snow snyder sokolov solis solomon song sorensen sosa soto sousa
sparks spears spence spencer stafford stanley stanton stark steele steen stein stenberg stephens stephenson stevens
stevenson stewart stokes stone stout strand strandberg strickland strindberg strong ström strömberg stuart ståhl stål
suarez subramanian sullivan summers sun sundberg sundell sundin sundström sutcliffe sutton suzuki svahn svanberg
svedberg svensson svoboda svärd swanson sweeney sykes szabo szymanski söderberg söderholm söderman söderström sörensen
sørensen takahashi tanaka tang tanner tapia tate taylor teixeira terrell terry tesfaye thelin thomas thompson thomsen
thornton thorpe thorén thulin tkachenko todd tornberg torres toth townsend tran traore travis trejo trevino trolle
trujillo truong tucker turner tyler underwood valdez valencia valentine valenzuela vallin vance vang vargas vasquez
vaughan vaughn vazquez vega velasquez velazquez velez venkatesan ventura verma vester vestin viberg viklund villa
villalobos villanueva villarreal villegas vincent virtanen visser vo vogel volkov von-essen vos vu wade wagner
wahlberg wahlström walker wall wallace waller wallgren wallin walls wallén walsh walter walters walton wang ward ware
warner warren warsame washington watanabe waters watkins watson watts weaver webb weber webster weeks weiss weiß welch
wells wennberg wennström werner west westberg wester westerberg westerlund westin westman wheeler whitaker white
whitehead whitmore whitney whittaker wiberg widén wiggins wiklund wikström wilcox wiley wilkerson wilkins wilkinson
williams williamson willis wilson winberg winkler winterbourne winters wise wisniewska wisniewski wojcik wolf wolfe
wong wood woodard woods woodward wright wu wyatt xie xiong xu yamada yamamoto yang yates yildiz yilmaz yoder yoon york
yoshida young yu yusuf zamora zavala zetterberg zhang zhao zheng zhou zhu zielinski zimmerman zimmermann zuniga åberg
ågren åkerlund åkerman åkesson åsberg åström öberg öhman östberg österberg östling östlund östman
`
    .trim()
    .split(/\s+/),
);

/** Endings that make a family name: Swedish and Nordic first, then English, Slavic, German, Armenian, Georgian. */
const ENDINGS =
  /^\p{L}{2,}(?:sson|sdotter|dóttir|ström|strøm|strand|berg|bergh|lund|lundh|gren|kvist|qvist|quist|dahl|stedt|strand|blom|bloom|bäck|beck|mark|blad|feldt|felt|ander|hjelm|holm|holmen|löf|löv|lööf|sjö|vall|wall|vik|rud|rup|gaard|gård|skog|stad|sen|zen|sohn|son|ton|well|field|worth|wood|shaw|man|mann|berger|meier|meyer|bauer|stein|baum|ski|sky|ska|cki|cka|czyk|wicz|vich|vic|vić|ovic|ović|enko|chuk|iuk|ov|ova|ev|eva|escu|adze|shvili|yan|ian|oglu|zadeh|pour|nejad|opoulos|akis|idis|ides|inen|nen|ez|elli|etti|ini|ucci)$/u;

/** Endings that hardly any other word has; enough to take a capitalised word for a name on its own. */
const SURE =
  /^\p{L}{2,}(?:sson|sdotter|dóttir|ström|strøm|qvist|quist|kvist|lund|lundh|gren|czyk|wicz|ovic|ović|enko|escu|shvili|oglu|zadeh|opoulos|änen|önen)$|^(?:söder|norr|väster|väst|öster|öst|ny|lind|alm|ek|björk|hägg|rosen|sten|berg|sjö|sand|hag|gran|hall|malm|ceder|hed|holm|stål|gyllen|silver|ahl|ek|fors|lager|palm|wester|ström|brand|edel|hjort|lilje|nord|sund|åker|ång|skog|kron)(?:blom|blad|berg|dahl|dal|stedt|man|mark|vall|wall|ling|bäck|holm|hjelm|felt|feldt|skiöld|sköld|crantz|krantz|hammar|crona|krona|stierna|stjerna|sten|löf|löv|rot|roth|kvist|ros|roos|gren|ström|lund|vik|ros|ner|én|in|ell)$/u;

/** Patronymic prefixes that make a name of what follows. */
const PREFIX = /^(?:mc|mac|o'|o’|fitz|al-|el-|abu-|ben-)\p{L}{3,}$/u;

/** Whether a lower-case word is a family name by list, ending or prefix. */
export function isSurname(word: string): boolean {
  return LISTED.has(word.replace('’', "'")) || PREFIX.test(word) || ENDINGS.test(word);
}

/** Whether a lower-case word is known as a family name, whatever stands around it. */
export function isSureSurname(word: string): boolean {
  return LISTED.has(word.replace('’', "'")) || SURE.test(word);
}

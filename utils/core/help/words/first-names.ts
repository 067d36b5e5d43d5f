/**
 * Given names common in English and Swedish speaking workplaces, lower case, the five hundred most common of women and of men
 * in Sweden among them. Written for this detector.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
aaliyah aarav aaron aarti aayush abbas abbey abbie abbigail abby abdallah abdelaziz abdelkader abdi abdirahman abdul
abdulaziz abdullah abdullahi abdulrahman abe abel abelard abena abhishek abigail abiola abner abraham abu achieng
achim ada adaeze adalberto adam addie addison ade adebayo adela adelaide adele adelheid adelia adeline adem adeola
aderonke adham adil adina aditi aditya adjoa adnan adolfo adoración adrian adriana adrianna adriano adrien adrienne
adwoa adélia afia afonso agata agatha agathe agda agne agnes agneta agnete agnieszka agnès agostinho agostino agron
agustin agustín ahlam ahmad ahmadou ahmed ahmet aida aidan aiden aiko aileen aimee aimé aimée aina aino aisha
aishwarya aisling ajani ajay akash akeem akemi akhil aki akiko akin akira akosua akram aksel akua akın al alaa alain
alaina alan alana alanna alasdair alastair alba albane alberico albert alberta alberte alberto albin albrecht alden
aldo aldona alec alejandra alejandrina alejandro aleksander aleksandra aleksey aleksi alena alessandra alessandro
alessia alessio alev alex alexa alexander alexandra alexandre alexandria alexandrine alexandro alexei alexia alexis
alf alfie alfons alfonsina alfonso alfred alfredo algot alhassan ali ali-riza alice alicia alicja alina aline alisha
alison alistair alix aliyah aliza allan allen allison ally alma alok alonzo aloys alper alphonse alta altan althea
alton alva alvar alvaro alve alvin alyce alycia alyson alyssa ama amadeus amadou amaia amal amalia amalie amanda
amandine amar amara amari amaury amaya amber ambika ambroise ambrose amedeo ameen amelia amelie amer amie amin amina
aminata amir amira amit ammar amol amos amparo amra amrit amrita amy amália américo ana anabel anabela anahit anais
anand ananya anas anastasia anatol anatole anatoly anaëlle anaïs anders anderson andre andrea andreas andrei andreia
andres andrew andrey andriy andrzej andré andréas andrée andrés andy aneesa aneta anette anfisa angel angela angelica
angelika angelina angeline angelique angelo angie angus anh aniela anika aniket anil anirudh anissa anita anja anjali
anjana anke anki ankit ankita ann ann-britt ann-charlott ann-charlotte ann-christin ann-christine ann-kristin
ann-louise ann-mari ann-marie ann-sofi ann-sofie anna anna-karin anna-lena anna-lisa anna-maija anna-maria annabel
annabelle annalena annalise anne anne-laure anne-lie anne-marie anne-sophie annegret anneke anneli annelie annelies
anneliese annemarie annett annette anni annica annick annie anniina annika annikki annmarie anouk ansel anselm ansgar
anshul ansley antero anthea anthony antje antoine antoinette anton antonella antonello antoni antonia antonietta
antonina antonio antti antwan antónio antônio anurag anushka anwar anya anıl aoife aparna apolline apolonia april
araceli arash archana archibald archie arda ari ariane arianna aric arie ariel arielle arif arjun arkadiusz arkady
arlene arlo armand armando armani armelle armindo arnaldo arnaud arnav arndt arne arno arnold arnulfo aron arpita
artem arthur arto artur arturo artyom arun arvid arvind arwa arzu asa asbjørn asger ash asha ashlee ashleigh ashley
ashlyn ashok ashton ashwin asia asif asil asim aske asli aslı aslıhan asmaa assar asta aston astrid asuka asunción
atakan athena atieno atticus aubree aubrey aude audra audrey august augusta augustin augustine augustus aurelia
aurelie aurelio aurora aurore aurélie aurélien aurélio austen austin autumn ava avery avinash aws axel axelle ayaan
ayaka ayan ayana ayanda aybars ayden aydın ayesha aygül aykut ayla aylin ayman aymeric ayo ayodele ayse aysel aysha
aysun aytaç ayumi ayşe aziz azra azubuike azzurra babajide babak babatunde babette bailee bailey balaji balazs baldur
baltasar bankole bao baptiste baran barbara barbro baris barnabé barney barrett barry bart bartek bartholomew
barthélemy bartosz bartłomiej barış bashir basil basma bassam bastian bastien batuhan beata beatrice beatriz beau
becca becky begoña begüm belgin belinda bella belle belén ben benedetta benedict benedikt benedito bengan bengt benita
benjamin benjamín bennett bennie benno benny benoit benoît bente bento benton berat berenice berit berk berkay berna
bernadette bernard bernarda bernardine bernardo bernd berndt bernhard bernice bernie bernt berra bert berta bertha
bertil bertram bertrand beryl besnik bess bessie beth bethan bethany betina betsy bettie bettina betty beulah beverley
beverly beyza bhavana bhavesh bhavna bhupinder biagio bianca bich bilal bilge bilgin bill billie billy bingwen binh
biodun birdie birger birgit birgitta birgitte bisi bjarne bjorn björn bjørn blair blaise blake blanca blanche blandine
blaze blazej blessing bo bob bobbie bobby bodil boel bogdan bogumil boguslaw bohdan bola boleslaw bongani bonita
bonnie boram boris borislav borja borys bosse boushra boyd brad braden bradford bradley brady braeden bram brandi
brando brandon brandt brandy branko brant braulio braxton breanna brenda brendan brendon brenna brennan breno brent
bret brett bria brian briana brianna brianne brice bridget bridgette brielle brigitte brita britney britt britt-mari
britt-marie britta brittany brock broderick brody bronislaw bronwen brooke brooklyn brooks bror bruce bruna bruno
bryan bryant bryce bryon bryony buchi bud buddy buket bukola burak burcu burkhard burt bushra byron bárbara bärbel
béatrice bénédicte bérénice börje büşra cade caden caesar caetano caio caitlin caitlyn cajsa cale caleb cali calista
callie callum calvin camden cameron camila camilla camille camillo camryn canan candace candela candice candida caner
caoimhe capucine cara carey carin carina carine carissa carl carl-johan carla carleton carlie carlo carlos carlota
carlotta carlton carmel carmela carmelo carmen carmine carol carola carole carolin carolina caroline carolyn carolyne
carrie carroll carson carsten carter cary casey casimir caspar casper cassandra cassidy cassie catalina catarina
caterina catharina catharine catherine cathleen cathrine cathryn cathy catrin cauã cayetana cayetano cecelia cecil
cecile cecilia cecilie cecily cecylia cedric cedrick celeste celestino celia celina celine cem cemal cemil cemile
cengiz ceren cerys cesar cezary chad chaim chance chandan chandler chandra chanel changming chantal chantelle chao
charlene charles charley charlie charlott charlotta charlotte charly charlène chauncey chaz chelsea chelsie chen cheng
cheryl chester chetan cheyenne chiamaka chiara chidera chidi chidinma chie chiemeka chika chike chimamanda chinedu
chinonso chinwe chinyere chioma chipo chitra chiyo chloe chloé chrille chris chrissy christa christel christelle
christer christian christiana christiane christie christin christina christine christof christofer christoffer
christoph christophe christopher christy chuck chukwu chukwudi chukwuemeka chunhua ciara ciaran cierra cihan cillian
cindy cinzia ciro citlali claes clair claire clara clare clarence clarice clarissa clarisse clark clas claude
claudette claudia claudine claudio claus clay clayton clemens clement clementina clementine cleo cletus cleve
cleveland cliff clifford clifton clint clinton clive clotilde clovis clyde cláudia cláudio clémence clément coby cody
coen colby cole coleman colette colin colleen collin colm colt colton conceição concepcion concepción concha conchita
conner connie connor conny conor conrad constance constanze consuelo cooper cor cora coral coralie corbin cordelia
cordell corentin corey corine corinna corinne cormac cornelia cornelius cornell corrado corrine cortez cortney cory
cosimo costanza courtney craig crawford cristian cristiana cristiano cristina cristóbal cruz crystal cullen cuong curt
curtis cynthia cyprien cyril cyrille cyrus czeslaw cássio cândida cécile cédric célia céline césar cíntia daan dafydd
dag dagmar dagny dahlia dahyun daichi daiki daisuke daisy dakota dalal dale dalia dalton damaris damian damiano damien
damilare damilola damion damla damon dan dana dandan dandre dane danial daniel daniela daniele daniella danielle
danika danil danièle danne dannie danny dante danuta daphne dara darby darcy daren daria darian dariana darien dario
darius dariusz darla darlene darnell daron darrel darrell darren darrin darryl darwin darya daryl dave davi david
davide davina davion davon davut dawid dawn dawood dawson dax dayna dayo dayton dean deandre deangelo deanna debbie
debora deborah debra declan dee deepa deepak deepika deepti defne deirdre deja delaney delbert delfina delia delilah
della delmar delores delphine demarco demet demetria demetrius demi dena denilson denis denise deniz dennis denny
denys deon dereck derek dermot derrick derya deshawn desiree desirée desmond destiny detlef devan deven devika devin
devon devrim dewayne dewey dexter dhruv diana diane dianna dianne diarmuid didem didier diederik diego dieter dietmar
dietrich dilan dilara dilek diletta dillon dilys dimitri dimitrios dinesh dino diogo dion dirk dirk-jan disa divya
dixie diya dmitri dmitry dmytro dobromir dohyun dolly dolores domenica domenico domingo domingos dominic dominick
dominik dominique don donald donatella donato dong donna donnie donny donovan dora doreen dorian doris dorit dorota
dorothea dorothy dorothée dorris dorthe dottie doug dougal douglas doyle doğan dragan dragana drake drew drita duaa
duane duarte duc dudley dulce duncan dusan dustin dusty duy duygu dwayne dwight dylan débora dörte eamon earl earlene
earnest easton ebba ebba-lisa ebbe ebele eberhard ebony ebru ebuka ece eckhard ed eda eddie edeltraud eden edgar
edgardo edie edin edison edith edmond edmund edna edoardo edson eduard eduarda eduardo edvard edvin edward edwin
edwina edyta eero eeva efe effie efrain efraín efren efua egil egon eija eileen eilidh einar eino eira eirik eivind
eivor ejike ekaterina ekene ekin ekkehard elaina elaine elbert elda eldon eleanor eleazar elena eleni eleonor eleonora
eleonore elfriede eli elia elian eliana eliane elias eliezer elif elijah elin elina eline elinor eliot elis elisa
elisabet elisabete elisabeth elisabetta elise eliseo elisha elissa eliza elizabeth elke ella elle ellen ellie ellinor
elliot elliott ellis elly elma elmer elmira elmo elna elof eloisa eloise elouise eloísa elsa elsbeth else elsie elsy
elton elvera elvin elvira elvis elvy elwood elyse elzbieta elías elżbieta eman emanuel emanuela emanuele emeka emel
emelia emelie emeline emer emerald emerson emery emiel emiko emil emile emilia emilian emiliano emilie emilio emily
emin emine emir emma emmalee emmanuel emmanuelle emmeline emmet emmett emmie emmitt emmy emory emrah emre enar
encarnación enes eng engin engla enid enoch enola enrico enrique enriqueta ensio enyinna enza enzo eoghan ephraim eray
ercan erdal erdem erdinç eren erhan erhard eri eric erica erich erick ericka erik erika erin erkan erkki erland erling
erma erman erna ernest ernestina ernestine ernesto ernie ernst erol errol ersin ertan ertugrul ertuğrul ervin erwin
eryk eryn esben esen esi esin eskil esme esmeralda espen esperanza esra essie esteban estefania estefanía estela
estella estelle ester estera estevan esther estrella ethan ethel etsuko etta ettore eudora eugen eugene eugenia
eugenie eugenio eugeniusz eugénie eula eulalia eunice eunji eurico eusebio eva eva-lena eva-maria evald evan evander
evangeline evans eve eveliina evelin evelina evelyn everardo everett everette evert evgeny evie evren evy ewa ewald
ewan ewelina eyvind ezekiel ezequiel ezgi ezinne ezio ezra fabian fabiana fabien fabienne fabio fabiola fabián fabrice
fabrizio fabrícia fabrício facundo fadi fadime fadumo fahad faisal faith faiza falk fang fannie fanny farah farai
fareed farhad farhan farid farida faris fartun faruk fatemeh fatih fatima fatimah fatma fatmir fatou fatoumata fausta
faustine faustino fausto fawzi fay faye federica federico fedor fei felicia felicity felicja felipa felipe felix
felton felícia femi femke feng fenna ferdinand fergus ferhat feride ferit fermin fermín fern fernand fernanda fernando
fernão feyza ffion fia fidel fikret filiberto filip filipa filipe filippa filippo filiz filomena finley finn fiona
fiorella flavia flavie flavio fletcher fleur flo flora florence florencia florencio florent florentin florian floriane
floris floyd flávia flávio folake folasade folke ford forrest foster fran frances francesca francesco francis
francisca francisco franciska franciszek franck franco francois frank franka frankie franklin frans franz franziska
françois françoise fraser frasse fred freda fredde freddie freddy frederic frederick frederico frederik fredric
fredrick fredrik fredrika freeman freida freja freya frida fridolf frieda frieder friedhelm friedrich fritiof frits
fritz frode frédéric frédérique fulvio fumiko funda funmi funmilayo furkan fábio fátima félicie félix fırat gabe gabin
gabriel gabriela gabriele gabriella gabrielle gaby gael gaetano gage gaia gail gale galina gamze ganesh gardner gareth
garfield garland garnet garret garrett garrison garry garth gary gaspar gaspard gaston gaurav gautam gavin gayatri
gayle gaynor gaël gaëlle gaëtan gbenga gebhard geert geeta geir gema gemma genaro gene genesis genevieve geneviève
gennady gennaro genoveva geo geoff geoffrey georg george georges georgette georgia georgiana georgie georgina georgios
geraint gerald geraldine geraldo gerard gerardo gerben gerd gerda gergely gerhard gerlinde germain germaine germán
gerold gerrit gerry gerson gert gertraud gertrud gertrude gethin ghada ghassan ghislain ghislaine gia giacomo giada
giancarlo gianfranco giang gianluca gianluigi gianmarco gianna gianni gideon gigi gijs gil gilbert gilberto gilda
giles gilles gillian gillis gilmar gina ginette ginevra ginger ginny gino gioacchino gioia giordano giorgia giorgio
giovana giovani giovanna giovanni giovanny girish gisela giselle gisèle gita gitta gittan gitte giulia giuliana
giuliano giulio giuseppe giuseppina gizem gladys glen glenda glenn glenys gloria glória godfrey golda gonca gonzalo
gopal goran gordana gordon gosta gottfrid govind grace gracie graciela gracjan grady graeme graham grainne grant
granville grayson graziella grazyna graça grażyna greg greger gregg gregor gregorio gregory greta gretchen grethe
grigory grit gro grover gry grzegorz grégoire grégory guadalupe guang gudrun guglielmo guido guilhem guilherme
guillaume guillermo gullan gun gun-britt gunborg gundula gunhild gunilla gunnar gunnel gunner gunther gunvor guo
gurpreet gurra gus gustaf gustav gustave gustavo guy guðrún gwen gwenaël gwenaëlle gwendolyn gwyneth gérald géraldine
gérard gökhan gökçe göran göran-erik görkem gösta göte götz gül gülay gülcan gülden gülsen gülşen günay güneş günter
günther gürkan güven habib hacer hadi hadiya hadley haeun hai hailee hailey hailie haim hajar hakan hakim hala haleigh
haley halil halima halina halle haluk halvard hamad hamdan hamed hamid hamida hamish hampus hamza hana hanan hande
hanh hania hank hanna hannah hanne hanneke hannele hannelore hannes hanno hannu hans hans-erik hans-georg hans-jürgen
hans-peter haoran harald hari harini harish harjit harley harm harmon harmony harold haroon harper harpreet harriet
harrison harry harsha harshad hartmut hartwig haruka haruki harun haruto harvey hasan hashim hassan hassanain hasse
hatice hattie haven haya hayat hayden haylee hayley hayri hazal hazel heath heather hector hedda hedvig hege heide
heidemarie heiderose heidi heidrun heike heikki heiko hein heiner heinrich heinz heitor helder helen helena helene
helga helge hella helle hellen hellmut helma helmer helmi helmut heloise heloísa helén heléne hemant henderson hendrik
henk henke henning henri henric henrietta henriette henrik henrike henrique henry henryk herb herbert heribert herman
hermann hermine herminia hermínia hernán hershel herta hervé hester hiba hideki hideo hien hieu hikari hikmet hilal
hilario hilary hilda hilde hildegard hilding hillary hillevi hilma hilmar hilton hina hiram hiroko hiromi hiroshi
hiroto hisashi hisham hitomi hjalmar hjördis hjördís hoa hoai hoang hobart hodan holden holger hollie hollis holly
homer hong hongwei honor honoré hope horace horacio horst hortense hossein houston howard howell hua hubert hubertus
huda hudson hue hugh hugo hugues huguette hui hulda humberto hung hunter huong husam huseyin hussain hussein huw huyen
hyejin hyeon hyun hyun-woo hyunwoo håkan håkon håvard héctor hélène hülya hüseyin iain ian iara ibrahim ibrahima ida
idil idowu idris idun ieva ifeanyi ifeoma ifrah ify ignacio ignacy ignatius igor ihab ihor ihsan ije ike ikechukwu
ikenna ikram ila ilana ilaria ilayda ildiko ilene ilham ilhan iliana ilias ilka ilkay ilker ilkka ilmari ilona ilse
ilya imaan imad iman imani imelda imke immanuel imogen imogene imran ina inas inci indira ineke ines inez ing-britt
ing-marie inga inga-britt inga-lill ingalill inge ingeborg ingeborg-marie ingegerd ingegärd ingela ingemar inger
ingmar ingo ingolf ingrid ingunn ingvar ingvild ingvor inkeri inmaculada inna innokenty inácio inès inés inês ioana
ioannis ipek ira irem irena irene ireneusz irfan irina iris irma irmeli irmgard irmtraud irvin irving irwin iryna
irène iréne isa isaac isabel isabell isabella isabelle isac isadora isai isaiah isaias isak isamu isatou isha ishaan
ishita isidor isidro isla ismael ismail ismet isolde israel issac istvan itsuki itzel iva ivan ivana ivanka ivar ivo
ivory ivy iván iwona izabela izabella izzet iñaki iñigo jaakko jaap jabari jabulani jacco jace jacek jacinda jacinta
jacinto jack jackie jacklyn jackson jacky jaclyn jacob jacopo jacqueline jacquelyn jacques jacqui jad jada jade jaden
jadwiga jadyn jaehyun jael jagdish jagoda jaiden jaime jairo jake jakob jakub jalal jalen jamaal jamal jamar jamarcus
jamel james jameson jamey jamie jamil jamila jamison jan jan-erik jan-olof jan-willem jan-åke jana janae jane janelle
janessa janet janette jani janice janie janina janine janis janna janne janneke janni jannicke janos janusz jaquan
jaqueline jared jarek jari jarl jarmo jarod jaroslaw jarosław jarrett jarrod jarvis jasmijn jasmin jasmina jasmine
jason jasper jaspreet javier javon jawad jay jaya jayant jayce jayden jaylen jaylin jayme jayne jayson jazmin jean
jean-baptiste jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jeanette jeanie jeanne
jeannette jeannie jeannine jed jedediah jeferson jeff jefferson jeffery jeffrey jeffry jelani jelena jelle jemima jena
jenifer jenna jenni jennie jennifer jennings jenny jens jeppe jerald jeremiah jeremie jeremy jerker jermaine jerod
jeroen jerold jerome jerry jerzy jesper jess jesse jessica jessie jesus jesús jet jett jette jewel jewell ji-hoon
ji-woo jia jiahui jian jianguo jianhua jianjun jiayi jie jihad jihoon jihye jill jillian jim jimena jimi jimin jimmie
jimmy jin jing jingyi jinsoo jiro jisoo jiwon jiwoo jo joachim joacim joakim joan joana joanie joann joanna joanne
joanny joao joaquim joaquin joaquín jocelyn jochen jocke jodi jodie jody joe joel joelle joep joey johan johann
johanna johanne johannes john john-erik johnathan johnathon johnnie johnny johnson joke jokum jolanda jolanta jolene
jolie joline jon jonah jonas jonatan jonathan jonathon joni jonna jonny jonte joon joop joost jop joram jordan jordane
jordi jordyn jorge jorgen joris jorma jorrit jorun jos jose josef josefa josefin josefina josefine joseph josephine
josette josh joshua josiah josiane josie josip josselin josue josué josé jouni jovan jovana jovani joy joyce jozef
joão joël joëlle juan juan-carlos juana juanita judah judd jude judith judson judy judyta juha juhani juho juhyun
jukka jules julia julian juliana julianne julie julien juliet julieta juliette julio julita julius julián jun june
jung junho juni junichi junjie junko jurgen jurre justin justina justine justus justyna jutta juwan jyoti jytte
jérémie jérémy jérôme józef jöran jörg jörgen jörn jørgen jørn júlia júlio jürgen kaan kaarina kabir kacie kacper kade
kaden kadir kadriye kagiso kahlil kai kailash kailey kaisa kaitlin kaitlyn kaito kaj kaja kajsa kaleb kalervo kalevi
kali kalle kalpana kamal kamala kamau kameron kamil kamila kamille kamran kamryn kang kaori kara kareem karel karen
kari karim karima karin karina karine karl karl-erik karl-heinz karla karlee karley karol karola karoliina karolina
karoline karson karsten karthik kartik kasey kasia kaspar kasper kassandra katalin katariina katarina katarzyna kate
katelyn katelynn katerina katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathy kati katia
katie katja katri katrin katrina katrine kattie katy katya kavita kavitha kavya kawthar kay kaya kaycee kayden kaye
kayla kaylee kayleigh kaylie kazim kazimierz kazuki kazuo keagan keanu keaton keegan keely keenan kees kehinde keiko
keira keisha keith kelechi kellen kelley kelli kellie kelly kelsey kelton kelvin kemal kemi ken kenan kendall kendra
kendrick kenichi kenji kenna kennedy kennet kenneth kenny kent kenta kenth kenton kenya kenyatta kenyon kenza keon
kerem kerim kerry kerstin kerttu keshawn ketan kevin khadija khadijah khadijatou khadra khaled khalid khalifa khalil
khan khanh khanyi khoa kian kiana kiara kickan kicki kiera kieran kieu kiki kiley kilian kim kimberley kimberly kimiko
kinga kira kiran kirill kirk kirsi kirsten kirstin kirsty kishore kitty kjell kjersti kjerstin kjetil klaas klara klas
klasse klaudia klaus klaus-dieter knut kobe kody koen kofi koji kojo kolbjörn kole konrad konstantin konstanty koos
koray korey korhan korinna kornelia kory kouji kourosh kraig krille kris krish krishna krista kristen krister kristi
kristian kristie kristiina kristin kristina kristine kristof kristofer kristoffer kristopher kristy kriti krystal
krystian krystyna krzysztof ksawery ksenia kseniya kuba kumar kumiko kunal kunle kurt kurtis kushal kwabena kwaku
kwame kwasi kwesi kyla kyle kylee kyler kylie kyllikki kyoko kyra kyrylo kyung kyungsoo kåre kübra kürşat lacey
lachlan lacy laetitia lafayette lage laia laila laisha lakshmi lale lalit lam lamar lambert lamberto lamia lamin
lamont lan lana lance landen landon laney lapo lara larisa larissa larry lars lars-erik lars-göran lars-olof lars-åke
larysa lashawn lasse laszlo lata latasha latha latif latifa latoya laura laurel lauren laurence laurent laurenz lauri
laurie laurine lavern laverne lavinia lavonne lavínia lawrence lawson layal layla layth lazaro laëtitia laís lea leah
leander leandra leandro leann leanna leanne leatha lech lee leen leena leendert lei leia leif leigh leila leilani
leire lela leland lelia lemuel lena lene lenita lennart lennox lenny lenora lenore lenz leo leokadia leola leon leona
leonard leonardo leone leonel leonhard leonid leonie leonor leonora leonore leopold leopoldo leora lerato leroy leslaw
lesley leslie lester lesya leszek letha leticia letitia letizia letícia lev levent levi lew lewis lexi lexie leyla li
lia liam lian liana liane liang libbie libby lidia lieke lien liesbeth lieselotte lihua liisa lijun lila lili lilian
liliana lilja lillan lillemor lillian lilliana lillie lilly lily lin lina lincoln linda lindiwe lindsay lindsey line
ling linh linn linn-kristin linnea linnéa linus linwood lionel lis lisa lisandre lisandro lisbet lisbeth lise
lise-lott lise-lotte liselott liselotte lisette lissa liudmyla liv livia livio liz liza lizbeth lizeth lizzie ljiljana
llewellyn lloyd loan logan lois loke lola lolita lollo lonnie lonny lora loraine loredana loren lorena lorenz lorenza
lorenzo loretta lori lorine lorna lorraine lothar lotta lotte lotten lottie lou louane loui louie louis louis-marie
louisa louise lourdes lova love lovis lovisa lowe lowell loïc luana lubna luc luca lucas lucia lucian luciana luciano
lucie lucien lucienne lucile lucille lucinda lucio lucius lucrezia lucy lucyna lucía ludger ludivine ludmila ludovic
ludovica ludovico ludvig ludwig ludwik luella luigi luis luis-miguel luisa luise luisella luiz luiza lujain luka lukas
lukasz luke lula luljeta lulu luna lungile lupe lupita luther lutz luuk luz luzie luís luísa lwazi lyda lydia lydie
lykke lyla lyle lyn lynda lynette lynn lynne lyra lyric lyubov lyudmila léa léo léon léonie léopold lígia lívia lúcia
lúcio maaike maarit maarten mabel mabelle mable macarena macey machteld macie maciej mack mackenzie macy maddie
maddison madeleine madelene madeline madelyn madge madhav madhu madhuri madison mads mae maelle maeve mafalda magali
magda magdalen magdalena maggan maggie magnhild magnolia magnus maha mahad mahdi maher mahesh mahir mahmood mahmoud
mahmud mai maia maija maire mairi maisie maite maj maj-britt maj-lis maja majid majken majvor makayla makena makenna
maki makoto maksim maksym mala malachi malak malcolm malek malene malgorzata malik malika malin malina malinda mallika
mallory malte malthe malva malwina mamadou mami mamie manabu manal mandeep mandla mandy manfred manish manisha manley
manlio manny manoj manolo manon manpreet mansour manuel manuela mara maram marc marc-antoine marcel marcela marcelina
marceline marcelino marcella marcelle marcello marcellus marcelo marcia marcin marco marcos marcus mareike marek maren
marfa margaret margareta margarete margareth margaretha margarette margarida margarita margaux marge margery
margherita margie margit margitta margot margret margrethe marguerite mari maria maria-joão maria-luise mariah mariam
mariama marian mariana mariangela mariann marianna marianne mariano maribel marica maricarmen marie marie-anne
marie-christine marie-claire marie-france marie-hélène marie-laure marie-line marie-louise marie-noëlle marie-pierre
marie-thérèse marieke mariela mariele mariella marielle mariem marietta marija marijke marijn marika mariko marilena
marilou marilyn marina marine mario marion marisa marisol marissa marit marita maritza marius mariusz marja marjatta
marjorie marjory mark marketa markku marko markus marla marlee marleen marlene marley marlies marlin marlis marloes
marlon marlène marques marquis marsha marshall marta marte martha marthe martial martijn martin martina martine martti
marty martyn martín marvin marwa marwan mary maryam maryann maryjane maryna maryse maryvonne marzena marília masaki
masako masao masha mason masse massimiliano massimo mateo mateus mateusz matheo mathew mathias mathieu mathijs
mathilda mathilde mathis mathéo matias matilda matilde mats matt matte matteo matthew matthias matthijs matti mattia
mattias mattie matts matvey matías maud maude maura maureen maurice mauricio mauritz maurizio mauro maurício maverick
mavis max maxence maxim maxime maximilian maximus maxine maxwell may maya mayank maynard mayra maysa mazen maël maëlle
maëlys małgorzata mbali mccoy mckenna mckenzie meagan meaghan mechthild meena meera mees meg megan megha meghan megumi
mehdi mehmet mehmood mei meike meiling meinhard meja melanie melba melek melih melike melina melinda melis melisa
melissa melker melody meltem melvin melvina melwin menno meral mercedes mercy meredith merel merete meriem merja merle
merlin merritt merry mert merve mervin mervyn meryem meryl mesut metin mette mia micael micaela micah michael michaela
michal michalina michaël michał micheal michel michela michele michelle michiel michiko michèle mick mickael micke
mickey midori mieczyslaw mieke mieko miguel miguel-ángel mihai miho mijin mika mikael mikaela mikayla mike mikel
mikhail mikhailo mikkel mikko mikolaj mikołaj mila milagros milan mildred milena miles milford milind milla mille
miller millicent millie milo milos milosz milton mimi mimmi min- min-jun minako mindy mine minerva ming mingming minh
minho minji minjun minna minnie minoru minseo mio mira mirac miranda mireille mirela mirella mireya miriam mirjam
mirjana mirko miro miroslav miroslaw mirosław mirthe mirza misael misha missy misty mitch mitchel mitchell mithun
mitsuko mitzi miyuki miłosz moa modesto mohamad mohamed mohammad mohammed mohan mohit mohsen moira moises moisés
mollie molly momoko mona monica monika monique monisha monroe montana monte montserrat monty morag moreno morgan
morgane moriah moritz morris morten mortimer morton moses moshe mostafa mouna moussa mpho muhammad muhammed muhammet
muhannad muharrem mukesh mukul muna munir murat muriel murielle murilo murphy murray musa mustafa mustafah mustapha
mutlu muzaffer mwangi my mya mykhailo mykola myles mylène myra myriam myrna myron myroslav myrtle myung márcia márcio
máximo märit märta märtha måns mårten mélanie mélissa mélodie mónica na nabil nacho nada nadeem nadezhda nadia nadine
nadir nadja nadège nagma nahid naima najat najib najwa nakia nalan naledi nana nancy nanda nandi nandini nanette nanna
nannie naoki naoko naomi naomie napoleon narayan narciso narcisse naresh narges nash nasim nasir nasra nasrin nasser
nastassja nastya nat natacha natalia natalie natalya natan natanael natasha nate nathalie nathan nathanael nathanial
nathaniel natividad natsuki natália naveed naveen nawaf nawal nayeli nazan nazanin nazar nazim nazlı ndidi neal necati
necla ned nedra neema neeraj neeta neetu neha neil nelda nell nellie nello nelly nelson nena nenad nerea nermin nerys
nesrin nestor nettan nettie neva neve nevena neville nevin newton neşe ngan ngoc ngozi nguyen nhi nhung nia niall
niamh niccolò nicholas nichole nick nicki nicklas nickolas niclas nico nicola nicolai nicolas nicole nicoletta
nicolette nicoline nicolo nicolás nicolò nidhi niek niels nienke nieves nigel nihal nihan nihat nik nika nikhil niki
nikita nikki niklas niko nikodem nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nilay nilesh nilgün nils
nilüfer nima nimet nina ning nino niranjan nirmala nisha nishant nisrine nisse nita nitesh nitin nitya njoroge nkechi
nkem nnamdi nneka noa noah noboru nobu noe noel noelia noelle noemi noemie noha nola nolan nomi nomsa nomvula nona
noomi noor nora norah norbert norberto noreen norene noriko norma norman norris nosipho nour noura nouri nova novalie
noé noémie noël noëlle nthabiseng nuala nuha nuno nunzia nuran nuray nurcan nurgül nuri nuria nursel nyla nádia nélson
obi obinna octavia octavio océane oda odd odd-arne oddvar odell odessa odette odie odile ofelia ogden ogechi
oghenekaro oisin okan okechukwu okoro oksana oktay ola ola-conny olabisi oladipo olaf olamide olav olave olavi
olayinka olcay ole oleg oleh oleksandr oleksii olen olena oleta olga olha olin oliver olivia olivier oliwer oliwia
oliwier olle olli ollie olof olov olu oluf olufemi olumide olusegun oluwafemi oluwaseun oluwaseyi oluwatobi olwen
olívia oma omaima omar omari ombeline omer omkar omotola ona onni onur onyeka onyinye opal opeyemi ophelia ophélie ora
orazio oren orest oreste oretha orfeo orhan orin orion orla orlando ornella ortrud orval orvar orville orvokki osagie
osama osas osbaldo osborne oscar oskar oskari osman ossian ostap osvald osvaldo oswald oswaldo oswin otha otieno otis
ottavio ottilia ottis ottmar otto otylia otávio ousmane outi ove owain owe owen oya oyvind ozan ozge paavo pablo paco
padma padraig paige palesa pallavi palle palmiro paloma pam pamela pankaj pansy paola paolo parisa parker parvati
parvin parviz pascal pascale pascual pasquale pat patience patric patrice patricia patrick patrik patrizia patrizio
patrycja patrícia patsy patti pattie patty paul paul-henri paula paulette paulien pauliina paulina pauline paulo pavel
pavlo pawel paweł paxton payal payton pearl peder pedro pedro-henrique peggy pekka pelin pelle penelope peng penny
pentti pepe per per-erik per-olof percival percy perla pernilla pernille perrine perry petar pete peter petra petri
petro petrus petter petteri peyton phil philibert philip philipp philippa philippe phillip phoebe phong phuc phuong
phyllis pia piedad pier pierce pierre pierrette pierrick piers piet piet-hein pieter pieter-jan pietro pilar pim pinar
ping piotr piper pippo pirjo pirkko platon pleun polat polina polly pontus pooja poppy portia poul prabhu prachi
pradeep prakash prakriti pramod pranav pranay prasad pratibha pratik praveen preben preeti prem preston priscila
priscilla prithvi priya priyanka prudence przemek przemyslaw przemysław puja purnima päivi pär pål påvel pınar qadir
qasim qian qiang qiong quan quang queenie quentin quincy quinn quinten quinton quyen quynh rabia rachael rachel
rachelle rachid rachna radek radha radhika radka radoslaw radosław rae raed raegan rafael rafaela rafal rafał raffaele
raffaella rafik rafiq raghav raghu ragnar ragnhild raheem rahim rahma rahul raimondo raimund raimundo raina rainer
raisa raj raja rajab rajan rajat rajeev rajendra rajesh rajiv rajni rakel rakesh raleigh ralf ralph ram rama ramazan
ramesh rami ramiro ramon ramona ramón rana randal randall randi randolph randy rani rania ranjana ranjit ransom ranya
raoul raphael raphaël raphaëlle raquel rasha rashad rashawn rashid rashmi rasmus raul raven ravi rawan ray raya rayan
raymond raymonde raymundo rayna raúl reagan reba rebeca rebecca rebecka rebekah recep reece reed reem reese refik
regan reggie regina reginald regine regitze reham reid reidar reijo reiko reilly reina reinaldo reine reinhard
reinhilde reinhold rekha remi remigiusz remington remo remy ren rena renan renata renate renato renaud rene renee renu
renzo rené renée reta reuben reva revathi rex rey reyhan reyna reynold reza rhea rhett rhian rhianna rhiannon rhoda
rhodri rhonda rhys ria riad rian ricarda ricardo riccardo rich richard richie richmond rick rickard ricke rickey
rickie ricky rico rigmor rigoberto riikka riina riitta rik rikard rikke riku riley rima rin rina rino rinus rishi
risto rita ritva riya rizwan rob robb robban robbe robbie robby robert roberta roberto robin robyn rocco rochelle
rocio rocky rocío rod roderick rodger rodney rodolfo rodolphe rodrick rodrigo rodrigue roel roelof roffe rogelio roger
rogers rogério rohan rohini rohit roisin roksana roksolana rola roland rolande rolando rolf roma romain roman romane
romeo romina romuald romy ron ronald ronaldo ronan rong ronja ronnie ronny roos roosevelt rory rosa rosa-maria rosalba
rosalee rosalia rosalie rosalind rosalinda rosalyn rosalía rosamond rosamund rosanna rosanne rosaria rosario roscoe
rose rose-marie rosella roselyn roselyne rosemarie rosemary rosetta roshan rosi rosie rosina rosita roslyn rosmarie
ross roswitha rosângela rotimi rowan rowena rowland roxana roxane roxanne roy royce roza ruairi ruaridh ruben rubie
ruby rubén ruchi rudolf rudolph rudy rufus ruggero rui rukmini rula runa runar rune ruoxi rupa rupert ruqaya ruslan
russ russel russell rustam rusty rut rutendo ruth ruthie ruud ruvimbo ryan ryder rylan rylee ryleigh ryo ryota ryszard
régine régis rémi rémy róisín rômulo rüdiger rıza saad saba sabah sabina sabine sabri sabrina sachiko sachin sade
sadia sadie sadiq sadye sadık saeed safa safiya saga sahar sahil sahra said saif sajid sakari saki sakina sakshi
sakura sal salah salam saleh salih salim sally salma salman salome salomé salvador salvatore salwa sam samah samantha
samar samara sameer samet sami samiha samir samira sammy samson samuel samuli sana sandeep sander sandhya sandor
sandra sandrine sandro sandy sanele sanford sanghoon sanjana sanjay sanjeev sanna sanna-mari sanne santiago santina
santos santosh saoirse sapna sara sarah sarai saraswati sari sarika sarina sarita sarmad sascha sasha saskia satish
satomi satoshi satu saul saurabh saurav savanna savannah saverio savita sawsan sayaka saúl sbu scarlett schuyler scot
scott scottie scotty seamus sean sebastian sebastien sebastián seda sedat sedef seema segun sekou selcuk selda selena
selim selin selina selma selçuk sem sema semih semra semyon senad senem seo-yeon seojun seokjin seoyeon seppo serafina
serap serdar serena serenity sergei sergey sergio serhat serhii serhiy serkan serpil seth seun seung seungmin sevda
severin sevgi sevil sevim sevinç seyfi sezen sezgin seán shad shadi shahid shahin shahzad shai shailesh shaima shakir
shakira shakti shalini shamim shan shana shane shania shanice shaniya shanna shannen shannon shanti shari sharif
sharmila sharon shashi shaun shauna shawn shawna shay shaylee shayna shayne shea sheena sheetal sheila shelby sheldon
shelia shelley shelly sheri sheridan sherif sherman sherri sherry sherwood sheryl shigeru shilpa shinichi shinji
shipra shira shirin shirine shirley shiv shivani shizuka shobha shola shona shota shreya shruti shu shubham shun shyam
shyann sian sibel sibusiso sid siddharth sidney sidsel siebe siegbert siegfried sieglinde siem sienna sierra sietske
sif sifiso sigbjørn sigbritt sigfrid sigge sigmund signe sigrid sigrun sigríður sigurd sigvard siham silas silje silke
silvana silvano silvestre silvia silvio simen simeon simon simona simone simonetta simran simão simón sina sinan
sindre sinead sinem sinikka siobhan sipho siri sirpa sissel siv sivert sixten siyabonga sizwe sjaak sjoerd sjors sjöfn
skye skyla skylar skyler slava slawomir sloane slobodan smita sneha snezana sofi sofia sofie sofija sofía soha sohail
sohan sohrab soizic sol sola solange soledad solomiya solomon solon solveig solvor solène sonali sonam sondre songül
sonia sonja sonny sonya soo-jin soojin sophia sophie soraya soren souad souta soyeon spencer spiros srinivas stacey
stacy staffan stan stanislas stanislav stanislaw stanisław stanley stanton stas steen stefan stefani stefania stefanie
stefano steffe steffen steffi steinar stella stellan sten stepan stephan stephane stephania stephanie stephany stephen
sterling steve steven stevie stewart stian stickan stig stijn stina stine stuart sture stéphane stéphanie suat subhash
subin sude sudha sudhir sue sueda sujata sujin sukanya suki sulaiman suleyman sultan suman sumaya sumit summer suna
sune sunghoon sunil sunita sunniva suraj surbhi surendra suresh suriya susan susana susann susanna susanne sushma
susie susumu suzanne suze suzette suzy svante svea svein sven sven-erik sven-olof svend svenja sverre svetlana
svitlana swapna swara swati sydnee sydney sydnie syed sylke sylvain sylvaine sylvester sylvestre sylvia sylviane
sylvie sylwester sylwia synne szczepan szymon säde sébastien sérgio séverine sílvia sónia sônia sölve sören søren
süleyman sławomir tabitha tad tadashi tadeo tadeusz tadhg taehyung tafadzwa tage taha taher tahir taimur taina tainá
taiwo takahiro takako takao takashi takeshi takumi takuya talal talia talon tamar tamara tamas tamer tami tamia tamika
tammy tamsin taner tanguy tania tanja tanner tanveer tanvi tanya tao tapani tapio tapiwa tara taras tareq tarik tariq
tariro tarja tarkan taro tarun taryn tarık tasha tate tatiana tatjana tatsuya tatum tatyana tavares taylan taylor
teagan ted teddy tegan teijo tejas tekin tekla tellervo telly telmo temitope tendai teo teodor teofil terence teresa
terese teresia teri terje terrance terrell terrence terri terrill terry tess tessa tessie tetsuo teun tevfik tex thabo
thad thaddeus thalia thandeka thandi thandiwe thanh thao thaís thea thelma themba theo theodor theodora theodore
theres theresa therese theresia theron therése thiago thibaud thibault thibaut thien thierry thijs thilo thomas thor
thora thorben thorbjörn thore thorleif thorsten thu thuan thulani thuong thure thurman thuy théa théo théodore thérese
thérèse tia tiago tiana tiara tiberius tien tierra tiffany tiina tijmen tijn tilda tilde tilman tim timmy timo timofey
timothy timothée timur timuçin tina tindra tine tineke tiril tirza titilayo tito titouan titus tiziana tiziano tjeerd
tobbe tobi tobias tobin toby tod todd todor tola tolga tolu tom tomas tomasz tomek tommaso tommie tommy tomohiro
tomoko tompa tomás toni tonia tonje tony tonya toon tor tor-arne tora torben torbjorn torbjörn tord tore torgny torill
torkel torrance torrey torsten toru torunn torvald toshi tosin totte tova tove tracey traci tracy tram trang traute
travis travon trent trenton tressa treva trever trevor trey tricia trina trine trine-lise trinh trinidad trinity trish
trisha tristan tristin troels trond troy truc trude trudie trudy trung truong truus trygve tsubasa tuan tuba tucker
tugba tuija tula tullio tumelo tuncay tunde tung tunç tuomas turan ture turgay turgut turid tushar tuula tuulikki tuva
tuyen tuyet tuğba tuğçe twila twyla tyler tymofiy tymon tymoteusz tyra tyree tyrell tyrese tyrique tyrone tyson tânia
tülay tülin uche uchenna uday udo uffe ufuk ugo ugochi ugur ulf uli ulises ulla ulla-britt ulrica ulrich ulrik ulrika
ulrike ulysse uma umair umar umberto umesh umit umut una unni unnur urbain urban uriah uriel urs ursula urszula uschi
usha usman uta ute utkarsh utku uwe uyen uzoma uğur vada vadim vadym vagn vaibhav val valbona valborg valdemar
valentin valentina valentino valentyna valeria valerie valeriy valeriya valter valtteri valère valéria valérie van
vance vanda vandana vanesa vanessa vanja vanni varsha varun varvara vasant vasco vasil vasilis vasily vasyl vaughn
vedat veena veera veerle vega vegard veikko veli vella velma vendela venkat venkatesh vera verena verna verner vernie
vernon verona veronica veronika verónica vesa vesna vibeke vicenta vicente vicki vickie vicky victoire victor victoria
victorien vida vidal vidar vidhi vidya viet vigdis viggo vijay vikas vikram viktor viktoria viktoriya vilde vilgot
vilhelm vilhelmina vilja ville ville-valtteri villy vilma vilmar vilmer vimal vinay vince vincent vincenza vincenzo
vineet vinh vinnie vinod vinícius viola violaine violet violeta violette vipin viraj virgie virgil virginia virginie
virgínia vishal vishnu viswanath vita vitali vitaliy vitaly vito vittoria vittorio vivek viveka vivian viviana viviane
vivianne vivien vivienne vlad vladimir vladislav volkan volker volkmar volodymyr vsevolod vânia véronique vítor waclaw
wacław wade wael wafa wagner wahid wajih walaa walburga waldek waldemar waldo waleed walid walker wallace wally walt
walter walton waltraud wanda wang wangari wanjiku wanjiru warren warsame wasim watson wawrzyniec waylon wayne wei
weiwei weldon wellington wenche wendell wendy wenjie wenzel werner weronika wes wesley weston whitney wibke widad
wiebe wiebke wieslaw wiesław wiesława wietske wijnand wiktor wiktoria wilber wilbert wilbur wilburn wilford wilfred
wilfredo wilfrid wilfried wilhelm wilhelmina wilhelmine will willa willard wille willem willemijn willi william
williams willie willis willow willy wilma wilmer wilson wim wincenty winfried winifred winnifred winona winston winta
wioletta wirginia wit witold wladyslaw wojciech wojtek wolf wolfgang wolfram woodrow woojin wout wouter wyatt
władysław włodzimierz xander xavi xavier xhevdet xia xiang xiao xiaoli xiaoling xiaoming ximena xin xiu xiuying
xochitl xuan xue xzavier yaa yadira yael yago yahia yahya yakup yalçın yaman yamini yan yana yang yanis yann yannick
yannis yanyan yaoyao yaprak yara yaroslav yaseen yasemin yash yasin yasmeen yasmin yasmina yasmine yasser yasuhiro
yasuko yating yavuz yaw yazan yazmin yağmur yaşar ye yegor yejin yekaterina yelena yeliz yemi yen yeongho yesenia
yessenia yetunde yevgenia yevgeny yevhen yeşim yi yiannis yichen yifan yijun ying yiğit ylva ylwa yngvar yngve yngvild
yoann yogesh yohan yoko yolanda yolande yolotl yonca yong yoona yosef yoshi yoshiki yoshiko yoshio yosuke younes young
youngjae yousef yousra youssef youssra ysé yu yuan yuhan yui yuka yuki yukiko yulia yuliya yumi yumiko yun yuna yunus
yuri yuriko yuriy yusra yusuf yusuke yuta yuting yuto yuuki yuxuan yves yvette yvon yvonne yücel yüksel yıldız yılmaz
zacarías zach zachariah zacharias zacharie zachary zachery zack zafer zaher zahid zahra zaid zain zainab zainul zak
zakaria zaki zakia zander zane zanele zara zarah zaria zayn zaynab zbigniew zbyszek zdenek zdzislaw zdzisław zechariah
zehra zeina zeinab zekeriya zeki zelda zeliha zeljko zella zelma zena zenia zenon zeynep zhang zhanna zhen zhi zhiyuan
zia ziad zihan zinhle zion zita zixuan ziya ziyad zlatan zlatko zodwa zoe zoey zofia zohra zoie zoila zola zoltan zora
zoran zorica zoryana zouhair zoya zoé zsofia zsuzsanna zuhair zuhal zula zuza zuzana zygmunt zélia álvaro ángel ángela
ángeles ângela älva ängla ärla åke åsa åse åsmund çağla çağlar çiğdem édith édouard éliane élio élise élodie éloïse
émeline émile émilie éric érica étienne éva évelyne ícaro óscar örjan örn östen öyvind özcan özge özgür özlem öznur
øystein øyvind úrsula ümit þór łucja łukasz şahin şengül şeyma şükrü żaneta
`
    .trim()
    .split(/\s+/),
);

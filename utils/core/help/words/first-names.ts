/** Given names common in English and Swedish speaking workplaces, lower case. Written for this detector. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
aaron abbie abby abdi abdul abdullah abel abigail abraham ada adalberto adam adele adeline adil adina adnan adrian
adriana adrienne agatha agnes agneta agnieszka ahmad ahmed aida aidan aiden aileen aino aisha aisling akash akira
alain alan alana alasdair alastair albert alberto albin alejandra alejandro aleksander aleksandra alena alessandro
alessia alex alexander alexandra alexandre alexandria alexei alexia alexis alf alfie alfons alfonso alfred alfredo ali
alice alicia alina alisha alison alistair allan allen allison alma althea alva alvar alvaro alvin alyssa amalia amanda
amandine amara amelia amelie amina amir amit amrita amy ana anabel anahit anand anas anastasia anders andre andrea
andreas andrei andres andrew andrey andrzej andy aneta angel angela angelica angelina angelo angie angus anh anika
anil anita anja anjali ann anna annabel annabelle annalena anne anneli annelie annette annica annie annika annmarie
anselm anthea anthony antoine anton antonella antonia antonio anya april arash archie arianna ariel arjun arlene
armando arne arnold aron arthur arto artur arturo arun arvid asa asger ash asha ashley ashok ashton asia aske asta
astrid athena atticus aubrey audrey august augusta augustus aurelia aurora austin ava avery axel ayesha ayla ayman
aysha azra babak bao barbara barbro barney barry bart bartosz basil bastian beata beatrice beatriz beau becca becky
bella ben benedict benedikt bengt benita benjamin bennett benny berit bernadette bernard bernardo bernhard bernice
bernie bert bertha bertil bertram bess beth bethan bethany betsy bettina betty beverley beverly bianca bilal bill
billie billy birger birgit birgitta bjarne bjorn björn blair blake blanca blanche bo bob bobbie bobby bodil bogdan
bonnie boris bosse brad bradley brandon brandy branko brenda brendan brent brett brian briana brianna bridget britt
britta brittany brody brooke bruce bruno bryan bryce bryony börje caitlin caleb callum calvin camden cameron camila
camilla camille candace candice cara carin carina carl carla carlo carlos carlton carmel carmela carmen carol carola
carole carolin carolina caroline carolyn carrie carsten carter cary casey cassandra cassidy cassie catalina catarina
catherine cathleen cathrine cathy catrin cecilia cecily cedric celeste celia celina celine cesar chad chanel chantal
charlene charles charley charlie charlotte chelsea cheng cheryl chester chiara chioma chloe chris chrissy christa
christel christer christian christiana christie christina christine christoffer christoph christophe christopher
christy chuck ciara ciaran cindy claes claire clara clarence clarissa claude claudette claudia claudio clay clayton
clemens clement cliff clifford clint clinton clive clyde cody cole colette colin colleen colm conchita connie connor
conor conrad constance consuelo cooper cora coral cordelia corey corinne cormac cornelia cornelius cory courtney craig
cristian cristiano cristina crystal curt curtis cynthia cyril cyrus daan dafydd dag dagmar dagny dahlia daisy dakota
dale dalia damian damien damon dan dana dane daniel daniela daniella danielle danil danny dante daphne dara darcy
daria darius dariusz darlene darnell darrell darren darryl darya dave david davide davina dawn dawood dax dean deanna
debbie deborah debra declan deepa deepak deepika deirdre delia delilah della demetrius demi denis denise dennis derek
dermot derrick desiree desmond destiny devin devon dexter diana diane diego dieter dilan dimitri dimitrios dina dinesh
dirk dixie dmitri dmitry dolores dominic dominik dominique don donald donna donnie donovan dora doreen doris dorota
dorothea dorothy doug dougal douglas drew duncan dusan dustin dwayne dwight dylan eamon earl ebba ebba-lisa ebbe ebony
eddie eden edgar edie edin edith edmund edna eduard eduardo edvard edvin edward edwin efua egil egon eija eileen
eilidh eino eivind eivor elaine elda eleanor elena eleni eleonora eli elia eliana elias elif elijah elin elina elinor
eliot elisa elisabet elisabeth elise elisha eliza elizabeth elke ella elle ellen ellie elliot elliott ellis elmer
eloise elsa elsbeth else elsie elton elva elvin elvira elvis elwood emanuel emelie emerson emil emilia emilie emilio
emily emine emir emma emmanuel emmeline emmett emmy emre eng enrico enrique enzo erhan eric erica erich erik erika
erin erland erling ernest ernesto ernst errol erwin esme esmeralda espen esperanza essie esteban estelle ester esther
ethan ethel etta eugen eugene eugenia eugenie eunice eva evan evander evangeline eve evelina evelyn everett evert evie
ewa ewan ewelina eyvind ezekiel ezra fabian fabio fabrice fabrizio fadi fahad faisal faith farah fareed farhad farid
faruk fatemeh fatih fatima fatma fatou fay faye federica federico felicia felicity felipe felix ferdinand fergus fern
fernanda fernando fia filip filippa filippo fiona fiorella fletcher flora florence florian floyd folke forrest fran
frances francesca francesco francis francisca francisco franciska franco francois frank franka frankie franklin franz
françois françoise fraser fred freda freddie freddy frederic frederick frederik fredric fredrik fredrika freja freya
frida fridolf frieda friedrich frits fritz frode gabriel gabriela gabriella gabrielle gaby gail ganesh gareth garrett
garry garth gary gaspar gavin gaynor gemma gene genevieve geoff geoffrey george georgia georgie georgina georgios
gerald geraldine gerard gerardo gerd gerda gerhard germaine gerry gert gertrud gertrude giancarlo gianluca gianna
gilbert giles gillian gina ginny giorgio giovanna giovanni gisela giselle gitta gittan giulia giuseppe gladys glen
glenda glenn gloria goran gordana gordon gosta grace gracie graeme graham grant grayson grazyna greg gregor gregorio
gregory greta gretchen grzegorz guadalupe gudrun guido guillaume guillermo gun gunborg gunhild gunilla gunnar gunnel
gunvor gus gustaf gustav gustavo guy gwen gwendolyn gwyneth göran gösta günther habib hadi hadiya hadley hailey haim
hajar hakan haley halima halvard hamid hamish hamza hana hanan hanna hannah hannele hannes hans hans-erik harald hari
harley harold haroon harper harriet harrison harry haruki haruto harvey hasan hashim hassan hattie haya hayden hayley
hazel heath heather hector hedda hedvig hege heidi heike heikki heinrich helen helena helene helga helge helle hellen
helmut hendrik henning henri henrietta henrik henrique henry henryk herb herbert herman hermann hermine herta hilary
hilda hilde hillary hilma hina hiroshi hjalmar hjördis holger hollie holly homer hong honor hope horace horst hossein
howard hubert hue hugh hugo hung hussain hussein huw hyun håkan håvard iain ian ibrahim ida idris ieva ignacio igor
ike ila ilana ilaria ilham iliana ilias ilona ilse imaan iman imani imogen imran ina ines inez inga ingalill inge
ingeborg ingegerd ingela ingemar inger ingmar ingo ingrid ingvar inna ioana ioannis ira irene irina iris irma irmgard
irving isa isaac isabel isabella isabelle isac isadora isaiah isak isha isidor isla ismael ismail issac istvan ivan
ivana ivar ivo ivy iwona izabela jace jack jackie jackson jaclyn jacob jacqueline jacques jad jada jade jaden jael
jaime jake jakob jakub jamal james jameson jamie jan jana jane janelle janet janette jani janice janina janine janis
janne jannicke janos jared jari jarl jarmo jasmin jasmina jasmine jason jasper javier jay jayden jayne jean jeanette
jeanne jeannie jeff jeffery jeffrey jelena jemima jenna jenni jennie jennifer jenny jens jeremiah jeremy jerker jerome
jerry jerzy jesper jess jesse jessica jessie jesus jette jian jihad jill jillian jim jimena jimi jimmie jimmy jin jing
jo joachim joakim joan joana joanna joanne joao joaquin jocelyn jochen jodie jody joe joel joelle johan johann johanna
johannes john john-erik johnathan johnnie johnny jokum jolanda jolene jon jonah jonas jonathan joni jonna jonny joost
joram jordan jorge jorgen jorun josef josefin josefina josefine joseph josephine josh joshua josiah josie josip jouni
joy joyce juan juana juanita judith judy juha juhani jukka jules julia julian juliana julianne julie julien juliet
juliette julio julius jun june jung junko jurgen justin justina justine jutta jytte jöran jörgen jörn jürgen kaarina
kai kaisa kaitlyn kaj kajsa kali kalle kamal kamala kamil kamran kara karen kari karim karima karin karina karl
karl-erik karla karol karolina karoline karsten kasia kasper katarina katarzyna kate katelyn katerina katharina
katherine kathleen kathrin kathrine kathryn kathy kati katia katie katja katrin katrina katrine katy kay kaye kayla
keanu keiko keira keisha keith kelly kelsey kelvin ken kendall kendra kenji kennedy kennet kenneth kenny kent kenya
kenza kerry kerstin kerttu kevin khadija khaled khalid khan kiara kieran kiki kim kimberley kimberly kira kiran kirk
kirsi kirsten kirstin kirsty kitty kjell kjerstin klara klas klaus knut kofi kolbjörn konrad konstantin kourosh kris
krish krishna krista kristen krister kristi kristian kristin kristina kristine kristof kristoffer kristopher kristy
krystyna krzysztof kunal kurt kwame kyle kylie kyra kåre lacey laila lakshmi lana lance lara larisa larry lars
lars-erik lasse laszlo latoya laura laurel lauren laurence laurent lauri laurie lavinia lawrence layla lea leah
leander leandro leanne lee leif leigh leila lela leland lena lenita lennart lennox lenny leo leon leona leonard
leonardo leonel leonie leonora leopold leroy lesley leslie lester leticia levi lewis lexi li liam lian liana libby
lidia lili lilian liliana lilja lillemor lillian lillie lilly lily lin lina lincoln linda lindsay lindsey line ling
linn linnea linnéa linus lionel lis lisa lisbet lisbeth lise liselott liselotte lissa liv livia liz liza lizzie lloyd
logan lois lola lonnie lorena lorenzo loretta lori lorna lorraine lotta lotten lottie lou louie louis louisa louise
lourdes lova lovisa luc luca lucas lucia lucian luciana luciano lucie lucille lucinda lucy ludmila ludvig ludwig luigi
luis luisa luiz luka lukas lukasz luke lulu luna lutz luz lydia lyle lyn lynda lynette lynn lynne lyra maarten mabel
mackenzie macy maddison madeleine madeline madelyn madhu madison mads mae maeve magda magdalena maggie magnhild magnus
maha mahdi mahmoud mahmud mai maia maire maisie maj maj-britt maja majid malcolm malik malin malina mallory malte
malva mamadou mandy manfred manish manny manoj manon manuel manuela mara marc marcel marcela marcella marcello marcelo
marcia marcin marco marcos marcus marek margaret margareta margareth margarita margery margit margot margrethe
marguerite mari maria mariah mariam marian mariana marianna marianne maribel marica marie marie-louise mariella
marielle marietta marija marika marilyn marina mario marion marisa marisol marissa marit marita marius marja marjorie
mark marketa markku marko markus marlene marlon marsha marta marte martha marthe martin martina martine marty martyn
marvin mary maryam maryann masha mason massimo mateo mateusz mathew mathias mathilda mathilde matilda matilde mats
matt matteo matthew matthias mattias mattie maud maude maura maureen maurice mauricio maurizio mauro mavis max maxim
maxime maximilian maxine maxwell may maya maynard mayra mccoy megan meghan mehdi mehmet mei melanie melinda melissa
melker melody melvin mercedes mercy meredith merete merja merle mervyn meryl mette mia micael micah michael michaela
michal michel michela michele michelle mick mickael micke mickey miguel mihai mika mikael mikaela mike mikhail mikkel
mikko mila milan mildred milena miles miller milo milos milton mimi mimmi mina minerva ming minh minna mira miranda
mirela miriam mirjam miro miroslav misha missy mitch mitchell mitzi moa mohamed mohammad mohammed mohan mohsen moira
moises mollie molly mona monica monika monique morag morgan moritz morris morten moses mostafa muhammad muhammed
mukesh muna murat muriel murphy murray mustafa my myra myriam myrna myron myrtle märit märta måns mårten nabil nada
nadia nadine nadja nagma nahid naima najib nancy nanna naomi naresh narges nasim nasser nastassja nat natalia natalie
natan natasha nate nathalie nathan nathaniel naveed naveen nawal nazanin neal ned neha neil nell nellie nelly nelson
nena nerea nesrin nestor nettie neve nevena neville nia niall niamh nicholas nichole nick nicki nicklas nico nicola
nicolai nicolas nicole nicolette nicolo nigel nihal nik nika nikhil niki nikita niklas nikola nikolai nikolaj nikolaos
nikolas nils nima nina ning nino nisha nishant nita nitin noa noah noel noelle noemi nolan nomi noor nora norah
norbert noreen norma norman nour noura nouri nova nuala nuno nuria nyla octavia octavio oda odd oddvar odessa odette
ofelia ogden ola ola-conny olaf olav olave ole oleg oleksandr oleksii olena olga oliver olivia olivier olle ollie olof
olov oluf olusegun oluwaseun omar omer ona onni ophelia ora orla orlando orville osama oscar oskar osman osvald
osvaldo oswald ottilia otto owain owen oyvind ozan pablo padma paige pam pamela paola paolo parisa parker parvin
parviz pascal pat patience patric patrice patricia patrick patrik patrycja patsy patti patty paul paula paulette
paulina pauline paulo pavel pawel payton pearl pedro peggy pekka pelle penelope penny per per-erik percy perla
pernilla pernille perry pete peter petra petri petrus petter peyton phil philip philippa philippe phillip phoebe
phyllis pia pier pierre piers pieter pilar piotr piper polly pontus poppy portia poul prakash pranav prasad pratik
preben preston priscilla priya priyanka pär pål påvel qasim qian quentin quincy quinn rachael rachel rachid radek
radka rafael rafal rafiq raghav raheem rahim rahul raina raisa raj raja rajesh rajiv ralf ralph ram rama ramesh rami
ramiro ramon ramona rana randall randi randolph randy rani ranjit raoul raphael raquel rashid rasmus raul ravi ray
raya raymond rayna reagan rebecca rebecka reece reed reem reggie regina reginald reid reidar reijo reine reinhard remi
remy rena renata renate renato rene renee renée reuben rex reza rhea rhiannon rhoda rhonda rhys ria ricardo riccardo
rich richard richie rick rickard ricky rico rigmor riikka riina rikard rikke riley rina rishi rita ritva rob robbie
robby robert roberta roberto robin robyn rocco rochelle rocio roderick rodney rodolfo rodrigo rodrigue roger rohan
rohit roland rolando rolf roma roman romeo romina ron ronald ronan ronja ronnie ronny rory rosa rosalie rosalind
rosamund rosanna rosario roscoe rose rosemarie rosemary rosie ross rowan rowena roxana roxanne roy roza ruben ruby
rudolf rudy rufus rui runa runar rune rupert russ russel russell rustam rut ruth ryan ryder ryszard saad saba sabina
sabine sabrina sadia sadie saeed saga sahar said saif sal salah salim sally salma salman salome salvador salvatore sam
samantha samara sami samir samira sammy samson samuel samuli sandeep sander sandor sandra sandy sanjay sanna sanne
santiago santosh sara sarah sari sarita sasha saskia satoshi saul saurabh savannah sawsan scarlett scott seamus sean
sebastian sebastien selena selim selina selma serena sergei sergey sergio seth severin seán shai shane shania shanice
shannon sharif sharon shaun shauna shawn shay shayna sheena sheila shelby sheldon shelley shelly sherman sherri sherry
shira shirin shirley shiv shreya shyam sian sidney sidsel sienna sierra sif sigbritt sigfrid sigge sigmund signe
sigrid sigurd silas silje silvana silvia silvio simon simona simone simran sina sinead siobhan siri sirpa sissel siv
sixten sjöfn skye sloane snezana sofia sofie sofija sohail sol solange soledad solomon solveig sonia sonja sonny sonya
sophia sophie soren spencer spiros stacey stacy staffan stan stanislav stanley stefan stefani stefania stefanie
stefano steffen stella stellan sten stephan stephane stephanie stephen steve steven stewart stig stina stine stuart
sture sue suki sultan suman summer sunil sunita sunniva suresh suriya susan susana susann susanna susanne susie
suzanne suzette suzy svante svea sven sven-erik svend sverre svetlana swati sydney syed sylvain sylvester sylvia
sylvie sylwia säde sölve sören tabitha tahir taina takeshi talia tamar tamara tamas tamika tammy tania tanja tanner
tanya tara tareq tarik tariq taro tasha tatiana tatjana tatum taylor ted teddy tegan teijo tekla temitope teo teodor
terence teresa teresia teri terje terrance terrell terrence terri terry tess tessa tex thabo thad thaddeus thea theo
theodor theodora theodore theresa therese thomas thor thora thorbjörn thorsten thu thuy thérese thérèse tia tiago
tiana tiberius tiffany tilda tilde till tim timo timothy timur tina tindra tirza tobias toby tod todd todor tom tomas
tomasz tommaso tommy toni tonia tonje tony tonya tor torbjorn torbjörn tord tore torgny torkel torsten tove tracey
traci tracy travis trent trevor tricia trina trine trinity trish trisha tristan troels trond troy trudy trygve tuan
tucker tuija tula tuomas ture tuva twyla tyler tyra tyrone tyson ulf ulla ulla-britt ulrica ulrich ulrik ulrika ulrike
uma umar umberto una unni unnur urban uriah uriel urs ursula usha usman ute uwe vadim val valborg valdemar valentin
valentina valentino valeria valerie valeriy valter van vanessa vanja varun vasco vasil vasilis vaughn veera vegard
veikko vendela venkat vera vernon verona veronica veronika vesa vibeke vicente vicki vickie vicky victor victoria
vidar vidya vijay vikas viktor viktoria vilgot vilhelm vilja ville vilma vilmar vinay vince vincent vincenzo viola
violet violeta virgil virginia viswanath vittoria vittorio vivek vivian viviana vivianne vivienne vladimir vladislav
volker wade wael wahid walid walker wallace wally walt walter waltraud wanda wang warren wayne wei wenche wendell
wendy werner wes wesley whitney wibke wiktor wilbur wilfred wilfried wilhelm wilhelmina will willa willard willem
william williams willie willis willow wilma wilmer wilson winifred winston witold wojciech wolf wolfgang woodrow wyatt
xander xavier xiao ximena xin xiu yael yahya yan yana yanis yannick yara yasemin yasin yasmin yasmina yasmine yasser
yasuko ye yelena yesenia yi yiannis ylva ylwa yngve yolanda yosef yoshi young youssef youssra yu yuan yui yuki yuliya
yun yuri yusuf yvette yvonne zach zachariah zachary zack zahra zaid zain zainab zak zakaria zaki zander zane zara
zarah zayn zbigniew zdenek zelda zelma zena zenia zeynep zhang zhen zhi ziad zion zita zlatan zoe zoey zofia zohra
zola zoltan zora zoran zsofia zuzana älva ängla ärla åke åsa åse åsmund élise éva örjan örn östen öyvind øystein
øyvind
`
    .trim()
    .split(/\s+/),
);

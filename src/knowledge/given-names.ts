import { readTable } from './table.ts';

/**
 * Given names and the gender of those who bear them, folded (lower case, no accents). A name in both lists says nothing
 * about gender. A table of support, not of truth: a person missing here is still found by form and by context.
 *
 * Sources: the first-name lists of compromise (MIT, https://github.com/spencermountain/compromise), whose words for
 * things ("may", "chance") are left out; beside them common given names of the nations of winter and summer sport, put
 * together by hand in the manner of the national statistics offices' lists (SSB, SCB, CBS, INSEE, ISTAT, GUS, KSH ...).
 */
function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const MENS_NAMES = names(`
  aapo aarav aaron abdallah abdel abderrahim abderrahman abdi abdoulaye abdul abdullah abdullo abdulrahman abe abel
  abraham abram abu abubakr abulfazl abzal ackeem adam adama adan adi adolf adolfo adolph adrian adriano adrien advik
  afonso agoston agustin ahmad ahmed ahmet aidan aidar aiden aiman aimar aivar ajani akani akira akos aksel aladdin
  alain alan alastair albert alberto albrecht alden alec alejandro aleksandar aleksander aleksandr aleksanteri aleksei
  alessandro alessio alex alexander alexandre alexandros alexandru alexei alexey alexis alf alfie alfonso alfred ali
  alistair allan allen alois alonso alonzo alphonse alphonso alton alun alvar alvaro alvin amanuel amar amine amir
  amit ammanuel ammar amos anas anatoli anatoliy anatoly ander anders andre andrea andreas andrei andrej andres andrew
  andrey andris andrius andriy andrzej andy angel angelo angus ante anthony antoine anton antoni antonio antonios
  antony antti anwar anze aputsiaq arata archibald archie ari ariel ariki arjun armaan armand armando armin arnaud
  arnav arnd arne arno arnold aron arpad artem arthur artie arttu artur arturo aryan asafa asahi asger attila augusto
  augustus aurelien avery axel ayaan aykhan ayoub azamat aziz azizul bakary balazs balint bandar bandile banele
  baptiste barney barrett barry bart bartholomew bartosz bauke beat ben bence benedikt benito benjamin bennie benny
  benson berat bernard bernardo bernhard bernie bert bertram bertrand beshoi bibek bilal billie billy birhanu bishal
  bjarne bjorn blaine blake bob bobby bogdan bohdan boris bostjan boyd brad bradford bradley brady bram branden
  brandon branislav brendan brendon brent brenton bret brett brian brice bruce bruno bryan bryce bryon bryson buddy
  burak burt burton buster byron caden caeleb caio caleb callan calle callum calvin cameron camilo carey carl carlo
  carlos carlton carroll cary casey cecil cedric cesar chad charbel charles charley chas chester chet chris christoph
  christophe christopher christos ciaran cillian clarence claude claudio claus clay clayton clemens clement cletus
  clifford clifton clint clive clyde cody colby cole colin collin colm colton connor conor conrad conseslus constantin
  cooper corentin corey cormac cornelis cornelius cory craig cristiano cristobal csaba curt curtis cyril cyrus daan
  dafydd daichi daiya dale damian damien damion damon dan daniel daniele daniil danilo daniyar danny daren darin dario
  darius darnell darragh darrel darrell darren darrin darryl daryl dave davi david davide davit dawid deandre declan
  deepak dejan delbert demetrius denis dennis denny denys deon derek derrick deshawn desmond deven devin dewayne dewey
  dexter diarmuid dias didrik diego dieter dietmar dietrich dillon dimitri dimitrios dimitris dinesh dion dirk dmitri
  dmitriy dmitry dmytro domen domingo dominic dominick dominik dominique dominykas don donald donnell donnie donny
  donovan dorian doug douglas douwe dovydas doyle dragan dries duane dudley duncan dusan dustin dwayne dwight dylan
  dyllan ebenezer ed eddie edgar edgars edmond edmund edoardo eduard eduardo edvin edvins edward edwardo edwin eetu
  efrain efren egan egor eirik eitan elbert eldon eli elias elijah eliot elisha eliud elliot elliott ellis elmer elton
  elvin elvis elwood emanuel emerson emery emil emiliano emilio emilis emirhan emmanuel emmett emre enoch enrico
  enrique enzo eoghan eoin ergi eric erich erick erik erling ernest ernesto ernie ernst errol ervin erwin eskil espen
  esteban ethan etienne ettore eugen eugene evan evans even evens everett evgeny ewan eymen ezra fabian fabien fabio
  fabrice fabrizio fadi fahd federico felipe felix feng ferdinand ferdinando fergus fernando fidel filip filippo
  finlay fintan fionn fletcher florent florian floyd forrest francesco francis francisco franciszek francois frankie
  franklin franklyn fraser fred freddie freddy frederic frederick frederik fredrick fredrik friedrich friso frits
  fritz furkan fyodor gabe gabor gabreal gabriel gabriele gabrielius galen gareth garland garrett garry garth gary
  gatis gavin geir geoff geoffrey georg george georges georgi georgios georgy gerald gerard gerardo gerben gergo
  gerhard german gerrit gerry gert getnet giacomo gianluca gianmarco gijs gilbert gilberto giles gilles gino giorgi
  giorgio giorgis giorgos giovanni giuseppe gleb glen glenn godfrey gonzalo goran gord gordon gosta gottfried grady
  graham grant greg gregg gregor gregorio gregory grover grzegorz guido guilherme guillaume guillermo gunnar gunter
  gunther gus gustaf gustav gustave gustavo gyorgy habib haile hakon hal halim hallgeir hamish hampus hamza hank hans
  hao haralds harlan harley harold harri harry haruhito haruki haruta haruto harvey hasan hassan havard hayato hayden
  heath hector heikki heiko hein heinrich heitor hendrik henri henrik henrique henry henryk herbert herman hermann
  hicham hiroki hiroshi holger homer horace horacio horatio hosea hossein howard howie hubert hugh hugo humberto hunor
  hunter huseyin huseyn hussain hussein hydar iain ian ibai ibrahim ichika ieuan ignacio igor ihor iivo ike iker ildar
  ilija ilya indrek inuk inunnguaq ioannis ionut ira irakli irvin irving irwin isaac isaiah isaias ishaan isiah ismael
  ismail issac istvan itai itsuki itzhak ivan ivica iwan jack jacob jacques jaden jaka jake jakob jakov jakub jamal
  james jameson jamison jan janis janne jannik jannis jared jari jarne jarod jaroslav jarred jarrett jarrod jarvis
  jason jasper javier jayden jayson jean jean-francois jean-sebastien jed jeff jeffery jeffrey jeffry jens jeppe
  jerald jeremiah jeremy jermaine jerome jeronimo jerry jesper jesus jian jim jimi jimmie jimmy jiri joao joaquin joe
  joel joep joesph joey johan johann johannes john johnathan johnathon johnie johnnie johnny jokubas jon jonah jonas
  jonatan jonathan jonathon joni jonny joonas jordan jordi jordon jorge joris jorrit jose josef joseph josh joshua
  josiah josue jozef juan jude juha juho jukka julen jules julian julien julio julius juraj jure jurgen juris jurre
  jussi justas justin kaarel kacper kai kajus kalle kamal kamil kanata kari karim karl karlis karsten kaspar kasper
  kathem katsuhiro kauri kazuki kazuya keenan keiichi keir keith kelvin ken kendrick kenenisa kenneth kenny kenta
  kento kenton kerem kermit keven kevin khaled khalid kieran kim kingsley kip kipchoge kirani kiril kirill kirk
  kirollos kjeld kjetil klaus klemen knut koen koki konrad konstantin konstantinos kosuke kotaro kristers kristian
  kristjan kristof kristoffer kristopher krzysztof kurt kurtis kwame kyle kyls lachlan lamar lambert lamecha lamont
  lance landon larry lars lasha lasse laszlo laurence laurent lauri lawrence leandro leevi leif leland len lennart
  lenny leon leonard leonardo leonel leonid leopold lester lethabo levan levente levi liam linus lionel lior livio
  lloyd logan loic lonnie loren lorenz lorenzo lou louie louis loup lovro lowell lubos luc luca lucas luciano lucien
  ludovic ludvig ludwig luigi luis luiz luka lukas lukasz luke luther luuk lyle lyndon maayan macaulay maciej mads
  magnus mahamadou mahammad mahdi mahesh mahmoud majd makoto maksim malachai malachy malcolm malik malthe mamadou
  manfred manish manny mantas manuel marc marcel marcell marcello marcelo marcin marco marcos marcus marek mariano
  marin mario marios marius mark markel marko markos markus marlin marlon marquis marshall marten marti martim martin
  martins marty marvin masahiro masaya mason masoud mate matej mateo mateusz matheus mathew mathias mathieu mathis
  matias matic matt matteo matthew matthias matti mattia mattias mattis matty matus matyas maurice mauricio max maxim
  maxime maximilian maximiliano maxwell mehdi mehmet melker melvin menno merle merrill mervin mervyn micah michael
  michal micheal michel michele mick mickey micky miguel miha mihai mika mikael mikaere mike mikel mikhail mikkel
  mikko mikolaj milan mile milhouse milo milos miltiadis milton minato minik mirko miroslav mitch mitchell mo modibo
  moe mohamad mohamed mohammad mohammed moises monte monty morgan morisi moritz moses moshe mosinet motonaga moussa
  muhamed muhammad muhammed murad mustafa mustapha mutaz mykola myles myron nahom nairo nandor naoki nate nathan
  nathanael nathaniel nathy neal ned neil nejc nelson neville nevin nguyen niall nicholas nick nickolas nico nicola
  nicolas nicolo niels nigel niilo nik nika nikau nikhil nikita niklas niko nikola nikolai nikolaos nikolay nikos
  niles nils noah noam noel nojus nolan nomaan norbert norio norman novak nuka nurbergen oblique octavio oier oisin
  olaf olav ole oleg oleh oleksandr oliver olivier olli ollie omar omer ondrej ori orville osama oscar oskar osman
  osvaldo oswald otis otto oumar owen oystein oyvind pablo padraic padraig panagiotis paolo pascal patrick patrik paul
  paulie paulo paulos pavel pavlo pawel peder pedro percy perttu petar pete peter petr petri petro petros petter phil
  philip philipp philippe phillip pierre pierre-luc pieter pietro piotr prakash pravit prem preston priit primoz
  przemyslaw pyotr quentin quincy quinton rachid radek rafael rafal rahul rai raimonds rainer rajesh ralf ralfs ralph
  ramiro ramon randal randall randolph raoul raphael rashad rasheed rasmus raul rawiri rayan raymond recep reece
  reggie reginald regis reid remco ren renaud rene renzo reo reto reuben reyansh reynaldo reza rhett rhys ricardo
  riccardo richard richie rick rickey rickie ricky rico rigoberto riku riley ristomatti roan rob robbie robby robert
  roberto roberts robin rocco rod roderick rodger rodney rodolfo rodrigo roel rogelio roger rohan rok rokas roland
  rolando rolf roman romeo ron ronald ronan ronnie ronny rory rosario roscoe ross roy royce ruben rubin rudolf rudolph
  rudy rufus rui rune rupert ruslan russ russel russell ryan ryo ryosuke ryou ryuju saeed sakari sal salik salvatore
  sam sami samir samkelo sammie sammy samuel samuli sandeep sandor sandro sanjay santino saqib sasha satoshi saul scot
  scott scottie scotty seamus sean seb sebastian sebastien seitaro sekou selemon selim semen semion sepp serge sergei
  sergey sergio serhii seth severin seymour shahid shane shani shaoang shaolin shaquane shaquille shaun shawn shayne
  sheldon shelton sherman shlomo shogo shoma shuzo sid siddhartha sidney sigmund siim silas silvio simen simon simone
  sindre sisay sixten siyabonga slobodan solomon sondre soren soufiane souleymane souma souta spencer spyridon stan
  stanislav stanislaw stanley stef stefan stefano stefanos steffen stepan stephan stephane stephen steve steven stevie
  stewart stian stipe stu stuart sturla sumit suraj suresh sven svend sverre sybren syed sylvester szymon taavi tadgh
  taha taichi taika takahiro takeshi takuya tamas tamirat tanel tanner taras tareq tarjei taro tatsuki tatsuya taylor
  ted teddy teemu terence tero terrance terrell terrence terry teun thad thaddeus theo theodor theodore theophile
  thiago thijs thom thomas tiesj tijmen tim timi timmy timothy timur titus tjerk tobias toby tod todd tom tomas tomasz
  tommaso tommie tommy tomoharu tomoya toni tonis tony toon tor tore travis trayvon trent trenton trevor trey tristan
  trond troy truman tsegaye tsubasa tunar tuomas turki ty tyler tyrone tyson ughur ulrich ulrik ulysses umberto unax
  uri urmas urs usain usman uwe vaclav val valdis valentin valentine vance vasileios vasily vegard veikko vern vernon
  vesa vetle vic vicente victor viggo vihaan viktor ville vince vincent vincenzo vinicius vinzenz virgil vitaliy
  vitezslav vivaan vivek vlad vladimir vladislav vojtech volodymyr wade wallace wally walt walter warren wataru wayde
  waylon wayne wei wendell werner wes wesley wessel weston wilbert wilbur wiley wilfred wilfredo wilfrid wilfried
  wilhelm willard william willie willis willy wilson winfried winslow winston wojciech wolfgang woodrow wout wouter
  wyatt xavier xhoel yahli yamato yanis yann yannick yaroslav yassin yassine yegor yerkebulan yevgeni yevgeny yoann
  yohan yonas yonatan yonathan yong yosef yousouf youssef yuen yuma yuri yuriy yury yusif yusuf yuuma yuval yuya
  yuzuru yvan zac zach zachariah zachary zachery zack zackary zahid zakaria zan zane zbigniew zdenek ziga zoltan zoran
  zsolt zurab
`);

export const WOMENS_NAMES = names(`
  aada aadya aaliyah aaradhya aasha abagail abbey abbi abbie abby abi abie abigail abril ada adaline adalyn addie
  addilyn addison adel adela adelaide adele adelene adelia adelina adeline adelynn adreanna adriana adrianna adrianne
  adriena adriene adrienne agatha agathe aggie agnes agnese agnieszka agustina aicha aida aikaterini aileen aimee aina
  aino ainsley aisha aishah aisling aislinn aislynn aita ajla akane akiko alaina alana alanis alanna alannah alanoud
  alayah alayna alba alecia aleisha alejandra aleksandra alena alesia alessandra alexa alexandra alexia alexis alia
  alice alicia alicja alina aline alisa alise alisha alison alissa aliza allie allison allyson almaz althea alva alya
  alycia alysa alyson alyssa alzbeta amahle amaia amaira amalia amalie amanda amber amberly amelia amelija amie amilia
  amina aminata amy ana ana-lucia anabel anais anamaria anamarija anastasia anastasiia anastasija anastasiya anaya
  andjela andrea andzelika ane aneta anette angel angela angelia angelica angelina angeline angelique angie anika
  anisa anissa anita anja anjelica ann anna anna-karin anna-maria annabel annabella annabelle annalena annalisa
  annamaria anne anne-sophie annelise annemarie annett annette annie annika anniken annmarie annouk anohito anouk
  antigoni antoinette antonella antonia anya aoi aoife aria ariadne ariana arianna arianne arielle arina arisa arleen
  arlena arlene arlette aroha arpita aruzhan aryna asha ashanti ashlee ashleigh ashley ashli ashlie ashly ashlyn
  ashraqat ashton asiya asja asmita assil astrid ataahua athena audra audrey audri audry augustina augustine aurelia
  aurelie austeja ava avigail awa aya ayaka ayame ayana ayanna ayano ayesha aygun aylin ayn ayse aysel azra azuna
  baiba barbara barbora barbra bayarmaa bea beatrice beatriz becca becky belinay belinda benedetta benita bernadett
  bernadette bernadine bernice bertha bertie beryl bess bessie beth bethanie bethany betsy bette bettie bettina betty
  bettye beula beulah bev beverley beverly bianca biljana binita bintou bismah blanca blanche blanka blessing blythe
  bobbi bobbie boglarka bohdana bolormaa bonita bonnie brandi brandie breanna bree brenda brenna briana brianna
  brianne bridget bridgett bridgette brigid brigitte britney britt brittany brittney brittni brittny bronwyn brooke
  brooklyn bryanna brynn bryony caitlin caitlyn calista callie camila camile camilla camille candace candice caoimhe
  cara carina carissa carla carlene carley carlie carlijn carlota carlotta carly carmel carmela carmella carmen carol
  carole carolina caroline carolyn carrie carrol casandra cassandra cassie catarina caterina caterine catherina
  catherine cathleen cathryn cathy catrina cayla cecelia cecile cecilia cecily celeste celia celina celine chandra
  chanelle chantal chantelle charis charissa charla charlena charlene charlette charline charlotte charmaine chedeline
  chelsea chelsey cher cheri cherie cheryl chiara chinami chisato chiyuki chloe chrissy christa christal christen
  christiana christiane christie christina christine christy chrystal ciara cierra cindi cindy clair claire clara
  clare clarice claris clarissa claudette claudia claudine clemence cleo cleopatra clotilde coleen coletta colette
  coline colleen concepcion connie constance constanza consuelo cora coralie cordelia cori corina corine corinna
  corinne cornelia corrine courtney courtni courtny cristal cristina cyndi cynthia dace dahlia daina daisy dalal
  dalilah damaris damia dana danae danette dani danica daniela daniele daniella danielle danika daniz daphna daphne
  dara darby darcey darcie daria darla darlena darlene darya davida davina dayle dayna deana deandra deann deanna
  deanne deb debbie debby debora deborah debra debrah dede dee deedee deena deidre deirdre dela delia delilah della
  delores deloris delphine demetria demi dena denice denise desiree dhia diana diane dianna dianne dina dinah dinara
  dionne diribe ditaji diya djeneba dolores dominique dona donna dora doreen doris dorla dorothea dorothy dorthy
  dottie ebba ecrin edel eden edie edith edna edwina eevi eileen eilidh eilish eisha ekaterina ekaterini ekta ela
  elaina elaine elana eleanor elen elena eleni eliana elicia elida elie elif elin elina eline elinor elisa elisabeth
  elisabetta elise eliska eliza elizabete elizabeth elizaveta ella ellen ellesse ellie elly elma elnora elodie eloise
  elouise elsa elsie elva elvina elvira ema emanuela emelda emely emerald emile emilee emilia emilie emilija emily
  emina emine emma emma-louise emmaline emmanuelle emmeline emmie emmy enid erica ericka erika erin erina erma
  ernestina ernestine eryn ese esma esmee esmeralda esperanza estela estele estella estelle ester estere esther
  estrella eszter ethel etta eugenia eugenie eunice eva evangelina evangeline eveliina evelin evelina evelyn evgeniya
  evi evie evija evita ewa fabiola faith fajr fanta farah farida farrah farzana fatemeh fatiha fatima fatin fatma
  fatoumata fay faye federica felecia felicia femke fenna fernanda fien fiona floor flora florence florencia fozia
  fran frances francesca francina francine francisca francoise franziska freda frederikke freja freweyni freya frida
  frieda gabby gabi gabija gabriela gabriele gabriella gabrielle gaby gale galina gamalat gamila garnet gayle gelete
  gemma gena genevieve genna genzebe georgette georgia georgie georgina geraldina geraldine geri germaine gertrud
  gertrude gesa gia gianna gigi gilda gillian gina ginevra gioia giorgia giovanna gisela gisele giselle gita gladys
  glena glenda glenna gloria glynis golda goldie googoosh grace gracie graciela grainne greta gretchen griselda gudaf
  gudrun gunay gunda gunel guro gwen gwendolyn gwyneth habiba hafdis hailey hajnalka hala haley hallie hana hanah
  hanna hannah hariet hariette harriet harriett harriette haruna hasnaa hasti hatice hattie hawa hayley heather hedwig
  hege heidi helen helena helene helga hellen helmi henrietta hermine hessa hester hilary hilda hildegard hilke
  hillary himari hina hinemoa hirut hitomi hoda hollie holly hortense hosna hosniya hrafnhildur hussa hyacinth ida
  ieva iga iida ila ilaria ilene iliana ilina ilona ilse ilze imane imelda imke imogen imogena imogene indira ines
  inese ingrid ingvild inji iona irati ireen irena irene irina iris irma iryna isabel isabela isabele isabell isabella
  isabelle isadora isidora isla isobel iva ivaana ivalu ivana ivanie ivona iwona izabela izaro jacinda jacinta jackie
  jacky jaclyn jacquelina jacqueline jacquelyn jada jagoda jami jana janae jane janele janelle janessa janet janette
  janice janie janina janine janis janja jaqueline jasmi jasmin jasmina javiera jayne jazmin jazmine jean jeana jeane
  jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jelena jeltje jemima jen jena
  jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jerri jesica jess jesse jessi jessica jil jildou
  jilian jill jillian jing jip jo joan joana joane joann joanna joanne jocelyn jodi jodie jody joelle johana johanna
  johanne joleen jolena jolene joni jonna jordan jorien josefa josefina josefine joselyn josephina josephine josie
  jovana joy joya joyce juana juanita judeline judith judy julia juliana juliane julianna julianne julie julienne
  juliet julieta juliette julissa justina justine justyna jutta kabita kacey kadiatou kaede kaia kaidy kaitlin kaitlyn
  kaja kaleigh kali kallie kamala kamila kamile kana kanyakumari kaori kara karen kari karima karin karina karissa
  karla karly karolina karoline karyn kassandra kassie kat kata katarina katarzyna kate katelyn katelynn katerina
  katharina katharine katherina katherine kathie kathleen kathrine kathryn kathy kati katia katie katinka katja katlyn
  katrin katrina katrine katy kavita kay kaye kayla kaylee kayleigh keeley keely keira keisha kejsi keley keli kelley
  kelli kellie kelly kelsey kelsie kely kendra kenna kenza kera keri kerri kerttu khadija khadije khawla kheira
  khongordzol kia kiana kiara kiera kiersten kiley kim kimberlee kimberley kimberli kimberly kimi kimmernaq kinga kira
  kirsi kirsten kirstin kirsty kizzy klea koharu konstanze konul kori kourtney krista kristel kristen kristi kristie
  kristin kristina kristine kristy kristyna krystal ksenia kseniya kyla kylee kylie kyra lacey lacie lacy ladona
  ladonna laia laila lakesha lamija lana lara larisa larissa latasha latifa latisha latonya latoya laura laurel lauren
  laurie laurine lauryn laverna laverne lavinia laxmi layla lea leah leana leandra leane leann leanna leanne leda
  leena leia leigh leila leilani leja lejla lela lena lenka lenora lenore leola leona leonie leonora leora lesedi
  lesley lesli leslie lesly letesenbet leticia letitia lettie lex lexie leyla lia lian liana lianne libbie libby lidia
  lidya lieke liepa liga liis lila lilah lili lilia lilian liliana lilja lillia lillian lillie lilly lin lina linda
  lindsay lindsey lindsi lindsy lindy line linn lisa lisette liv livia liz liza lizbeth lizette lizzie lois lola
  lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina lorraine lorri lorrie lotta
  lotte lottie lou louella louisa louise lovelie luann lucia luciana lucie lucija lucile lucille lucinda lucy luela
  luella luisa luise lula lulu lulwa luna lupe lupita luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynn lynna
  lynne lynnette lynsey lyudmila maaike mabel mable macie macy madalyn madara maddie maddison madeleine madelina
  madeline madelyn madge madison madonna mae maelle maeva magda magdalena magdalene maggie maha mai maia maire maisie
  maite maja maki malaika malak malen malgorzata malia malika malinda mallory mandakranta mandy manon manuela mao mara
  marcela marcella marcelle marci marcia marcie marcy mareike maren margaret margarette margarida margarita marge
  margery margie margo margot margret margrette marguerite mari maria mariah mariam mariamawit mariami marian mariana
  mariane marianna marianne maribel marie marie-eve marie-josee marie-laure marie-pier mariela mariella marija marijke
  marilyn marina marion maris marisa marisol marissa marit maritza mariya marjorie marketa marla marleen marlen
  marlena marlene marnie marrit marsha marta marte martha martina martine martyna marwa mary maryam maryan maryann
  marybeth maryjane marylou maryna masoumeh mathilde matilda matilde mattie maud maude maura maureen mavis maxina
  maxine maya maybell mayra maysoun mayu mazie mckenzie meagan meg megan meghan megumi mei melanie melina melinda
  melisa melissa mellisa meredith merel meriem merissa merjem meron meryem meryl mette mia micaela michaela michela
  michele michelle midori miho mika mikaela miku mila milagros mildred milena milica millicent millie milly mimi mina
  minami mindy minenhle minerva minh minnie mira miral miranda mireia mirela miriam mirlande mirren misaki misato
  mitzi miyako miyar mizuho moa mobina moe moira mollie molly momoka mona mone monica monika monique morgan mrignayani
  mujinga muriel mya myra myriam myrlande myrna myrtle naasunnguaq nadene nadezhda nadia nadina nadine nadya nahia
  naima nalla nana nanako nancy nanette naomi naomie narges natalia natalie natalya natascha natasha nathalie natsumi
  nehir neisi nel nela nelisa nell nellie nena nerissa nesreen neza nia niamh nichole nicki nicky nicola nicole
  nicolette nienke niharika nika niki nikita nikki nikole nila nilay nina nino nisanur nisha nita nivi noa noella
  noelle noemi noor nora norah noreen norma nouf nour nozomi nur nuray nurul nyla oceane octavia odelia odette odval
  ofelia oisha oksana ola olena olga olivia oliwia ona ophelia ophelie orla ornella oumou oyunbileg paige pam pamela
  pandora paninnguaq paola paraskevi parvati patrica patrice patricia patti pattie patty paula paulette paulina
  pauline peg peggy penelope peres perla pernille perrine petra philomena phoebe phylis phyllis pia pilvi pipaluk
  piper pleun polina polly polona poppy portia priscila priscilla priyamvada prudence purity puteri queenie quiana
  rabina rachael rachel rachele rachelle rachida rae ragne ragnhild raina ramona randi rania raquel rayna reanna reba
  rebeca rebecca rebeka rebekah reem reema regina reihaneh reina reka rena renae renata renate renee reta reyna rhea
  rhiannon rhoda rhona rhonda ria rianne richelle ricki rika rikako rikke rikki riko rimas rin rina rio rita riya
  robbin roberta robin robyn rochele rochelle rocio roghayyeh roisin rolanda ronda roni ronna roos rosa rosalie
  rosalina rosalind rosalinda rosalyn rosanna rosanne roseann roseanne rosella roselle rosemarie rosemary rosetta
  rosie roslyn rowan rowena roxana roxane roxanna roxanne roxie roxy ruby ruka ruth ruthie saanvi sabina sabine
  sabrina sade sadie saga sahar saida sakeena sakineh sakura salima sallie sally salma salome samantha samira sandra
  sanita sanna sanne saoirse sara sarah sarina sasha saskia satoko satomi savanna savannah scarlett selena selene
  selina selma serena serife setayesh sevda sevinj sha'carri shahd shaikha shaim shaimaa shakira shana shanaya shanda
  shaneka shania shanna shannon shanon shari sharlene sharon sharron sharyn shauna shaunae shawna shayla shayma shayna
  sheba sheena sheila shelia shelley shelly shelly-ann sheri shericka sheridan sherifa sherri sherrie sherry sheryl
  shiho shira shirley shirli shirly shona shristi shyla sierra sifan signe silje sillin silvia simona simone sindy
  sinead sini siobhan sita siti skye sloane snezana sobia sofia sofie sofija solenn solveig somayyeh sondra sonia
  sonja sonya sophia sophie spela sri stacey staci stacie stacy starla stefani stefanie stela stella stephanie stina
  sue suha sumayah sumire sunita susan susana susane susanna susannah susanne susi susie suvi suzan suzana suzane
  suzanna suzanne suzette suzie suzy svetlana sviatlana swantje sybil sydney sylvia sylvie synnove tabatha tabitha
  tala talia talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tamsin tania tanika tanisha tanya tara
  tarana taryn tasha tatiana tatyana tawana taylor tea tegan temi teodora teresa tereza teri terri terrie tess tessa
  tessie thalia thandolwethu thea thelma theodora theresa therese thomasina tia tiana tianna tiara tiffany tigist
  tilda tina tingting tiril tirunesh tisha tobi tomomi toni tonia tonya tora tori tracey traci tracie tracy tricia
  triin trina trish trisha trista trudy tui tula tuuli tuva tyra ugne ursa ursula urte usha uxue valentina valeria
  valerie valery vanesa vanessa veda velma venla vera verna vernice veronica veronika vesna vicki vickie vicky
  victoria vikky viktoria viktorie viktorija viktoriya vilde vilte violeta vivian viviana vivien vivienne vusala
  wakaba wakana wanda wendi wendy weronika whitney whitni whitny widelene wietske wiktoria wila wilhelmina willa
  willow wilma winifred winnie winnifred winona xandra xiaomei xiaoyan ximena xinyi yael yagmur yalemzerf yan yara
  yarin yaroslava yasmin yasmine yekaterina yelena yesenia yesica yevgenia ying ylva yolanda yui yuina yuka yukino
  yuko yulia yulimar yuliya yuna yuzuki yvette yvona yvone yvonna yvonne zada zahra zainab zala zane zara zdenka zehra
  zeinab zelda zelma zena zeynab zeynep zhansaya zineb zita zoe zoey zofia zola zora zsofia zuzanna
`);

/** Names that stand for either without leaning. */
export const UNISEX_NAMES = names(`
  andi andra aubrey avi blair cassidy charlie cheyenne darcy devan devon drew gabriele hinata jaime jamie jammie
  jessie jie kasey kendall kenyatta kerry kiran kris lashawn manaia marlo mel melokuhle morgan quinn regan shay shea
  shelby shiloh syd
`);

/**
 * Names whose gender goes by the nation.
 *
 * Columns: name | a man's among (IOC codes) | a woman's among; `*`: everywhere else
 */
const VARYING_TABLE = `
alexis | ARG BEL CAN CHI FRA GRE MEX SUI | GBR USA
andrea | ALB ITA SMR | *
ariel | ARG CUB ESP ISR | USA
daniele | ITA SMR SUI | FRA
gabriele | ITA LTU SMR SUI | AUT GER
inge | NOR | *
jaime | CHI COL ESP GUA MEX POR | GBR USA
janis | EST GER GRE LAT | CAN GBR USA
jean | BEL BUR CAN CIV CMR FRA HAI LUX MRI RWA SUI | *
joan | AND ESP | *
joni | FIN | *
kari | EST FIN ISL | *
laurence | AUS GBR IRL USA | BEL CAN FRA SUI
marian | CZE POL ROU SVK | *
michele | ITA SMR SUI | *
mika | EST FIN FRA GER SWE | JPN
nicola | ITA SMR SUI | *
nika | GEO | *
nikita | AIN BLR EST GEO KAZ LAT LTU MDA OAR ROC RUS UKR | *
sasha | AIN OAR ROC RUS UKR | USA
simone | ITA SMR SUI | *
toni | AUT CRO ESP FIN GER SUI | *
yuri | AIN BRA KAZ OAR ROC RUS UKR | JPN KOR
zane | * | LAT
`;

const VARYING = new Map(readTable(VARYING_TABLE).map(([name = '', men = '', women = '']) => [name, { men, women }]));

/** The gender of who bears a given name (folded), in a nation (IOC code) if known; null where the name does not tell. */
export function genderOfGivenName(name: string, nation: string | null): 'men' | 'women' | null {
  const varies = VARYING.get(name);
  if (varies) return nation === null ? null : genderAmong(varies, nation);
  const [man, woman] = [MENS_NAMES.has(name), WOMENS_NAMES.has(name)];
  return man === woman ? null : man ? 'men' : 'women';
}

function genderAmong({ men, women }: { men: string; women: string }, nation: string): 'men' | 'women' | null {
  if (men.split(' ').includes(nation)) return 'men';
  if (women.split(' ').includes(nation)) return 'women';
  return women === '*' ? 'women' : men === '*' ? 'men' : null;
}

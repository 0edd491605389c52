/** Given names of men; what they are and where they are from stands in given-names.ts. */
export const MENS_NAMES = `
  aage aapo aarav aaron aart aatu abdallah abdel abdelaati abdelali abdelati abdelhadi abdelmajid abdelrahman
  abderrahim abderrahman abdi abdisa abdoulaye abdul abdulaziz abdullah abdullo abdulrahman abdurrahman abe abebe abel
  abele abera abhishek abilio abraha abraham abram abreham abu abubakar abubaker abubakr abulfazl abzal achille achim
  achraf ackeem adam adama adan adao addisu adelin adera adi adil adnan adolf adolfo adolph adrian adriano adrien
  adrijan advik aernout afonso agostino agoston agustin ahmad ahmed ahmet ahti aidan aidar aiden aigars aiman aimar
  aime aitor aivar aivars aivo ajani ajay ajit akani akash akbar akeem akihiro akihito akio akira akito aklilu akos
  aksel akseli alaa aladdin alain alan alastair alban albano alberic albert alberto albin albrecht alcides alden aldo
  alec aleh alejandro aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei alemayehu alen ales alessandro
  alessio alex alexander alexandre alexandros alexandru alexei alexey alexios alexis alf alfie alfonso alfred alfredo
  ali aliaksandr aliaksei alin alireza alistair aljaz aljosa allan allen alois alojz alonso alonzo alphas alphonse
  alphonso altay alton alun alvar alvaro alvin alwin amadeu amanuel amar amare amaury ambrose amedeo amine amir amit
  ammanuel ammar amol amos amr anand anas anass anastasios anatol anatole anatoli anatoliy anatoly andamlak ander
  anders anderson andoni andraz andre andrea andreas andrei andrej andrejs andres andrew andrey andrija andris andrius
  andriy andrzej andualem andy anej angel angelo angelos angus aniello anil anirudh ansat ansel anselm anselmo ansgar
  ansis ante anthony antoine anton antonello antoni antonin antonio antonios antony antti antti-jussi antun antxon
  anwar anze apostolos aputsiaq arash arata arato archibald archie ardalan ardo argo ari arie ariel arif ariki arild
  aristeidis aristide arjan arjen arjun arkadiusz arkady armaan armand armando armin armindo arnaud arnav arnd arne
  arnis arno arnold aron arpad arseniy arseny artem arthur artie artis arto arttu artur arturas arturo artyom arun
  arvid arvydas aryan asafa asahi asbel asbjorn asefa asgeir asger asghar ashish ashley ashmeed ashok ashraf asier askar aslak
  aslan asrat assefa atanas athanasios atis atle ato atsedu atsushi attila attilio aubin audun auguste augustin augusto
  augustus augustyn auke aukusti aurel aurelien aurelijus aurelio avery avinash avraham aweke axel ayaan ayanleh ayele
  aykhan ayman ayoub azamat aziz azizul azmy babacar bahadir bakary bakhytzhan balazs baldassarre balint balram bandar
  bandile banele baptiste barnaba barnabas barnabe barney barrett barry bart bartholomew bartlomiej bartolomeo bartosz
  bas basem bastien battista batuhan bauke beat bedan behdad behnam bekele bela belachew beltran ben benard bence
  bendik benedek benedetto benedict benedikt benito benjamin bennie benno benny benoit benson berat berend berhanu
  berihu bernabas bernabe bernard bernardo bernd bernhard bernie bert bert-jan bertram bertrand beshoi bethwell beyene
  bhupinder biagio bibek bilal bill billie billy birger birhan birhanu birk bishal bjarne bjorgvin bjorn bjorn-erik
  blagovest blaine blaise blake blaz blazej bob bobby bodo bogdan boguslaw bohdan bojan boleslaw boniface bonsa bor
  borge boris borislav borja bostjan bouabdellah bouke boyan boyd boyko bozidar brad braden bradford bradley brady
  brage brahim bram branden brandon branimir branislav branko braulio brendan brendon brennan brent brenton bret brett
  brian brice brimin brock brody bronislaw bruce bruno bryan bryce bryon bryson buddy bulent burak burkhard burt burton
  busang buster byron caden caeleb caetano caio cale caleb calin callan calle callum calum calvin cameron camillo
  camilo carey carl carles carlo carlos carlton carmelo carmine carroll carsten carter cary casey catalin cecil cedric
  celestin celso cem cenk cesar cesare cezary chad chala chalachew charalampos charbel charles charley chas chavdar
  chester chet chijindu chimdessa chirag chris chris-jan christer christian christof christoph christophe christopher
  christos ciaran cihan cillian ciprian ciro claes clarence clark claude claudio claudiu claus clay clayton clemens
  clement clemente cletus clifford clifton clint clive clyde codrut cody coen colby cole colin collen collin collins
  colm colton connor conor conrad conseslus constantin cooper cor corentin corey cormac cornel cornelis corneliu
  cornelius corrado cory cosimo cosmas cosmin costantino costin courtney craig crispin cristian cristiano cristobal csaba
  csongor curt curtis cyprien cyril cyrille cyrus czeslaw daan dacian dafydd dag dai daichi daiki dainis dainius
  daisuke daiya dale damian damien damion damir damjan damon dan dana danas daniel daniel-andre daniele daniil danijel danil
  danila danilo daniyar danny danut danylo daren darin dario darius dariusz darko darnell darragh darrel darrell darren
  darrin darryl daryl daulet daumants daurenbek dave davi david davide davit dawid dawit deandre debele declan deepak
  deividas deivids dejan delbert demetrius demissie dempsey denes denis dennis denny denys deon dereje derek deresse
  derk derrick deshawn desmond detlef deven devendra devin dewayne dewey dexter dharun diarmuid dias dickson didier
  didrik diego dieter dietmar dietrich dillon dimcho dimitar dimitri dimitrij dimitrios dimitris dinesh dinko
  dinmukhammed dino diogo dion dionigi dionysios dirk dirk-jan djamel dmitri dmitriy dmitry dmytro dogukan domantas
  domen domenico domingo dominic dominick dominik dominique dominykas don donald donatien donato donavan donnell donnie
  donny donovan dorel dorian dorin doru doug douglas douwe dovydas doyle dragan drago dragos drazen dries duane duarte
  dudley duilio duje dumitru duncan durk dusan dusko dustin dwain dwayne dwight dylan dyllan dzianis dzmitry eamonn
  earvin ebenezer eckart eckhard ed eddie edgar edgars edmond edmund edo edoardo edouard edson eduard eduardo eduards
  edvard edvin edvinas edvins edward edwardo edwin eelco eelis eelke eemeli eemil eerik eero eetu efe efrain efren egan
  ege egidijus egidio egon egor ehsan ehud eigil eiji einar einars eirik eita eitan eivind ekrem elbert eldon elgin eli
  elias elijah eliot eliott eliseu elisha eliud elkanah elliot elliott ellis elmar elmehdi elmer elmo elroy elton elvin
  elvis elwood emanuel emanuele emeric emerson emery emil emilian emiliano emilien emilio emilis emils emir emirhan
  emmanouil emmanuel emmett emre endre enes engelbert ennio enoch enrico enrique ensio enzo eoghan eoin eraldo eran
  erdem ergi ergun erhan erhard eric erich erick erik erkan erland erlend erling ermanno ernest ernesto ernests ernie
  erno ernst erol errol ersan ervin ervins erwan erwin eryk eskil espen esteban esten ethan etienne ettore euan eudes
  eugen eugene eugenio eugeniusz evan evandro evangelos evans even evens everett evert everton evgeni evgeniy evgeny
  ewald ewan eymen ezekiel ezequiel ezio ezra fabian fabiano fabien fabio fabrice fabricio fabrizio facundo fadi fahad
  fahd faisal falk falko fares farhad fatih fausto fedele federico fedor felicien felipe felix feng ferdinand
  ferdinando ferenc fergus ferguson ferhat fermin fernand fernando ferre ferruccio festus fidel fikadu fikru filbert
  filex filip filipe filippo finlay finley fintan fionn firmin fisseha flavien flavio fletcher florencio florent
  florian florin floris floyd fons forrest francesco francis francisco franciszek franck franco francois franjo frank
  frankie franklin franklyn franko frans franz franz-josef fraser fred freddie freddy frederic frederick frederik
  fredrick fredrik freek frieder friedrich friso frits fritz frode fulbert fulvio fumiya furkan fyodor gabe gabin gabor
  gabreal gabriel gabriele gabrielius gael gaetan gaetano gagan galen galin ganesh gareth garfield garland garrett
  garry garth gary gaspar gaspard gasper gaston gatis gaurav gaute gauthier gavin gebre gebregziabher gebrehiwot
  gebremariam gebretsadik geert geir gellert gemechu genaro genki gennady gennaro geoff geoffrey geofrey georg george
  georges georgi georgios georgy geraint gerald geraldo gerard gerardo gerben gergely gergo gerhard germain german
  germano gernot gero gerome gerrit gerry gert gert-jan getachew getaneh getnet getu geza gheorghe ghislain giacomo
  giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo gianpiero gideon
  giedrius gijs gilbert gilberto giles gilles gilmore gino gintaras gints giordano giorgi giorgio giorgis giorgos
  giosue giovanni girma girmay girolamo girts gisle giuliano giulio giuseppe gjermund gjert gleb glen glenn godfrey
  godson gokhan gonzalo gopi goran gorazd gord gordon gosta gottfried govert gracjan grady graeme graham grant grayson
  greg grega gregg gregor gregorio gregory griffin grigor grigori grigorios grigory grover grzegorz gudmundur guenther
  guglielmo guido guilhem guilherme guillaume guillermo gulveer gundars gunnar gunter gunther guntis gurbachan gus
  gustaf gustav gustavas gustave gustavo gustaw guus guye gwenael gyorgy gyula haakon haavard habib habtamu hadi haftom
  hagos haico haile hailemaryam hailu hajime hakan hakon hal haldun halgeir halil halim hallgeir hallvard halvard
  halvor hamad hamid hamish hampus hamza hank hannes hannes-peter hanno hans hans-christer hans-petter hao harald
  harald-ostberg haralds harish harlan harley harold haron harri harrison harry hartmut haruhito haruki harun haruta
  haruto haruya harvey hasan hassan haukur havar havard hayate hayato hayden heath hector heiki heikki heiko hein
  heiner heinrich heinz heitor helgi helio helmut hemant hendrik henk hennadiy henning henri henrik henrique henry
  henryk heorhii herb herbert heriberto herman hermann hernan hernando herpasa herpassa herve hesham hessel hezekiah
  hicham hideki hideo hidetoshi hilmar hippolyte hiroaki hiroki hironobu hiroshi hirotaka hiroto hiroya hiroyuki
  hisashi hlynur holger homer honore horace horacio horatio horia horst hosea hossam hossein howard howie hristo hrvoje
  hubert hugh hugo hugues humberto hunegnaw hunor hunter husein huseyin huseyn hussain hussein hydar iacob iain ian
  iason ibai ibrahim ichika ichiro ieuan ignace ignacio ignacy ignat igor ihar ihor iiro iivo ike iker ilario ildar
  ilhan ilia ilias ilie ilija iliya ilkka illia ilmari ilya ilyas imre indrek indulis ingar ingemar ingmar ingo inigo
  inuk inunnguaq ioan ioannis ion ionel ionut ippei ira irakli ireneusz irvin irving irwin isaac isaiah isaias isamu
  ishaan ishmael isiah isidore isidro ismael ismail issac istvan itai itaru itay itsuki itzhak iulian iuliu ivan ivano
  ivar ivars ivaylo iver ivica ivo iwan iwao izidor jaak jaan jaanus jacco jacek jacinto jack jackie jackson jacob jacopo
  jacques jaden jagdish jailson jairo jairus jaka jake jakob jakov jakub jamal james jameson jamison jan jan-jaap
  jan-maarten jan-philip jan-willem janez janis janne jannik jannis janos janusz japhet jared jari jarkko jarl jarle
  jarmo jarne jarno jarod jaromir jaroslav jaroslaw jarred jarrett jarrod jarryd jarvis jason jasper jassem javier jay
  jayden jayson jean jean-baptiste jean-christophe jean-claude jean-francois jean-gabriel jean-guillaume jean-louis
  jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-sebastien jean-yves jed jedrzej
  jeff jeffery jeffrey jeffry jeison jekabs jelle jelmer jemal jenberu jenning jeno jens jens-arne jeppe jerald
  jeremiah jeremie jeremy jermaine jernej jeroen jerome jeronimo jerry jerson jerzy jesper jesse jesus jevgenijs jian jim
  jimi jimmie jimmy jindrich jinson jiri jiro joachim joakim joan joao joaquim joaquin joar jochen joe joel joep joerg
  joesph joey joffrey johan johann johannes john johnathan johnathon johnie johnnie johnny joichiro joji jokubas jon
  jonah jonas jonatan jonathan jonathon joni jonny joonas joosep joost jordan jorden jordi jordon jordy jorg jorge
  jorgen joris jorma jorn jorrit jos jose josef josep joseph josh joshua josiah josip josphat josselin jostein josu
  josue jouke jouni jozef jozo jozsef juan jude judson juergen juha juhana juhani juho jukka jukka-pekka julen jules
  julian juliano julien julio julius juliusz jumpei junichi junpei junya juraj jure jurgen juris jurre jussi justas
  justin justus juuso jyri jyrki kaan kaare kaarel kaarlo kacper kadir kai kai-erik kaito kajetan kajus kalev kalle
  kalman kaloyan kamal kamel kamil kanat kanata kareem karel kari karim karl karlheinz karlis karlo karol karoly kars
  karsten karthik kaspar kaspars kasper kathem katsuhiro katsunori katsuya kaur kauri kazimierz kazuki kazuma kazunari
  kazuo kazushi kazuto kazuya kazuyuki kebede keegan keenan kees keigo keiichi keiichiro keiji keijo keir keisuke keita
  keitaro keith keito kelly kelvin kemal ken kendrick kenenisa kengo kenichi kenji kenjiro kenki kenneth kenny kenshin
  kensuke kenta kentaro kento kenton kerem kermit kerron kestutis ketema ketil keven kevin khaled khalid khalifa
  kibiwott kidane kieran kilian killian kim kimmo kinde kindu kingsley kip kipchoge kirani kiril kirill kirk kirollos
  kishore kiyoshi kjeld kjell kjell-andre kjetil klas klaus klemen knut kodai koen kohei koichi koji kojo koki konrad
  konstantin konstantinos koray korbinian korhan kornel kosei kosta kostas kostiantyn kosuke kota kotaro koya krasimir
  kristaps kristers kristian kristijan kristinn kristjan kristof kristoffer kristopher krunoslav krystian krystof
  krzystof krzysztof kuba kubrat kuma kunal kurt kurtis kwabena kwaku kwame kyle kyls kyohei kyosti kyosuke kyriakos
  kyrylo laban lachezar lachie lachlan ladislav lage lajos lalit lamar lambert lamberto lamecha lamin lamont lance
  landon lapo larry lars lasha lasse laszlo laurence laurens laurent laurentiu lauri lauris lawrence lazaros leandre
  leandro lech leevi leif leland lelisa lemawork lembit lemi len lennart lenny leo leon leonard leonardo leonel leonid
  leonidas leopold leroy leslie lester leszek lethabo leul leungo lev levan levente levi lewis liam libor limenih linas linus
  lionel lior lisandro livio liviu ljubomir lloyd lodovico logan loic loke lonnie loren lorenz lorenzo loris lothar lou
  louie louis loup lovro lowell lubomir lubos luc luca lucas lucian luciano lucien lucio lucjan ludovic ludovico ludvig
  ludwig luigi luis luiz luka lukas lukasz luke luther lutz luuk lyle lyndon lyubomir maarten maayan macaulay machiel
  maciej madis mads mael magnar magne magnus mahamadou mahammad mahdi mahesh mahmoud majd makar makoto maksim maksym
  malachai malachi malachy malcolm malik malo malthe mamadou manabu mande manfred manish manjeet manlio manny manoj
  manolis manrico mantas manuel marc marceau marcel marcell marcello marcelo marcial marcin marcio marco marcos marcus
  marek margus mariano marijan marin mario marios marius mariusz mark markel marko markos markus marlin marlon marquis
  marshall marten marti martial martim martin martino martins marton martti marty martyn marvin marwan marwin masaaki
  masahiko masahiro masahito masaki masanori masao masaru masashi masateru masato masatoshi masaya masayoshi masayuki
  mason masoud massimiliano massimo matan mate matej mateo mateus mateusz matevz matheus mathew mathias mathieu mathis
  matias matic matija matiss matjaz mato mats matt matteo matthew matthias matthieu matti mattia mattias mattis matty
  matus matvey matyas mauri maurice mauricio maurilio maurizio mauro max maxence maxim maxime maximilian maximiliano
  maximilien maxwell meelis mees mehdi mehmet meinhard mekonnen melaku melker mels melvin mengistu menno merhawi merijn
  merle merlijn merrill mert mervin mervyn mesele mesfin mesut metin micah michael michail michal micheal michel
  michelangelo michele mick mickael mickey micky mieczyslaw miguel miha mihael mihai mihail mihkel miika mijo mika
  mikael mikaere mikalai mike mikel mikhail mikkel mikko miko mikolaj mikulas milan mile miles milhouse milivoj milkesa
  milo milorad milos milosz miltiadis milton milutin minato mindaugas minik minoru miran mircea mirco mirko miro
  miroslav miroslaw mislav mitch mitchell mitko mitsuhiro mitsuo mitsuru mladen mo modestas modibo modou moe mogos
  mohamad mohamed mohammad mohammed mohcine mohit mohsen moises mondo monte monty moreno morgan morio morisi moritz
  morris morten morteza moses moshe mosinet mostafa motoki motonaga mouad mourad moussa mugurel muhamed muhammad
  muhammed muktar mulugeta murad murali murat murilo murray mustafa mustapha mutaz mykhailo mykola mykolas mykyta myles
  myron nacho nahom nairo nandor naohiro naohisa naoki naoto naoya narendra naresh nariaki nasser nate nathan nathanael
  nathaniel nathy nauris nazar nazario nazzareno neal necati ned neeraj nega negasa negash negewo nehemiah neil nejc
  nelson nemanja nenad nerijus nestor nethaneel neville nevin nevio ngoni nguyen niall nicanor niccolo nicholas nick
  nickolas nico nicola nicolae nicolas nicolo nicu niels nigel niilo nik nika nikau nikhil nikita niklas niko nikodem
  nikola nikolai nikolaos nikolaus nikolay nikos niles nils nima nitin nixon nizar noa noah noam nobuaki nobuhiro nobunari
  nobuo nobuyuki noe noel nojus nolan nomaan norbert norberto noriaki norio noriyuki norman normunds novak nuka nuno
  nurbergen nursultan oblique octave octavian octavio odd-bjorn oddvar odell odysseas oeyvind ognjen ognyan oguz
  oguzhan oier oisin oivind okan olaf olafur olav olavi oldrich ole ole-einar oleg oleh oleksandr oleksii oleksiy
  oliver olivier olli ollie olzhas omar omer omri ondrej onel onni onur oren oreste orestis ori oriol orkun orlando
  ortwin orville osama osamu oscar oshane osian oskar oskari oskars osman osmo ossi ostap osvaldo oswald otar otavio
  othmane otis otmar otso ott ottar ottavio ottmar otto oumar ousmane ovidio ovidiu owen oystein oyvind ozan ozkan paal
  paavo pablo paddy padraic padraig pal panagiotis paolo parker pascal pasi pasquale patrick patrik patrizio patryk pau
  paul paul-philipp pauli paulie paulin paulino paulius paulo paulos pavel pavlo pavlos pavol pawel peder pedro peeter
  pekka pelle pentti per-arne percy pere perry perttu petar pete peter peter-paul petr petri petrica petro petros petru
  petter petteri phanuel phil philemon philibert philip philipp philippe phillip pierce pierluigi piero pierpaolo
  pierre pierre-luc pierre-yves pietari pieter pietro pino piotr pirmin pius plamen pol polat povilas prakash pranav
  praveen pravit preben predrag prem premysl preston priit primitivo primo primoz przemyslaw pyotr pyry quentin quincy
  quinton quirin rabah rachid radek radim radislav radko radoslav radoslaw radovan radu rafael rafal raffaele ragnar
  rahul rai raido raiko raimo raimondas raimondo raimonds raimund raimundo rainer raivis rajesh rajiv rakesh ralf ralfs
  ralph raman ramazan ramesh ramil ramiro ramon randal randall randolph randy raoul raphael rashad rasheed rashid
  rasmus rastislav rastko raul rauno ravi rawiri rayan raymond razvan recep reece reggie reginald regis reid reidar
  reigo reiji reijo reinaldo reiner reinhard reinhold remco remi remigiusz remo remus remy ren renald renaldo renan
  renat renato renaud rene renz renzo reo reto reuben rex reyansh reynaldo reynier reza rhett rhys ricardo ricards
  riccardo richard richie rick rickey rickie ricky rico rigoberto rihards rikard riku rikuto riley rimantas rimvydas
  rinaldo rinat rintaro risto ristomatti roan rob robbie robby robel robert robertas roberto roberts robin rocco rod
  roderick rodger rodion rodney rodolfo rodolphe rodrigo roel rogelio roger rogerio rogers rogier rohan rohit roi rok
  rokas roland rolandas rolando rolands rolf romain roman romano romeo romuald ron ronald ronalds ronan ronnie ronny
  roope roque rory rosario roscoe rosen ross rostyslav rowan roy royce ruben rubin rudi rudiger rudolf rudolph rudy ruedi
  rufus ruggero ruggiero rui rumen runar rune rupert rurik ruslan russ russel russell rustam rutger ruurd ryan ryker
  ryo ryoichi ryoji ryoma ryosuke ryota ryotaro ryou ryoya ryszard ryuichi ryuji ryuju ryunosuke ryusei ryuta ryutaro
  ryuya saba sabastian sachin sadao sadegh saeed sahin sakari sal salah saleh salik salim salvador salvatore sam sami
  samir samkelo sammie sammy samppa samson samuel samuele samuli samwel samy sandeep sander sandis sandor sandris
  sandro sanjay sanjeev santeri santino santo sanzhar saqib sarvesh sasha satish satoru satoshi saul saulius saverio
  savvas scot scott scottie scotty seamus sean seb sebas sebastiaan sebastian sebastiano sebastien segundo seifu seigo
  seiji seita seitaro seiya sekou selemon selim selwyn semen semion sepp seppo sercan serdar serge sergei sergej sergey
  sergi sergio sergiu serhat serhii serhiy seth settimio severin severino seyefu seymour shachar shadrack shahid shamar
  shane shani shannon shaoang shaolin shaquane shaquille shaun shawn shayne sheldon shelton sherif sherman sherwin shigeki
  shigeru shiki shingo shinichi shinji shinnosuke shinpei shinsuke shintaro shinya shivpal shlomo sho shogo shohei
  shoji shoma shosei shota shotaro shoya shu shuhei shuichi shuji shumi shun shunichi shunji shunpei shunsuke shunta
  shuntaro shunya shura shuta shuzo siarhei sibrand sibusiso sicco sid siddhartha sidney siebe sieger siegfried siegmar
  sietse sigbjorn sigmund sigurd sigurdur siim silas sileshi silvano silvestre silvio silviu simas simen simeon simon
  simonas simone sinan sindre sinisa sipke sisay sivert sixten siyabonga sjaak sjinkie sjoerd sjur slaven slavko
  slawomir slimane slobodan snorre sohei solomon soma sondre soner soren sorin sosuke sota sotaro sotirios soufiane
  souleymane souma souta spencer spyridon spyros srdan sreeshankar srihari staffan stamatios stan stanislas stanislaus
  stanislav stanislaw stanley stavros stef stefan stefano stefanos steffen steijn steinar stelian sten stepan stephan
  stephane stephen sterling stevan steve steven stevens stevie stewart stian stig stijn stipe stjepan stojan stoyan
  strahinja stu stuart sturla sturle stylianos suguru sukru sulev sumit suraj suresh sushil susumu svein sven svend
  sverre svetoslav svyatoslav sybren syed sylvain sylvester szabolcs szczepan szebasztian szilard szilveszter szymon
  taavi tadahiro tadas tadashi tadej tadele tadesse tadeusz tadgh tadzio tafadzwa tafese taha taichi taiga taika taiki
  taisei taishi taito takaaki takafumi takahiro takahisa takahito takanobu takanori takao takashi takato takatoshi
  takaya takayuki takehiro takehito takeo takeru takeshi taketo takuma takumi takuro takuto takuya tamas tamer tamirat
  tanel tanguy tanner taoufik tapani tapio taras tarek tareq taresa tariku tariq tarjei tarmo taro tassilo tate
  tatsuhiko tatsuki tatsuma tatsunori tatsuo tatsuro tatsuto tatsuya tauri taye taylor ted teddese teddy teemu tefera
  tejaswin tekle teklehaimanot telahun temesghen teodoro teppo terence terje tero terrance terrell terrence terry
  tervel tesfay tesfaye teshome tetsuo tetsuro tetsuya teun teunis thad thaddeus thanasis thapelo theo theodor theodore
  theodoros theodosios theophile thiago thibaud thibault thibaut thierry thijs thilo thom thomas thor thorben thorbjorn
  thordur thorsten tiago tiberiu tibor tiesj tihomir tiit tijmen tijn tilahun tilman tilo tim timi timm timmy timo
  timofei timofey timothe timothee timothy timur tine titouan titus tiziano tjeerd tjerk tobias toby tod todd todor
  tola tolga tolosa tom tomas tomass tomasz tomaz tomer tomi tomislav tommaso tommie tommy tomoharu tomohiko tomohiro
  tomoki tomonori tomoya tomoyuki toms tonci toni tonis tony toomas toon topi tor torben torbjorn tord tore torfinn
  torgeir torgny torkel tornike torstein torsten toru toshiaki toshihiko toshihiro toshiki toshimitsu toshio toshiya
  toshiyuki tosin touko tracy travis trayvon trent trenton trevon trevor trey tristan trond troy truls truman trygve tsahi
  tsedat tsegaye tshepo tsimafei tsubasa tsukasa tsuneaki tsutomu tsuyoshi tsvetan tudor tugdual tunar tuncay tuomas
  tuomo turgut turki tvrtko ty tyler tymen tymon tymoteusz tyrese tyrone tyson ubaldo udo ueli ughur ugis ugo ugur ukko
  uku uldis ulf ulli ulrich ulrik ulysse ulysses umberto umut unai unax urbain urho uri urko urmas uros urs usain usman
  utku uwe vaclav vadim vadims vadym vadzim vaidas vaino vakhtang val valdis valent valentin valentine valentino valere
  valeri valerio valeriu valeriy valters valtteri vance vasco vasil vasile vasileios vasili vasilijus vasilis vasiliy
  vasily vassilis vasyl vatroslav vazha vebjorn veeti vegard veikko veiko veit velimir veljko vemund ventsislav vern
  vernon vertti vesa vesa-matti veselin vetle viacheslav vianney vic vicente victor victorien vidar vidmantas viesturs
  viggo vihaan vijay vikas vikram viktor viktoras vilho vilius viljami viljar ville vilmos vince vincent vincenzo
  vinicius vinko vinod vinzenz viorel vipin virender virgil virgilio vishal vit vitali vitalii vitaliy vitaly vitaut
  vitezslav vito vitor vittorio vitus vivaan vivek vjekoslav vlad vladan vladimir vladislav vlado vladyslav vlastimil
  vojtech volkan volker volodymyr vsevolod vuk vyacheslav vytautas waclaw wade wael wagner waldemar walid wallace wally
  walt walter warren wataru wayde waylon wayne wei weldu wellington wendelin wendell werner wes wesley wessel weston
  wieslaw wiktor wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm willard willem willi william willie
  willis willy wilmer wilson wim winfried winslow winston witold wladyslaw wlodzimierz wojciech wolf wolfgang wolfram
  woodrow workneh worku wossen wout wouter wyatt wybren xabier xaver xavi xavier xhoel yahli yahor yair yakiv yakov
  yamato yanis yanko yann yannic yannick yannik yannis yared yaron yaroslav yashas yasin yasir yassin yassine yasuaki
  yasuhiro yasuo yasushi yasuyuki yauheni yavuz yegor yeison yemane yemaneberhan yenew yerassyl yerdos yerkebulan
  yermek yevgeni yevgeniy yevgeny yevhen yevhenii yigit yihunilign yme yoann yoav yohan yohanes yohann yohannes yohei
  yoichi yoji yomif yonas yonatan yonathan yong yordan yosef yoshiaki yoshihide yoshihiro yoshikazu yoshiki yoshinobu
  yoshinori yoshio yoshitaka yoshito yoshiyuki yossi yosuke yota yousouf youssef yudai yuen yugo yuichi yuichiro yuito
  yuji yujiro yukihiro yukio yukito yulian yuma yunosuke yuri yurii yuriy yury yusaku yusei yushi yusif yusuf yusuke
  yuta yutaka yutaro yuto yuuma yuval yuya yuzo yuzuru yvan yves yvon zablon zac zach zachariah zacharie zachary
  zachery zack zackary zafer zahari zahid zakaria zakhar zan zander zane zarko zarnel zbigniew zdenek zdravko zdzislaw
  zelalem zeljko zeno zenon zenta zersenay zhan zhassulan zhivko ziad ziga zigimantas zigismunds zlatko zoltan zoran
  zouhair zsolt zsombor zurab zvi zvonimir zydrunas zygimantas zygmunt
`;

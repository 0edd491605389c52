/** Given names of women; what they are and where they are from stands in given-names.ts. */
export const WOMENS_NAMES = `
  aada aadya aafke aaliyah aaradhya aasha ababel abagail abbey abbi abbie abby abeba abebech aberu abi abie abigail
  abril ada adaline adalyn adanech addie addilyn addison adela adelaide adele adelene adelheid adelia adelina
  adelinde adeline adelynn adina aditi adreanna adriana adrianna adrianne adriena adriene adrienne adva agaath agata
  agate agatha agathe aggie agnes agnese agneta agnete agnieszka agueda agustina aicha aida aiga aiganym aigerim aija
  aija-riitta aikaterini aiko aileen aimee aina ainara ainhize ainhoa aino ainsley ainur airi aisha aishah aisling
  aislinn aislynn aita aitana ajla akane akari akemi akiko akina alaina alana alanis alanna alannah alanoud alayah
  alayna alba albane albina alcina aldona alecia aleia aleisha alejandra aleksandra aleksandrina alemitu alena alenka
  alesia alessandra alessia aletta alexa alexandra alexandria alexia alexis alia alice alicia alicja aliette alina
  aline aliona alisa alise alisha alison alissa aliya aliza alizee alla allegra allie allison allyson alma almaz
  almensh almudena alona altagracia althea alua alva alya alycia alysa alysha alyson alyssa alzbeta amahle amaia amaira
  amalia amalie amanda amandine amane amantle amber amberly ambra ambre amelia amelie amelija ami amie amilia amina
  aminata amira amparo amrita amu amy ana ana-lucia ana-maria anabel anabela anaelle anais anamaria anamarija ananya
  anastasia anastasiia anastasija anastasiya anastazja anat anaya anca andjela andrea andreanne andree andreea andreia
  andressa andzelika ane aneta anette anezka anfisa angel angela angeles angelia angelica angelika angeliki angelina
  angeline angelique angie anice aniela anika anisa anissa anita anja anjali anjelica anju anke ankita ann ann-britt
  ann-christin ann-elen ann-kristin ann-magritt anna anna-carin anna-kaisa anna-karin anna-lena anna-maria anna-rose
  annabel annabella annabelle annabeth annalena annalisa annamaria annamarie annbritt anne anne-claire anne-grete
  anne-kathrin anne-laure anne-mari anne-marie anne-sophie annegret anneke annelie annelies annelise anneloes annelot
  annemarie annet annett annette annfrid anni annick annie annika anniken annmari annmarie annouck annouk annu anohito
  anouk anthi antigoni antje antoaneta antoinette antonella antonia antonie antonija antonina anu anu-katriina anya
  anzhelika aoi aoife apolline apolonia araceli arantxa aria ariadna ariadne ariana ariane arianna arianne ariel arielle
  arina arisa arleen arlena arlene arlette armelle aroha arpita aruzhan aryna asa asako asdis asel asha ashanti ashlee
  ashleigh ashley ashli ashlie ashly ashlyn ashraqat ashton ashwini asiya asja askale asli asmita asne assel asselefech
  assil assunta aster astri astrid asuka asumi asya ataahua athanasia athena atsede atsuko aud aude audra audrey audri
  audry augustina augustine aukje aurelia aurelie aurora aurore ausrine austeja austra ava avery avigail avril awa axelle
  axumawit aya ayaka ayako ayame ayami ayana ayane ayanna ayano ayantu ayelet ayesha aygun aylin ayn ayse aysegul aysel
  ayumi azahara azmera azra azuna azusa babette bahar baiba balausa barbara barbel barbora barbra basma bayarmaa bea
  beata beate beatrice beatriz becca becky begona begum bekelech belaynesh belen beletu belinay belinda benedetta
  benita bente bep berenice berit bernadeta bernadett bernadette bernadine bernice berta bertha berthe bertie bertine
  beryl bess bessie beste besu beth bethan bethanie bethany betsy bette bettie bettina betty bettye betul beula beulah
  bev beverley beverly beyza bianca bibiana biljana billie binita bintou birgit birgitta birgitte birte birthe birtukan bismah
  blake blanca blanche blandine blanka blessing blythe bobbi bobbie bodil bogdana boglarka bogna bogumila bohdana bolormaa
  bonita bonnie boryana bosena bozena brandi brandie breanna brechtje bree brenda brenna briana brianna brianne bridget
  bridgett bridgette brie brigid brigit brigitte brit britany britney britt britta brittany brittney brittni brittny
  bronte bronwyn brooke brooklyn bruna bryanna brygida brynn bryony burcu buse bushra busra buze buzunesh caitlin
  caitlyn calista callie camelia cameron camila camile camilla camille candace candela candice cansu caoimhe capucine cara
  carien carin carina carine carissa carla carlene carley carlie carlijn carling carlota carlotta carly carme carmel
  carmela carmelita carmella carmen carol carola carole carolien carolin carolina caroline carolyn carrie carrol
  casandra casey cassandra cassie catalina catarina caterina caterine catherina catherine cathleen cathrine cathryn cathy
  catia catrina cayetana cayla cecelia cecile cecilia cecilie cecily celeste celestine celia celina celine celliphine
  ceren chandra chanelle chanice chantae chantal chantelle charis charissa charla charlena charlene charlette charline
  charlotta charlotte charmaine chedeline chelsea chelsey cher cheri cherie cheryl chhavi chiaki chiara chie chieko
  chiharu chika chikako chinami chioma chisato chitra chiyuki chizuru chloe chrissy christa christabel christal
  christel christelle christen christiana christiane christie christin christina christine christy chrysoula chrystal
  ciara cierra cindi cindy cinzia clair claire clara clare clarice claris clarissa clarisse claudette claudia claudie
  claudine clemence clementina clementine cleo cleopatra clotilde coleen coletta colette coline colleen colombe
  conceicao concepcion concetta connie conny constance constantina constanza constanze consuelo cora coralie coraline
  cordelia cordula cori corien corina corine corinna corinne cornelia corrie corrine courtney courtni courtny crina
  cristal cristiana cristiane cristina cristy cyndi cynthia cyrielle dace dafne dagmar dagny dahlia daiana daiane daiga
  daina daisy dalal dalia dalilah damaris damia dana danae danelle danette dani danica daniela daniele daniella
  danielle danijela danika daniz danuta daphna daphne dara darby darcey darcie daria dariga darina darinka darja darla
  darlena darlene darya dasa dasha davida davina dayana dayle dayna deana deandra deann deanna deanne deb debbie debby
  debora deborah debra debrah dede dee deedee deena deepika defne degitu deidre deirdre dela delaney delia delilah
  della delores deloris delphine demetria demi dena denice denisa denise dera derartu desiree desislava despina dhia
  diana diane dianna dianne dilara dilek dimitra dina dinah dinara dinknesh dione dionne dipa diribe dita ditaji diya
  djeneba doaa doina dolores domenica dominika dominique dona donata donatella donna dora dorcas doreen dorina dorine
  doris dorla dorota dorothea dorothee dorothy dorottya dorthy dottie dovile dragana dubravka dulce dunya dutee dzinara
  ebba ebony ebru ece ecrin eda edel eden edie edith edna eduarda edurne edwige edwina edyta eefje eerika eeva eevi
  efthymia eftychia egle eha eija eiko eileen eilidh eilish eimear eirini eisha ejgayehu ejgayhu ekaterina ekaterini
  ekta ela elaina elaine elana eleanor eleftheria elen elena eleni eleonora eleonore elfenesh elfi elfriede eliana
  eliane elicia elida elie elif elin elina eline elinor elisa elisabeta elisabeth elisabetta elisangela elise eliska
  elissa elitsa eliza elizabete elizabeth elizaveta elke ella elle ellen elles ellesse ellie elly elma elna elnaz
  elnora elodie eloise elouise els elsa elsie elske elva elviira elvina elvira elvire elzbieta ema emanuela emebet
  emelda emelie emeline emely emerald emerson emi emika emiko emile emilee emilia emilie emilija emiliya emily emina emine emma
  emma-louise emmaline emmanuelle emmeline emmi emmie emmy encarnacion enid enni enora enrica epp eri erica ericka
  erika eriko erin erina erja erma ernestina ernestine eryn erzsebet ese esma esme esmee esmeralda esperanza esra essi
  estefania estela estele estella estelle ester estera estere esther estrella eszter etagegn etenesh ethel etiene
  etsuko etta eugenia eugenie eulalia eulalie eunice eva eva-lena eva-maria evangelia evangelina evangeline eveliina
  evelin evelina evelyn evelyne evgenia evgeniya evi evie evija evita ewa ewelina eyglo fabiana fabienne fabiola fadwa
  faith fajr fani fanni fanny fanta fantaye fantu farah farida farrah farzana farzaneh fatemeh fatiha fatima fatin
  fatma fatoumata faustine fay faye federica fekla felecia felicia felicie felicita felicitas felicity felicja femke
  fenna fenne fern fernanda feyse fien filipa fiona fiorella flavia flavie fleur flomena floor flora florence florencia
  florentina floriane florina foteini fotyen fozia fran franca frances francesca francina francine francisca francoise
  franka franziska frauke freda frederieke frederikke frehiwot freja freweyni freya frida frieda friederike frouke
  fruzsina fuka fumi fumie fumika fumiko fuyuka gabby gabi gabija gabriela gabriele gabriella gabrielle gabrijela gaby
  gaelle gaia gail gale galina gamalat gamila garazi garnet gayle gebeyanesh geisa geke gelete gema gemma gena genet
  genevieve genna genoveva genowefa genzebe georgeta georgette georgia georgiana georgie georgina geraldina geraldine
  gerdien gergana geri gerli gerlinde germaine gertrud gertrude gesa gesine gete getenesh ghada ghislaine gia giada
  gianina gianna giedre gigi gilda gillian gimena gina ginevra ginny gintare gioia giorgia giovana giovanna gisela
  gisele giselle gita gitta giuditta giulia giuliana giuseppina gizem gladys glena glenda glenna gloria glynis golda
  goldie gomathi googoosh gotytom grace gracie graciela grainne grazia graziele grazyna greta gretchen grete gretha
  griselda gro gry guadalupe gudaf gudrun gul gulcan gulnara gulnaz gulzhan gunay gunda gunel gunhild gunilla gunn
  gunta gunvor guro guteni gwen gwenaelle gwendolyn gwladys gwyneth gyongyi gyorgyi habiba hadar hadia hafdis hagar
  hailey hajar hajnalka hala haley halima halimah halina hallie hana hanae hanah hanako hanan hanka hanna hanna-leena
  hanna-maria hannah hanne hanneke hannele hariet hariette harley harriet harriett harriette harue haruka harumi haruna hasnaa
  hasti hatice hatsune hattie hawa hayat hayden hayley hazel heather hedda hedil hedvig hedvika hedwig hege heide heidemarie
  heidi heike heili heini hele heleen helen helena helene helga heli hella helle hellen helmi heloise hend henna
  henrieta henrietta henriette herborg hermine hermione hessa hester hetty hibari hilary hilda hilde hildegard
  hildegunn hilke hilkka hillary hima himari hina hinako hind hinemoa hiroe hiroko hirut hisae hisako hitomi hiwot hoda
  hollie holly honami honoka honorata hortense hosna hosniya hrafnhildur hristina hrysopiyi huguette hulda hulya hussa
  hyacinth hyvin ianire iboja ibolya ida ida-beathe idoia idun ieva iga iida iina ikuko ikumi ila ilaria ildiko ileana
  ilene iliana ilina iliyana ilka ilona ilse ilze iman imane imani imelda imke immacolata imogen imogena imogene inas
  inbar indira indra ineke ines inese inessa inga ingebjorg ingeborg inger ingrid ingrida inguna ingunn ingvild inji
  inka inmaculada inna inta ioana ioanna iona ionela ipek irati ireen irem irena irene irenka irina iris irma irmgard
  iryna isabel isabela isabele isabell isabella isabelle isadora isaline iselin isidora isla isobel itziar iulia iva
  ivaana ivalu ivana ivanie ivanna ivelina ivet iveta ivona ivone ivy iwona iza izabela izabella izaro izaskun jacinda
  jacinta jackie jackline jacky jaclyn jacoba jacquelina jacqueline jacquelyn jada jade jadranka jadwiga jagoda jami
  jana janae janaina jane janele janelle janessa janet janeth janette janice janie janika janina janine janire janis
  janja janneke jantien jantje jaqueline jarmila jasmi jasmin jasmina jasmine jasna javiera jayne jazmin jazmine jean
  jeana jeane jeanette jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jelena jella jeltje
  jemima jemma jen jena jenelle jenifer jenna jennette jenni jennie jennifer jenny jeri jerri jesica jess jesse jessi
  jessica jetske jil jildou jilian jill jillian jimena jing jip jirina jitka jo joan joana joane joanie joann joanna
  joanne joannie jocelyn jodi jodie jody joelle johana johanna johanne jolana jolanda jolanta joleen jolena jolene
  jolien joni jonna jordan jordana jorid jorien jorinde jorunn josefa josefiina josefina josefine joselyn josephina
  josephine josette josiane josie josien josine josipa jovana jowita joy joya joyce juana juanita judeline judit judith
  judy jule jules julia juliana juliane julianna julianne julie julienne juliet julieta julietta juliette juline julissa
  julita junko jurate justina justine justyna jutta jyoti kaarina kabita kacey kader kadi kadiatou kadri kaede kaho
  kahori kaia kaidi kaidy kaie kaija kaila kaire kairi kaisa kaisla kaitlin kaitlyn kaja kajsa kaleigh kali kalina
  kallie kaltoum kamala kamelia kamila kamile kamilla kamshat kana kanae kanako kanami kanna kanyakumari kaori kara
  karen kari karianne karima karin karina karine karissa karla karlijn karly karmen karolin karolina karoline karyn
  kasandra kassandra kassie kasumi kat kata katalin katarina katarzyna kate katelyn katelynn katerina katharina
  katharine katherina katherine kathie kathleen kathrin kathrine kathryn kathy kati katia katie katinka katja katlyn
  katri katriina katrin katrina katrine katsiaryna katy kavita kay kaye kayla kaylee kayleigh kaylin kazue kazuko
  keeley keely keidy keiko keila keira keisha keiva kejsi keley keli kelley kelli kellie kelly kelsea kelsey kelsie
  kely kendija kendra kenia kenna kenza kera keren keri kerri kersti kerstin kerttu kertu khadija khadije khawla kheira
  khongordzol kia kiana kiara kidsan kie kiera kiersten kiho kiira kiley kim kimberlee kimberley kimberli kimberly kimi
  kimmernaq kine kinga kintija kira kirsi kirsten kirsti kirstin kirsty kitti kiyoko kiyomi kizzy kjersti klaartje
  klara klaske klaudia klaudija klavdia klea klementina koharu kokona kokoro komaki komal konomi konstantina konstanze
  konul kordula koren kori kornelia kotoko kotone kourtney kozue krista kristel kristen kristi kristiana kristie
  kristin kristina kristine kristiyana kristy kristyna krisztina krysta krystal krystsina krystyna ksenia kseniya kubra
  kuftu kumi kumiko kurumi kutre kyla kylee kylie kyoko kyra kyriaki lacey lacie lacy lada ladona ladonna laetitia
  lagle laia laila laine laiza lakesha lakshmi lalita lamija lana lara larisa larissa latasha latifa latisha latonya
  latoya lauma laura laura-kaisa laura-liis laure laurel lauren laurianne laurie laurien laurine lauryn laverna laverne
  lavinia lavonne lavy laxmi layla lea leah leana leandra leane leann leanna leanne leda leena leia leigh leila leilani
  leire leja lejla lela lemlem lena lene leni lenka lenora lenore lenuta leola leona leonie leonora leora lesedi lesley
  lesli leslie lesly letebrhan letesenbet leticia letitia letizia lettebrhan lettie lex lexie leyla leyre lia lian
  liana liane lianne liat libbie libby libuse lidia lidiya lidya lieke liene liepa liesbeth liga ligia liina liis liisa
  liisa-liis liisi lijsbeth lila lilach lilah lili lilia lilian liliana liliane liliya lilja lilla lilli lillia lillian
  lillie lilly lilou lily limor lin lina linda linde lindsay lindsey lindsi lindsy lindy line linet lineth linn linnea
  lisa lisa-marie lisanne lisbeth lise lisette liv liv-grete livia liya liz liza lizbeth lizette lizzie ljiljana
  ljubica loes lois lola lolita lolo lonneke lora loraina loraine loredana lorelei lorena lorene loretta lori loriane
  lorie lorna lornah lorraina lorraine lorrane lorri lorrie lotta lotte lottie lou louella louisa louise lova lovelie
  lovisa luana luann lubna lubov luce lucia luciana lucie lucienne lucija lucile lucilla lucille lucinda lucja lucrezia
  lucy ludivine ludmila ludovica luela luella luisa luise luiza lula lulu lulwa luminita luna lupe lupita luz lydia
  lydie lyla lyn lyna lynda lyndsey lyne lynette lynn lynna lynne lynnette lynsey lyubov lyudmila maaike maaret maarja
  maarja-liisa mabel mable macarena machiko macie macy madalena madalina madalyn madara maddalena maddie maddison maddy
  madeleine madelief madelina madeline madelyn madge madhu madhuri madina madison mado madoka madonna mae maelle maeva
  mafalda magali magalie magda magdalena magdalene magdalyne magdolna maggie maha mahima mahlet maho mai maia maialen
  maiara maider maija maiju maike maiken maikki maiko maire maisa maisie maite maj maja maki makiko mako makpal malaika
  malak malen malena malene malgorzata malia malika malin malinda mallory malwina mami mamiko mamitu mana manami manca
  mandakranta mandy manisha manja manon manuela mao mar mara marcela marcella marcelle marci marcia marcie marcy mareen
  mareike maren marga margaret margareta margarete margarette margarida margarita margaux marge margery margherita
  margie margit margo margot margret margrethe margrette margriet marguerite mari maria mariagrazia mariah mariam
  mariamawit mariami marian mariana mariane mariangela mariann marianna marianne maribel maricarmen maricela marie
  marie-amelie marie-andree marie-claude marie-eve marie-france marie-josee marie-laure marie-laurence marie-michele
  marie-philip marie-pier marie-pierre marieke mariela mariella mariia marija marijana marije marijke marika mariko
  marilena marilia marilyn marina marine marinela marino mariola marion mariona marione maris marisa mariska marisol
  marissa marit marita marite maritza mariya marja marja-liisa marjo marjolaine marjolein marjorie marjut marketa
  marketta marla marleen marlen marlena marlene marlies marloes marlou marnie marrit marsha marta marte martha marthe
  martina martine martje martta martyna marusa marwa mary maryam maryan maryann maryanne marybeth maryjane maryla
  marylou maryna maryse masae masako masoumeh mateja mathea mathilde matilda matilde matleena matsuri mattie maud maude
  maura maureen maurine mavis maxina maxine maya maybell mayo mayra maysoun mayte mayu mayuka mayuko mayumi mazie
  mckenna mckenzie meagan medina meeri meg megan meghan megu megumi mei meike meiko melani melania melanie melek melina
  melinda melisa melissa mellisa melodie melody meltem meral merav mercedes meredith merel merete meri meriem merike
  merissa merja merjem meron merve mervi meryem meryl meselech meselu meseret mestawet mestawot mette mia micaela
  michaela michala michela michele michelle midori mie mieke mieko miglena mihaela mihiro miho miia miiko mika mikaela
  mikako miki mikiko miku mikuri mila milagros milcah milda mildred milena milica milja milla mille millicent millie
  milly mimi mimmi mina minako minami mindy minenhle minerva minh minna minnie minttu mio miori mira mirabela miral
  miranda mireia mireille mirela mirella miren miriam mirja mirjam mirjana mirlande miroslava mirren mirthe misa misaki
  misako misato mitsue mitsuko mitzi miu miwa miya miyabi miyako miyar miyo miyoko miyu miyuki mizan mizuho mizuki moa
  mobina modesta moe moeka moeko moemi moira mojca mollie molly momo momoka momoko mona mona-liisa mone monica moniek
  monika monique monta montserrat moonika moran morena morgan morgane mrignayani mujinga mulu muluhabt mulye muriel mya
  myra myriam myrlande myrna myrthe myrtille myrtle naasunnguaq nada nadege nadene nadezhda nadia nadiia nadina nadine
  nadja nadya nadzeya nae naelle nafissatou nagham nahia naiara naima najla nala nalla nami namika nana nanae nanaka
  nanako nanami nanase nancy nanette nanna nao naoko naomi naomie narges naroa narumi natalia natalie nataliia natalija
  nataliya natalya natasa natascha natasha natasja nathalia nathalie natoya natsuko natsumi nawal naz nea nedyalka neea
  neha nehir neide neisi neja nel nela nele nelisa nell nelleke nelli nellie nelly nena nerea nerissa nesreen nesrin
  neta netsanet nevena neza ngozi nia niamh nichola nichole nicki nicky nicol nicola nicole nicoleta nicoletta
  nicolette nienke nieves nigsti nihal niharika niina nika niki nikita nikki nikole nikoleta nikolett nikolina nila
  nilam nilay nina nino ninon nirmala nisanur nisha nita nivi noa noelia noella noelle noemi noemie nolwenn nonna
  nonoka noor noora nora norah noreen noriko norma nouf nour noura novella nozomi nubia nur nuray nurcan nuria nurul
  nyla nynke oana oceane octavia oda odelia odette odile odval ofelia oihana oisha oksana ola olatz olaug oleksandra
  olena olesia olesya olga olha olivia oliwia olympe ombretta ona onyeka oona oonagh ophelia ophelie oriane orit orla
  orlane ornella orphee orsolya osnat oumou outi oyunbileg ozge ozlem paige paivi palma paloma pam pamela panagiota
  pandora paninnguaq paola paraskevi parker parul parvati pascale patrica patrice patricia patricija patrizia patrycja patsy
  patti pattie patty paula paule paulette paulien paulina pauline pavla pavlina paz peg peggy penelope penny peres
  perine perla perle pernilla pernille perpetual perri perrine petra petya philippa philippine phillipa philomena
  phoebe phylis phyllis pia pien piia pilar pilvi pinar pinja pipaluk piper pippa piret pirjo pirkko pleun pleuni
  poliana polina polly polona pooja poppy portia pragati preeti priscah priscila priscilla priya priyamvada priyanka
  prudence purificacion purity pusarla puteri queenie quiana quinty rabia rabina rachael rachel rachele rachelle
  rachida radina radka radmila radoslava rae rael raelene rafaela raffaella ragna ragne ragnheidur ragnhild rahel raina
  raisa raluca raminta ramona ramune randi rani rania rannveig raphaelle raquel rasa rasha rashmi raymonde rayna reanna
  reba rebeca rebecca rebecka rebeka rebekah rebekka reem reema reeta reetta regina regine reihaneh reika reiko reina
  reine reka relika remedios remy rena renae renata renate renee reta reyna rhea rhiannon rhoda rhona rhonda ria rianne
  richelle ricki rie rieko riikka riin riitta rika rikako rikke rikki riko riley rimas rin rina rino rio risa risako rita
  ritu rixt riya robbin roberta robin robyn rochele rochelle rocio roghayyeh roisin roksana rolanda romana romina romy
  ronda roni ronja ronke ronna ronnaug roos roosa rory rosa rosalba rosalia rosalie rosalina rosalind rosalinda rosalyn
  rosan rosangela rosanna rosanne rosaria rose rose-mary roseann roseanne roseli roseline rosella roselle rosemarie
  rosemary rosetta rosi rosie rositsa roslyn rossana rossella roswitha rowan rowena roxana roxane roxanna roxanne roxie
  roxy roza rozalia ruby ruka rumi rumiko rumyana runa ruri ruslana ruta rute ruth ruthie ryoka ryoko saana saanvi
  saara sabina sabine sabrina sachi sachie sachiko sadako sade sadie sae saeko safi saga sahar saida saika saila saimi
  saina sakeena saki sakiko sakineh sakshi sakura salima salina salla sallie sally salma salome salomea saltanat salwa
  samanta samantha samira sana sanae sanda sandra sandrine sania sanita sanna sanna-kaisa sannamari sanne
  sanziana saoirse saori sara sarah sari sarianna sarina sarita sarka sasha saskia satoko satomi satsuki satu savanna
  savannah sawako saya sayaka sayako sayuri scarlett sechale seema segolene seiko selah selam selena selene selin
  selina selly selma senayet senbere senni sentayehu serena serife serina setayesh setsuko sevda severine sevgi sevilay
  sevinj sha'carri shahd shaikha shaili shaim shaimaa shakira shalini shana shanae shanaya shanda shaneka shania shanna
  shannon shanon shari sharika sharlene sharon sharron sharyn shauna shaunae shawna shayla shayma shayna sheba sheena
  sheila shelia shelley shelly shelly-ann sheri shericka sheridan sherifa sherika sherri sherrie sherry sheryl shiho
  shihori shilpa shiori shir shira shirley shirli shirly shitaye shivani shizuka shizuko shoko shona shristi shuko
  shuri shyla sibel sibylle sidonie sierra sietske sifan sifra sigita signe sigrid sigrun siiri silja silje silke
  sillin silvana silvia silvija silviya simona simone sina sindhu sindy sinead sinem sini sintayehu sintija siobhan
  sippy siri sirje sirkka sirpa sita siti siv sivan sixtine sjoukje skaiste skye slavica sloane snezana snezhana
  sniedze sobia sofia sofie sofiia sofija sofiya solange soledad solene solenn solenne solfrid solveig solvita somayyeh
  sona sondra sonia sonja sonya sophia sophie sorina souad spela spyridoula srabani sri stacey staci stacie stacy
  stanimira stanislava starla stavroula stefani stefania stefanie stefaniya steffi stefka stela stella steph stephanie
  stien stina stine stoyka styliani sudha sue suha sumayah sumeyye sumie sumiko sumire sunita sunniva susan susana
  susane susann susanna susannah susanne susi susie sutume suvi suzan suzana suzane suzanna suzanne suzette suzie
  suzuka suzuko suzume suzy svea svenja svetla svetlana sviatlana svitlana swantje swapna swati sybil sybille sydney
  sylke sylvaine sylvia sylviane sylvie sylwia synne synnove szandra szilvia tabatha tabea tabitha tadeja tadelech
  taeko tahlia taija taina taisiya takako tala tali talia talitha tamae tamami tamar tamara tamera tami tamika tamiko
  tamires tammi tammie tammy tamra tamsin tania tanika tanisha tanja tanneke tanya tara tarana taru taryn tasha tatiana
  tatjana tatsiana tatyana tawana tayla taylor tea teagan tecla tegan teija tejitu tekla temi tena teodora teresa
  tereza terhi teri terri terrie terttu tess tessa tessie tetiana tetyana thais thalia thandolwethu thea thelma
  theodora theresa therese theresia thijsje thomasina thorhildur tia tiana tianna tiara tiffany tigist tihana tiia
  tiina tilda timea tina tineke tingting tinkara tintu tiphaine tirfi tiril tirunesh tisha titia titta tiziana tobi
  tomoe tomoka tomoko tomomi toni tonia tonja tonje tonya toos tora torhild tori toril torill torun toshiko toyin
  tracey traci tracie tracy tricia triin trijntje trina trine trinidad trish trisha trista trixi trudi trudy truus
  tsehay tsehaynesh tsubaki tsugumi tsvetana tsvetelina tuba tugba tugce tui tuija tula tuula tuuli tuuliki tuva tyra
  tytti ugne ulla ulle ulrika ulrike ulyana umi undine unn unni ursa ursina ursula urszula urte uschi usha uta uxue
  vaida vaiva val valary valentina valentyna valeria valerie valeriia valerija valeriya valery vandana vanesa vanessa vania
  vanna vanya varvara vashti vasiliki vasilisa vasilka veda veera veerle vega velga velma vendela vendula venelina
  venla vera veranika verena verica verity verna vernice verona veronica veronika veronique vesela veslemoy vesna
  vibeke vicki vickie vicky vicoty victoire victoria victorine vidya viivi vikky viktoria viktorie viktoriia viktorija
  viktoriya vilde vilma vilte viola violah violaine violet violeta violetta violette viorica virginie virpi vita
  vitalina vithya vitoria vittoria vivian viviana viviane vivien vivienne volha vonetta voula vusala waganesh wakaba
  wakana wanda wenche wenda wendi wendy werkuha weronika whitney whitni whitny widelene wiebke wieke wietske wiktoria
  wila wilhelmina willa willeke willemijn willow wilma winfred winfrida winifred winnie winnifred winny winona wioletta
  workenesh worknesh wude wudnesh xandra xenia xiaomei xiaoyan ximena xinyi yael yagmur yaimar yalemget yalemzerf yan
  yana yanina yara yarden yarin yaroslava yasemin yasmin yasmine yasuko yebrgual yekaterina yelena yeliz yelizaveta
  yesenia yeshaneh yeshi yesica yevgenia yevgeniya yevheniia yimer ying ylva ymke yoko yolanda yolande yonca yordanka
  yoshie yoshiko yoshino yui yuika yuiko yuina yuka yukako yukari yukie yukiko yukina yukino yuko yulia yuliana yuliia
  yulimar yuliya yumeka yumi yumie yumika yumiko yuna yuno yurie yurika yuriko yurina yuumi yuzuki yvette yvona yvone
  yvonna yvonne zada zahra zainab zaira zala zane zaneta zara zarina zdenka zehra zeinab zelda zelie zelma zena zenash
  zenazi zeritu zeynab zeynep zhanar zhanna zhansaya zhivka zinaida zineb zinta zita zivile ziyn zlata zlatka zoe zoey
  zofia zoja zola zora zorica zsofia zsuzsanna zuzana zuzanna
`;

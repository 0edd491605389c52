/**
 * Words that belong to family names without being names themselves.
 * Source: the particles the ISU, FIS and World Athletics biographies show in the names of their athletes, by language.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Written small between the names, folded: "van der", "de", "ter", "al", "y". */
export const PARTICLES = words(`
  aan't af al av bin bint d' da dal dalla das de degli del dell' della den der des di dos du e ekh el en het ibn in't la
  las le los op op't 't ten ter te til tot van van't vom von y zu zum zur
`);

/** Those that begin a family name told without the given one and mean nothing in English: "her sister van der Poel". */
export const FAMILY_OPENERS = words(`van von ter`);

/** Written with a capital they begin a family name: "Le Goff", "Ní Bhraonáin", "Ben Karbal"; folded. */
export const CAPITAL_PARTICLES = words(`
  al bin da dal dalla de degli del della den der di du el la le los mac mc ni nic o saint st te ten ter van von zu
`);

/** Particles that hang on the word behind by an apostrophe or hyphen: "d'Aubrac", "al-Karbali". Folded. */
export const HANGING_PARTICLES = words(`al- d' dell' el- es- l' ibn- ben-`);

/**
 * Family names that stand first in the romanised names of Korea, China, Chinese Taipei, Hong Kong and Vietnam; folded.
 * Sources: Statistics Korea (census 2015, surnames), the Ministry of Public Security of China (2019), the Hong Kong
 * identity card romanisation, Viet Nam's census. Romanisations as federations print them.
 */
export const FAMILY_FIRST = words(`
  ahn an bae baek bai ban bang bian bui bui byun cai cao cha chae chai chan chang chao chau chen cheng cheon cheong
  cheung chiang chiu cho choe choi chong choo chow chu chua chuang chun chung cui dai dang deng ding do doan dong du
  duan duong eom eum fan fang feng fu fung gang gao ge geum gil go goh gong gu guo ha ham han hao he heo ho hoang hong hou
  hsieh hsu hu hua huang huh huynh hwang hwangbo hyun im in jang je jegal jeon jeong ji jia jiang jin jo joo jun jung
  kan kang kil kim ko kong koo ku kuo kwak kwan kwok kwon lai lam lau law le lee lei leung li lian liang liao lim lin
  ling liu lo long lu luo luong lyu ma maeng mai mao mei meng min mo mok moon mun myung na nam namgung ng ngo nguyen ni
  niu noh oh ok ong ou paik pak pan pang park pei peng pham phan phung pyo pyun qi qian qiao qin qiu qu ra rao ren rhee
  ri rim ro roh ryu sa seo seok seol seong seonwoo shang shao shen sheng shi shim shin shu si sim sin siu so sohn son
  song su suh sun sung tae tai tak tam tan tang tao teng tian ting to ton tong tran trinh truong tsai tsang tse tseng
  tsui tu um vo vu wan wang wei wen weng wi won wong woo wu xia xiang xiao xie xing xiong xu xue yan yang yao yau ye yeh
  yeo yeom yeon yeung yi yim yin yip yoo yoon you yu yuan yue yuen yun zeng zhan zhang zhao zheng zhong zhou zhu zou zuo
`);

/** The commonest of them: in last place, behind a rarer one, they are the family name ("Min Seo Kim"). Same sources. */
export const COMMON_FAMILY_FIRST = words(`
  chan chen choi huang hwang jung kang kim lee li lin liu nguyen park wang wong wu yang zhang zhao zhou
`);

/** IOC codes of the nations whose names are printed family name first. Source: the entry lists of the ISU and World Athletics. */
export const FAMILY_FIRST_NATIONS: ReadonlySet<string> = new Set([
  'CHN',
  'HKG',
  'KOR',
  'MAC',
  'MAS',
  'PRK',
  'SGP',
  'TPE',
  'VIE',
]);

/** Behind a family name: "Anna Abrelo Jr.". Folded. */
export const SUFFIXES = words(`ii iii iv jr sr`);

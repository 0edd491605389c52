import { entries, readTable } from '../../src/knowledge/table.ts';

/**
 * What athletes who do not exist are made of: given and family names by nation, put together by chance. Where the
 * family name stands first it is written so. A double family name is made now and then, as federations have them.
 *
 * Sources: common given names as in `src/knowledge/given-names.ts`; family names are common ones of the nation's
 * statistics office or telephone book, those of well-known athletes left out.
 *
 * Columns: IOC code | women's given names | men's given names | family names | order, where the family stands first
 */
const NAME_TABLE = `
AUS | Hollie, Tahlia, Imogen, Brooke | Lachlan, Jarrod, Callum, Angus | Featherby, Wickstead, Hargood, Marchbanks, Penhale |
AUT | Magdalena, Theresa, Lena, Ramona | Florian, Lukas, Tobias, Bernhard | Oberlechinger, Pichlhuber, Steinwandter, Zwickl, Haslacher |
BEL | Lotte, Fien, Elise, Noor | Stijn, Jelle, Maarten, Wout | Verhaegen, Claessens, Lambrechts, Dewinter, Vangeel |
CAN | Kayla, Delphine, Josephine, Brynn | Gord, Tristan, Mathieu, Owen | Whitfordson, Lalibois, Arsenette, Mackellan, Bouchardin |
CZE | Tereza, Barbora, Lucie, Adela | Tomáš, Jakub, Vojtěch, Radek | Hruškovec, Malinský, Dvorník, Zapletal, Křivánek |
FIN | Aino, Veera, Siiri, Kaisa | Eetu, Juho, Antti, Mikael | Lehtovaara, Rautiola, Kivimaa, Honkalampi, Saariluoto |
FRA | Solène, Margaux, Agathe, Clémence | Thibault, Corentin, Bastien, Yanis | Guivarrec, Delacourcelle, Perrotin, Beaulieux, Montfaucon |
GBR | Imogen, Ffion, Georgina, Harriet | Rhys, Alistair, Dominic, Toby | Castellane, Braithwick, Ollerenshaw, Pemberthy, Hollinrake |
GER | Wiebke, Annika, Franziska, Maike | Anton, Moritz, Jannik, Henrik | Lührsen, Reichelt, Brinkhoff, Osterkamp, Winterstein |
HUN | Zsófia, Réka, Boglárka, Dorina | Bence, Gergő, Márton, Dániel | Kárpátfalvi, Szentesi, Berkesi, Halmosi, Vadászi |
ITA | Ginevra, Beatrice, Martina, Arianna | Simone, Davide, Lorenzo, Matteo | Ferrarotti, Marzolini, Bassanini, Piovanelli, Castelnovi |
JPN | Rin, Misaki, Haruka, Ayaka | Haruto, Takumi, Kenta, Sota | Nakagome, Shirasaki, Onodera, Kirishima, Tachihara |
KAZ | Aliya, Aigerim, Dana, Madina | Nurlan, Yerlan, Timur, Daniyar | Seitkalin, Abenov, Zhumatay, Bekturov, Iskakbek |
KOR | Seo-yun, Ye-won, Ha-eun, Ji-min | Min-jae, Do-hyun, Tae-woo, Jun-ho | Kang, Choi, Bae, Seok, Moon | family first
NED | Fleur, Marit, Sanne, Lotte | Tijmen, Jelle, Sjoerd, Ruben | van Westerhove, Oosterhoff, Boonstraat, Kuipersma, de Graafland |
NOR | Ingeborg, Maren, Eline, Ragnhild | Kasper, Sondre, Marius, Eirik | Tveitan, Rustadmo, Solbakken, Storløkk, Haalandsvik |
POL | Ada, Zuzanna, Kinga, Oliwia | Bartosz, Szymon, Kacper, Filip | Gołębiewicz, Wrzesień, Kowalczewski, Jaroszek, Zielonka |
POR | Inês, Mafalda, Beatriz, Leonor | João, Duarte, Tiago, Gonçalo | Saldanha, Figueiral, Moutinho-Reis, Carvalhal, Teixeirinha |
RSA | Anri, Zanele, Marli, Chanel | Ruan, Thabo, Pieter, Sipho | Esterhuis, Mokgadi, van Heyningen, Dlamuka, Kruywagen |
SLO | Neža, Tjaša, Manca, Živa | Domen, Žiga, Anže, Matic | Kranjčec, Hribovšek, Zupanec, Podlesnik, Golobič |
SUI | Leonie, Seraina, Ladina, Nadja | Cédric, Reto, Andrin, Fabio | Baumgartel, Zurbuchner, Amrheiner, Gerberich, Caduffin |
SWE | Saga, Tindra, Ronja, Elvira | Alvin, Gustaf, Klas, Oskar | Ohlsäter, Wikbergh, Sörmander, Lidholt, Ekströmer |
UKR | Yuliya, Oksana, Daryna, Kateryna | Taras, Bohdan, Ostap, Nazar | Havrylchuk, Lytvynchuk, Pavlyshyn, Kovalets, Stasenko |
USA | Brooke, Deedra, Kaylee, Savannah | Kurtis, Brady, Trevor, Dalton | Haldorson, Lansingham, Macreadie, Westergard, Pruittson |
`;

export interface NameStock {
  readonly nation: string;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
  readonly familyFirst: boolean;
}

export const NAME_STOCKS: readonly NameStock[] = readTable(NAME_TABLE).map(
  ([nation = '', women, men, families, order]) => ({
    nation,
    women: entries(women),
    men: entries(men),
    families: entries(families),
    familyFirst: order === 'family first',
  }),
);

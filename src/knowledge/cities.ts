import { entries, readTable } from './table.ts';
import { fold } from './words.ts';

/**
 * Cities and resorts that stage international winter and summer sport, by nation: for datelines that name no country.
 * A modest list; a city that shares its name with a better known word ("Nice", "Reading", "Bath") is left out.
 *
 * Sources: competition calendars of ISU, FIS, IBU, IBSF, FIL, UCI (track), World Rowing, World Aquatics and World
 * Athletics, seasons 2005 to 2026; Olympic hosts, IOC. Spellings with and without accents both stand here.
 *
 * Columns: IOC code | cities
 */
const CITY_TABLE = `
ARG | Buenos Aires, Ushuaia
AUS | Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Gold Coast
AUT | Vienna, Innsbruck, Graz, Linz, Salzburg, Hochfilzen, Seefeld, Ramsau, Kitzbühel, Schladming, Sölden, Igls, Kreischberg, Obertilliach
AZE | Baku
BEL | Brussels, Antwerp, Ghent, Leuven, Liège, Hasselt
BIH | Sarajevo
BLR | Minsk, Raubichi
BOT | Gaborone
BRA | Rio de Janeiro, Rio, São Paulo, Sao Paulo
BUL | Sofia, Bansko, Plovdiv
CAN | Calgary, Montréal, Montreal, Québec, Quebec City, Vancouver, Toronto, Ottawa, Halifax, Whistler, Canmore, Edmonton, Winnipeg, Kelowna, Mississauga, Laval, Saskatoon, Regina, Fort St. John, Milton
CHI | Santiago
CHN | Beijing, Shanghai, Harbin, Changchun, Chongqing, Nanjing, Hangzhou, Xiamen, Zhangjiakou, Yanqing, Shenzhen, Chengdu, Qiqihar, Wuhan, Guangzhou, Suzhou
COL | Cali, Bogotá, Bogota
CRO | Zagreb, Split
CZE | Prague, Ostrava, Nové Město na Moravě, Nove Mesto na Morave, Nové Město, Nove Mesto, Brno, Račice, Racice, Liberec
DEN | Copenhagen, Odense, Ballerup, Aarhus
EGY | Cairo
ESP | Madrid, Barcelona, Valencia, Seville, Sevilla, Málaga, Banyoles
EST | Tallinn, Otepää, Tartu
ETH | Addis Ababa
FIN | Helsinki, Lahti, Kontiolahti, Kuusamo, Ruka, Tampere, Turku, Espoo, Levi, Seinäjoki, Joensuu
FRA | Paris, Grenoble, Albertville, Lyon, Marseille, Le Grand-Bornand, Val-d'Isère, Val d'Isere, Courchevel, Chamonix, Méribel, Angers, Strasbourg, Bordeaux, Roubaix, La Plagne, French Alps, Montpellier, Liévin, Lievin
GBR | London, Glasgow, Manchester, Birmingham, Edinburgh, Nottingham, Belfast, Sheffield, Cardiff, Gateshead
GEO | Tbilisi, Bakuriani
GER | Berlin, Inzell, Erfurt, Dresden, Oberhof, Ruhpolding, Munich, Oberstdorf, Garmisch-Partenkirchen, Winterberg, Altenberg, Königssee, Koenigssee, Hamburg, Frankfurt, Hannover, Klingenthal, Titisee-Neustadt, Leipzig, Düsseldorf, Cologne, Stuttgart, Willingen, Brandenburg
GRE | Athens
HKG | Hong Kong
HUN | Budapest, Debrecen, Szeged
INA | Jakarta
IND | New Delhi, Bengaluru
IRL | Dublin
ISL | Reykjavik, Reykjavík
ISR | Tel Aviv
ITA | Milan, Milano, Turin, Torino, Rome, Baselga di Piné, Baselga di Pine, Collalbo, Klobenstein, Bormio, Antholz, Antholz-Anterselva, Anterselva, Cortina d'Ampezzo, Cortina, Milano Cortina, Val di Fiemme, Predazzo, Livigno, Courmayeur, Bergamo, Varese, Sestriere, Val Gardena, Toblach, Dobbiaco, Trieste
JAM | Kingston
JPN | Tokyo, Nagano, Sapporo, Obihiro, Nagoya, Osaka, Saitama, Hachinohe, Tomakomai, Ikaho, Yamagata, Kobe, Hiroshima, Fukuoka, Sendai, Yokohama
KAZ | Almaty, Astana
KEN | Nairobi, Eldoret
KOR | Seoul, Gangneung, PyeongChang, Pyeongchang, Incheon, Gwangju, Busan, Daegu, Mokdong
KSA | Riyadh, Jeddah
LAT | Riga, Sigulda
LTU | Vilnius, Kaunas, Trakai
MAR | Rabat, Marrakech, Casablanca
MAS | Kuala Lumpur, Nilai
MEX | Mexico City, Guadalajara, Aguascalientes
MLT | Valletta
NED | Heerenveen, Amsterdam, Rotterdam, Utrecht, The Hague, Tilburg, Dordrecht, Apeldoorn, Leeuwarden, Groningen, Eindhoven, Hengelo, Deventer, Enschede, Alkmaar, Haarlem, Nijmegen, Assen, Hoorn, Zoetermeer, Arnhem
NOR | Oslo, Hamar, Stavanger, Trondheim, Lillehammer, Bergen, Holmenkollen, Beitostølen, Drammen, Kvitfjell, Geilo, Bislett, Gjøvik, Tønsberg, Skien, Bjugn, Arendal
NZL | Auckland, Christchurch, Wellington, Cambridge, Naseby, Wanaka
PAR | Asunción, Asuncion
PER | Lima
POL | Warsaw, Tomaszów Mazowiecki, Tomaszow Mazowiecki, Zakopane, Gdańsk, Gdansk, Gdynia, Kraków, Krakow, Cracow, Katowice, Wisła, Wisla, Pruszków, Pruszkow, Poznań, Poznan, Łódź, Lodz, Toruń, Torun, Chorzów, Opole, Szczecin, Białystok, Bialystok
POR | Lisbon, Porto
QAT | Doha
ROU | Bucharest, Râșnov, Rasnov
RSA | Cape Town, Johannesburg, Durban
RUS | Moscow, Saint Petersburg, St. Petersburg, St Petersburg, Sochi, Kolomna, Chelyabinsk, Kazan, Tyumen, Khanty-Mansiysk, Krasnoyarsk, Irkutsk, Yekaterinburg
SLO | Ljubljana, Pokljuka, Planica, Kranjska Gora, Bled, Maribor
SRB | Belgrade
SUI | Lausanne, Zurich, Zürich, Davos, St. Moritz, St Moritz, Bern, Basel, Geneva, Grenchen, Wengen, Adelboden, Lucerne, Lenzerheide, Engelberg, Crans-Montana
SVK | Bratislava, Poprad, Košice, Kosice, Osrblie
SWE | Stockholm, Östersund, Ostersund, Gothenburg, Falun, Åre, Malmö, Malmo, Lund, Uppsala, Kiruna, Norrköping, Gällivare
THA | Bangkok
TPE | Taipei, Taipei City
TUN | Tunis
TUR | Istanbul, Erzurum, Ankara, Konya
UAE | Abu Dhabi, Dubai
UGA | Kampala
UKR | Kyiv, Kiev, Lviv
USA | Salt Lake City, Kearns, Milwaukee, Lake Placid, Los Angeles, New York, Boston, Chicago, Eugene, Colorado Springs, Park City, Squaw Valley, Soldier Hollow, Minneapolis, Las Vegas, Aspen, Vail, Beaver Creek, Norwood, Spokane, San Jose, Omaha, Detroit, Atlanta, St. Louis, Indianapolis, Sarasota, Des Moines, Everett
UZB | Tashkent
`;

const LISTED = readTable(CITY_TABLE).flatMap(([nation = '', cities]) =>
  entries(cities).map((name) => ({ name, nation })),
);
const NATION_OF: ReadonlyMap<string, string> = new Map(LISTED.map(({ name, nation }) => [fold(name), nation]));

/** IOC code of the nation a city lies in, as far as the list knows. */
export function nationOfCity(city: string): string | undefined {
  return NATION_OF.get(fold(city));
}

/** Names of all cities of the list, in every spelling. */
export function cityNames(): string[] {
  return LISTED.map(({ name }) => name);
}

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
ALG | Algiers, Oran
ARG | Buenos Aires, Ushuaia
ARM | Yerevan
AUS | Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Gold Coast, Hobart, Penrith
AUT | Vienna, Innsbruck, Graz, Linz, Salzburg, Hochfilzen, Seefeld, Ramsau, Kitzbühel, Schladming, Sölden, Igls, Kreischberg, Obertilliach, Eisenerz, Villach, Bischofshofen, Hinzenbach, Bad Mitterndorf, St. Anton, Semmering, Lienz, Flachau, Saalbach, Reiteralm, Montafon
AZE | Baku
BEL | Brussels, Antwerp, Ghent, Leuven, Liège, Hasselt, Zolder, Namur
BIH | Sarajevo
BLR | Minsk, Raubichi
BOT | Gaborone
BRA | Rio de Janeiro, Rio, São Paulo, Sao Paulo
BRN | Manama
BUL | Sofia, Bansko, Plovdiv
CAN | Calgary, Montréal, Montreal, Québec, Québec City, Quebec City, Vancouver, Toronto, Ottawa, Halifax, Whistler, Canmore, Edmonton, Winnipeg, Kelowna, Mississauga, Laval, Saskatoon, Regina, Fort St. John, Milton, Gatineau, St. Catharines, Moncton, Sherbrooke, Lake Louise, Mont-Tremblant, Nakiska, Blue Mountain
CHI | Santiago
CHN | Beijing, Shanghai, Harbin, Changchun, Chongqing, Nanjing, Hangzhou, Xiamen, Zhangjiakou, Yanqing, Shenzhen, Chengdu, Qiqihar, Wuhan, Guangzhou, Suzhou, Jinan, Nanning, Tianjin
CIV | Abidjan
COL | Cali, Bogotá, Bogota, Medellín, Medellin
CRO | Zagreb, Split
CUB | Havana
CYP | Nicosia, Limassol
CZE | Prague, Ostrava, Nové Město na Moravě, Nove Mesto na Morave, Nové Město, Nove Mesto, Brno, Račice, Racice, Liberec, Jablonec, Harrachov, Tábor, Vrchlabí, Špindlerův Mlýn, Spindleruv Mlyn
DEN | Copenhagen, Odense, Ballerup, Aarhus, Herning
ECU | Quito
EGY | Cairo
ESP | Madrid, Barcelona, Valencia, Seville, Sevilla, Málaga, Banyoles, Zaragoza, Castellón, Castelldefels, Jaca
EST | Tallinn, Otepää, Tartu, Otepaa
ETH | Addis Ababa
FIN | Helsinki, Lahti, Kontiolahti, Kuusamo, Ruka, Tampere, Turku, Espoo, Levi, Seinäjoki, Joensuu, Kuopio, Vuokatti, Rovaniemi, Jyväskylä, Oulu
FRA | Paris, Grenoble, Albertville, Lyon, Marseille, Le Grand-Bornand, Val-d'Isère, Val d'Isere, Courchevel, Chamonix, Méribel, Angers, Strasbourg, Bordeaux, Roubaix, La Plagne, French Alps, Montpellier, Liévin, Lievin, Nantes, Rennes, Vichy, Annecy, Aiguebelette, Prémanon, Tignes, Les Rousses, Chaux-Neuve, Val Thorens
GBR | London, Glasgow, Manchester, Birmingham, Edinburgh, Nottingham, Belfast, Sheffield, Cardiff, Gateshead, Leeds, Liverpool, Swansea, Milton Keynes
GEO | Tbilisi, Bakuriani
GER | Berlin, Inzell, Erfurt, Dresden, Oberhof, Ruhpolding, Munich, Oberstdorf, Garmisch-Partenkirchen, Winterberg, Altenberg, Königssee, Koenigssee, Hamburg, Frankfurt, Hannover, Klingenthal, Titisee-Neustadt, Leipzig, Düsseldorf, Cologne, Stuttgart, Willingen, Brandenburg, Rostock, Dortmund, Cottbus, Essen, Duisburg, Karlsruhe
GHA | Accra
GRE | Athens, Thessaloniki, Ioannina
HKG | Hong Kong
HUN | Budapest, Debrecen, Szeged, Győr, Sopron
INA | Jakarta, Palembang
IND | New Delhi, Bengaluru, Mumbai, Kolkata, Chennai
IRI | Tehran
IRL | Dublin, Cork
ISL | Reykjavik, Reykjavík
ISR | Tel Aviv, Jerusalem, Netanya
ITA | Milan, Milano, Turin, Torino, Rome, Baselga di Piné, Baselga di Pine, Collalbo, Klobenstein, Bormio, Antholz, Antholz-Anterselva, Anterselva, Cortina d'Ampezzo, Cortina, Milano Cortina, Val di Fiemme, Predazzo, Livigno, Courmayeur, Bergamo, Varese, Sestriere, Val Gardena, Toblach, Dobbiaco, Trieste, Cogne, Kronplatz, Alta Badia, Madonna di Campiglio, Santa Caterina, Lago di Tesero, Innichen, San Candido
JAM | Kingston
JOR | Amman
JPN | Tokyo, Nagano, Sapporo, Obihiro, Nagoya, Osaka, Saitama, Hachinohe, Tomakomai, Ikaho, Yamagata, Kobe, Hiroshima, Fukuoka, Sendai, Yokohama, Karuizawa, Asahikawa, Aomori, Niigata, Hakuba, Izu, Zao
KAZ | Almaty, Astana, Shchuchinsk
KEN | Nairobi, Eldoret, Mombasa
KGZ | Bishkek
KOR | Seoul, Gangneung, PyeongChang, Pyeongchang, Incheon, Gwangju, Busan, Daegu, Mokdong, Chuncheon
KSA | Riyadh, Jeddah
KUW | Kuwait City
LAT | Riga, Sigulda, Ventspils, Valmiera
LTU | Vilnius, Kaunas, Trakai
MAR | Rabat, Marrakech, Casablanca
MAS | Kuala Lumpur, Nilai
MDA | Chisinau, Chișinău
MEX | Mexico City, Guadalajara, Aguascalientes
MGL | Ulaanbaatar
MKD | Skopje
MLT | Valletta
MNE | Podgorica
NED | Heerenveen, Amsterdam, Rotterdam, Utrecht, The Hague, Tilburg, Dordrecht, Apeldoorn, Leeuwarden, Groningen, Eindhoven, Hengelo, Deventer, Enschede, Alkmaar, Haarlem, Nijmegen, Assen, Hoorn, Zoetermeer, Arnhem
NGR | Abuja, Asaba
NOR | Oslo, Hamar, Stavanger, Trondheim, Lillehammer, Bergen, Holmenkollen, Beitostølen, Drammen, Kvitfjell, Geilo, Bislett, Gjøvik, Tønsberg, Skien, Bjugn, Arendal, Kongsberg, Sjusjøen, Meråker, Vikersund, Hønefoss, Elverum, Notodden, Granåsen, Voss
NZL | Auckland, Christchurch, Wellington, Cambridge, Naseby, Wanaka, Dunedin, Cromwell, Twizel
PAN | Panama City
PAR | Asunción, Asuncion
PER | Lima
PHI | Manila
PNG | Port Moresby
POL | Warsaw, Tomaszów Mazowiecki, Tomaszow Mazowiecki, Zakopane, Gdańsk, Gdansk, Gdynia, Kraków, Krakow, Cracow, Katowice, Wisła, Wisla, Pruszków, Pruszkow, Poznań, Poznan, Łódź, Lodz, Toruń, Torun, Chorzów, Opole, Szczecin, Białystok, Bialystok, Duszniki-Zdrój, Bydgoszcz, Szczyrk, Elbląg, Sanok
POR | Lisbon, Porto, Coimbra, Funchal, Montemor-o-Velho
QAT | Doha, Lusail
ROU | Bucharest, Râșnov, Rasnov
RSA | Cape Town, Johannesburg, Durban, Pretoria, Stellenbosch, Potchefstroom
RUS | Moscow, Saint Petersburg, St. Petersburg, St Petersburg, Sochi, Kolomna, Chelyabinsk, Kazan, Tyumen, Khanty-Mansiysk, Krasnoyarsk, Irkutsk, Yekaterinburg, Ufa, Izhevsk, Nizhny Tagil, Rybinsk
SEN | Dakar
SLO | Ljubljana, Pokljuka, Planica, Kranjska Gora, Bled, Maribor, Rogla, Kranj, Ljubno
SRB | Belgrade
SRI | Colombo
SUI | Lausanne, Zurich, Zürich, Davos, St. Moritz, St Moritz, Bern, Basel, Geneva, Grenchen, Wengen, Adelboden, Lucerne, Lenzerheide, Engelberg, Crans-Montana, Biel, Sarnen, Andermatt, Bellinzona, Val Müstair, Zermatt, Laax, Veysonnaz
SVK | Bratislava, Poprad, Košice, Kosice, Osrblie, Žilina, Štrbské Pleso, Jasná, Jasna
SWE | Stockholm, Östersund, Ostersund, Gothenburg, Falun, Åre, Malmö, Malmo, Lund, Uppsala, Kiruna, Norrköping, Gällivare, Idre, Borås, Halmstad, Ulricehamn, Linköping, Karlstad, Växjö
THA | Bangkok
TPE | Taipei, Taipei City
TUN | Tunis
TUR | Istanbul, Erzurum, Ankara, Konya, Antalya, Samsun, Trabzon
UAE | Abu Dhabi, Dubai
UGA | Kampala
UKR | Kyiv, Kiev, Lviv, Kharkiv
USA | Salt Lake City, Kearns, Milwaukee, Lake Placid, Los Angeles, New York, Boston, Chicago, Eugene, Colorado Springs, Park City, Squaw Valley, Soldier Hollow, Minneapolis, Las Vegas, Aspen, Vail, Beaver Creek, Norwood, Spokane, San Jose, Omaha, Detroit, Atlanta, St. Louis, Indianapolis, Sarasota, Des Moines, Everett, Killington, Iron Mountain, Copper Mountain, Palisades Tahoe, Presque Isle, Fort Kent, Mammoth Mountain, Deer Valley
UZB | Tashkent, Samarkand
VIE | Hanoi, Ho Chi Minh City
ZIM | Harare
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

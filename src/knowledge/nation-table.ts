/**
 * The 206 National Olympic Committees, by IOC code.
 *
 * Sources: codes and committees, International Olympic Committee (olympics.com/ioc/national-olympic-committees); second
 * column, ISO 3166-1 alpha-3 (Kosovo: the user-assigned XKX). Adjectives and nouns are those of English dictionaries.
 *
 * Columns: IOC code | ISO code | names, the usual one first | adjectives | nouns for a person, singular/plural. A star
 * stands for the adjectives themselves with a plural in -s; an empty last column means that English uses the adjective
 * ("the Dutch", "the Japanese").
 */
export const NATION_TABLE = `
AFG | AFG | Afghanistan | Afghan, Afghani | *
ALB | ALB | Albania | Albanian | *
ALG | DZA | Algeria | Algerian | *
AND | AND | Andorra | Andorran | *
ANG | AGO | Angola | Angolan | *
ANT | ATG | Antigua and Barbuda, Antigua | Antiguan | *
ARG | ARG | Argentina | Argentinian, Argentine, Argentinean | *
ARM | ARM | Armenia | Armenian | *
ARU | ABW | Aruba | Aruban | *
ASA | ASM | American Samoa | American Samoan | *
AUS | AUS | Australia | Australian, Aussie | *
AUT | AUT | Austria | Austrian | *
AZE | AZE | Azerbaijan | Azerbaijani, Azeri | *
BAH | BHS | Bahamas | Bahamian | *
BAN | BGD | Bangladesh | Bangladeshi | *
BAR | BRB | Barbados | Barbadian, Bajan | *
BDI | BDI | Burundi | Burundian | *
BEL | BEL | Belgium | Belgian | *
BEN | BEN | Benin | Beninese |
BER | BMU | Bermuda | Bermudian, Bermudan | *
BHU | BTN | Bhutan | Bhutanese |
BIH | BIH | Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian | *
BIZ | BLZ | Belize | Belizean | *
BLR | BLR | Belarus | Belarusian, Belarussian | *
BOL | BOL | Bolivia | Bolivian | *
BOT | BWA | Botswana | Botswanan | *, Motswana/Batswana
BRA | BRA | Brazil | Brazilian | *
BRN | BHR | Bahrain | Bahraini | *
BRU | BRN | Brunei Darussalam, Brunei | Bruneian | *
BUL | BGR | Bulgaria | Bulgarian | *
BUR | BFA | Burkina Faso | Burkinabe, Burkinabé |
CAF | CAF | Central African Republic | Central African | *
CAM | KHM | Cambodia | Cambodian | *
CAN | CAN | Canada | Canadian | *, Canuck/Canucks
CAY | CYM | Cayman Islands | Caymanian | *
CGO | COG | Republic of the Congo, Congo-Brazzaville, Congo | Congolese |
CHA | TCD | Chad | Chadian | *
CHI | CHL | Chile | Chilean | *
CHN | CHN | China, People's Republic of China, PR China | Chinese |
CIV | CIV | Côte d'Ivoire, Cote d'Ivoire, Ivory Coast | Ivorian | *
CMR | CMR | Cameroon | Cameroonian | *
COD | COD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, Congo-Kinshasa | |
COK | COK | Cook Islands | Cook Island | Cook Islander/Cook Islanders
COL | COL | Colombia | Colombian | *
COM | COM | Comoros | Comorian, Comoran | *
CPV | CPV | Cabo Verde, Cape Verde | Cabo Verdean, Cape Verdean | *
CRC | CRI | Costa Rica | Costa Rican | *
CRO | HRV | Croatia | Croatian | *, Croat/Croats
CUB | CUB | Cuba | Cuban | *
CYP | CYP | Cyprus | Cypriot | *
CZE | CZE | Czechia, Czech Republic | Czech | *
DEN | DNK | Denmark | Danish | Dane/Danes
DJI | DJI | Djibouti | Djiboutian | *
DMA | DMA | Dominica | |
DOM | DOM | Dominican Republic | Dominican | *
ECU | ECU | Ecuador | Ecuadorian, Ecuadorean | *
EGY | EGY | Egypt | Egyptian | *
ERI | ERI | Eritrea | Eritrean | *
ESA | SLV | El Salvador | Salvadoran, Salvadorian | *
ESP | ESP | Spain | Spanish | Spaniard/Spaniards
EST | EST | Estonia | Estonian | *
ETH | ETH | Ethiopia | Ethiopian | *
FIJ | FJI | Fiji | Fijian | *
FIN | FIN | Finland | Finnish | Finn/Finns
FRA | FRA | France | French | Frenchman/Frenchmen, Frenchwoman/Frenchwomen
FSM | FSM | Federated States of Micronesia, Micronesia | Micronesian | *
GAB | GAB | Gabon | Gabonese |
GAM | GMB | Gambia | Gambian | *
GBR | GBR | Great Britain, Britain, United Kingdom, UK, U.K., GB, England, Scotland, Wales, Northern Ireland | British, English, Scottish, Welsh, Northern Irish | Briton/Britons, Brit/Brits, Englishman/Englishmen, Englishwoman/Englishwomen, Scot/Scots, Scotsman/Scotsmen, Scotswoman/Scotswomen, Welshman/Welshmen, Welshwoman/Welshwomen
GBS | GNB | Guinea-Bissau, Guinea Bissau | Bissau-Guinean | *
GEO | GEO | Georgia | Georgian | *
GEQ | GNQ | Equatorial Guinea | Equatorial Guinean, Equatoguinean | *
GER | DEU | Germany | German | *
GHA | GHA | Ghana | Ghanaian | *
GRE | GRC | Greece | Greek | *
GRN | GRD | Grenada | Grenadian | *
GUA | GTM | Guatemala | Guatemalan | *
GUI | GIN | Guinea | Guinean | *
GUM | GUM | Guam | Guamanian | *
GUY | GUY | Guyana | Guyanese |
HAI | HTI | Haiti | Haitian | *
HKG | HKG | Hong Kong, Hong Kong China | Hong Kong | Hongkonger/Hongkongers, Hong Konger/Hong Kongers
HON | HND | Honduras | Honduran | *
HUN | HUN | Hungary | Hungarian | *
INA | IDN | Indonesia | Indonesian | *
IND | IND | India | Indian | *
IRI | IRN | Iran, Islamic Republic of Iran, IR Iran | Iranian | *
IRL | IRL | Ireland, Republic of Ireland | Irish | Irishman/Irishmen, Irishwoman/Irishwomen
IRQ | IRQ | Iraq | Iraqi | *
ISL | ISL | Iceland | Icelandic | Icelander/Icelanders
ISR | ISR | Israel | Israeli | *
ISV | VIR | US Virgin Islands, U.S. Virgin Islands, Virgin Islands | |
ITA | ITA | Italy | Italian | *
IVB | VGB | British Virgin Islands | |
JAM | JAM | Jamaica | Jamaican | *
JOR | JOR | Jordan | Jordanian | *
JPN | JPN | Japan | Japanese |
KAZ | KAZ | Kazakhstan | Kazakh, Kazakhstani | *
KEN | KEN | Kenya | Kenyan | *
KGZ | KGZ | Kyrgyzstan | Kyrgyz, Kyrgyzstani | *
KIR | KIR | Kiribati | I-Kiribati |
KOR | KOR | Korea, South Korea, Republic of Korea | Korean, South Korean | *
KOS | XKX | Kosovo | Kosovan, Kosovar | *
KSA | SAU | Saudi Arabia | Saudi, Saudi Arabian | *
KUW | KWT | Kuwait | Kuwaiti | *
LAO | LAO | Laos | Laotian, Lao | *
LAT | LVA | Latvia | Latvian | *
LBA | LBY | Libya | Libyan | *
LBN | LBN | Lebanon | Lebanese |
LBR | LBR | Liberia | Liberian | *
LCA | LCA | Saint Lucia | Saint Lucian | *
LES | LSO | Lesotho | | Mosotho/Basotho
LIE | LIE | Liechtenstein | | Liechtensteiner/Liechtensteiners
LTU | LTU | Lithuania | Lithuanian | *
LUX | LUX | Luxembourg | Luxembourgish | Luxembourger/Luxembourgers
MAD | MDG | Madagascar | Malagasy, Madagascan | *
MAR | MAR | Morocco | Moroccan | *
MAS | MYS | Malaysia | Malaysian | *
MAW | MWI | Malawi | Malawian | *
MDA | MDA | Moldova, Republic of Moldova | Moldovan | *
MDV | MDV | Maldives | Maldivian | *
MEX | MEX | Mexico | Mexican | *
MGL | MNG | Mongolia | Mongolian | *
MHL | MHL | Marshall Islands | Marshallese |
MKD | MKD | North Macedonia, Macedonia | Macedonian, North Macedonian | *
MLI | MLI | Mali | Malian | *
MLT | MLT | Malta | Maltese |
MNE | MNE | Montenegro | Montenegrin | *
MON | MCO | Monaco | Monegasque, Monégasque | *
MOZ | MOZ | Mozambique | Mozambican | *
MRI | MUS | Mauritius | Mauritian | *
MTN | MRT | Mauritania | Mauritanian | *
MYA | MMR | Myanmar, Burma | Burmese |
NAM | NAM | Namibia | Namibian | *
NCA | NIC | Nicaragua | Nicaraguan | *
NED | NLD | Netherlands, Holland | Dutch | Dutchman/Dutchmen, Dutchwoman/Dutchwomen, Netherlander/Netherlanders
NEP | NPL | Nepal | Nepalese, Nepali |
NGR | NGA | Nigeria | Nigerian | *
NIG | NER | Niger | Nigerien |
NOR | NOR | Norway | Norwegian | *
NRU | NRU | Nauru | Nauruan | *
NZL | NZL | New Zealand, Aotearoa, NZ | New Zealand, Kiwi | New Zealander/New Zealanders, Kiwi/Kiwis
OMA | OMN | Oman | Omani | *
PAK | PAK | Pakistan | Pakistani | *
PAN | PAN | Panama | Panamanian | *
PAR | PRY | Paraguay | Paraguayan | *
PER | PER | Peru | Peruvian | *
PHI | PHL | Philippines | Philippine, Filipino, Filipina | Filipino/Filipinos, Filipina/Filipinas
PLE | PSE | Palestine | Palestinian | *
PLW | PLW | Palau | Palauan | *
PNG | PNG | Papua New Guinea | Papua New Guinean | *
POL | POL | Poland | Polish | Pole/Poles
POR | PRT | Portugal | Portuguese |
PRK | PRK | North Korea, DPR Korea, Democratic People's Republic of Korea | North Korean | *
PUR | PRI | Puerto Rico | Puerto Rican | *
QAT | QAT | Qatar | Qatari | *
ROU | ROU | Romania | Romanian | *
RSA | ZAF | South Africa | South African | *
RUS | RUS | Russia, Russian Federation | Russian | *
RWA | RWA | Rwanda | Rwandan | *
SAM | WSM | Samoa | Samoan | *
SEN | SEN | Senegal | Senegalese |
SEY | SYC | Seychelles | Seychellois |
SGP | SGP | Singapore | Singaporean | *
SKN | KNA | Saint Kitts and Nevis | Kittitian | *
SLE | SLE | Sierra Leone | Sierra Leonean | *
SLO | SVN | Slovenia | Slovenian, Slovene | *
SMR | SMR | San Marino | Sammarinese |
SOL | SLB | Solomon Islands | | Solomon Islander/Solomon Islanders
SOM | SOM | Somalia | Somali | *
SRB | SRB | Serbia | Serbian | *, Serb/Serbs
SRI | LKA | Sri Lanka | Sri Lankan | *
SSD | SSD | South Sudan | South Sudanese |
STP | STP | São Tomé and Príncipe, Sao Tome and Principe | São Toméan, Sao Tomean | *
SUD | SDN | Sudan | Sudanese |
SUI | CHE | Switzerland | Swiss |
SUR | SUR | Suriname | Surinamese |
SVK | SVK | Slovakia | Slovak, Slovakian | *
SWE | SWE | Sweden | Swedish | Swede/Swedes
SWZ | SWZ | Eswatini, Swaziland | Swazi | *
SYR | SYR | Syria | Syrian | *
TAN | TZA | Tanzania | Tanzanian | *
TGA | TON | Tonga | Tongan | *
THA | THA | Thailand | Thai | *
TJK | TJK | Tajikistan | Tajik, Tajikistani | *
TKM | TKM | Turkmenistan | Turkmen, Turkmenistani |
TLS | TLS | Timor-Leste, East Timor | Timorese, East Timorese |
TOG | TGO | Togo | Togolese |
TPE | TWN | Chinese Taipei, Taiwan | Taiwanese |
TTO | TTO | Trinidad and Tobago, Trinidad | Trinidadian | *
TUN | TUN | Tunisia | Tunisian | *
TUR | TUR | Türkiye, Turkiye, TÜRKİYE, Turkey | Turkish | Turk/Turks
TUV | TUV | Tuvalu | Tuvaluan | *
UAE | ARE | United Arab Emirates, UAE, U.A.E. | Emirati | *
UGA | UGA | Uganda | Ugandan | *
UKR | UKR | Ukraine | Ukrainian | *
URU | URY | Uruguay | Uruguayan | *
USA | USA | United States of America, United States, USA, U.S.A., U.S., US, America | American | *
UZB | UZB | Uzbekistan | Uzbek, Uzbekistani | *
VAN | VUT | Vanuatu | Ni-Vanuatu |
VEN | VEN | Venezuela | Venezuelan | *
VIE | VNM | Vietnam, Viet Nam | Vietnamese |
VIN | VCT | Saint Vincent and the Grenadines | Vincentian | *
YEM | YEM | Yemen | Yemeni | *
ZAM | ZMB | Zambia | Zambian | *
ZIM | ZWE | Zimbabwe | Zimbabwean | *
`;

/**
 * Events that have a name beside or instead of a distance, by sport.
 *
 * Sources: technical rules and programmes of the federations named in the table of sports; canonical names are those of
 * the Olympic programme in the singular form of results lists. Seconds: from the world record less about 8 per cent to
 * a last finisher, one run or race, for events whose name holds no distance.
 *
 * Columns: sport | name | other phrasings | entry | measure | seconds of a result | reading
 * Entry: one; pair, two named together; crew, the same or their nation; team, a nation's. Reading: `alone` words that mean the event wherever they stand; `gender` words that need a
 * gender, a capital or "event" beside them; `strict` everyday words that need a gender; `distance` words that name an event only behind a distance; `never` words that mean many a list besides.
 */
export const EVENT_TABLE = `
alpine skiing | Combined | super combined, alpine combined | one | time | 90-240 | strict
alpine skiing | Downhill | | one | time | 75-170 | strict
alpine skiing | Giant Slalom | | one | time | 50-180 | alone
alpine skiing | Parallel Giant Slalom | | one | time | 15-60 | alone
alpine skiing | Parallel Slalom | | one | time | 15-60 | alone
alpine skiing | Slalom | | one | time | 40-140 | gender
alpine skiing | Super-G | | one | time | 60-110 | alone
alpine skiing | Team Combined | | pair | time | 90-240 | alone
athletics | 10 Mile | 10 miles, ten mile, ten miles | one | time | 2600-6000 | strict
athletics | 2 Mile | 2 miles, two mile, two miles | one | time | 470-900 | strict
athletics | Club Throw | | one | metres | | alone
athletics | Decathlon | | one | points | | alone
athletics | Discus | | one | metres | | alone
athletics | Discus Throw | | one | metres | | alone
athletics | Half Marathon | | one | time | 3180-10800 | alone
athletics | Hammer | | one | metres | | strict
athletics | Hammer Throw | | one | metres | | alone
athletics | Heptathlon | | one | points | | alone
athletics | High Jump | | one | metres | | alone
athletics | Hurdles | hurdle, high hurdles, intermediate hurdles | one | time | | distance
athletics | Javelin | | one | metres | | alone
athletics | Javelin Throw | | one | metres | | alone
athletics | Long Jump | | one | metres | | alone
athletics | Marathon | | one | time | 6600-21600 | alone
athletics | Medley Relay | distance medley relay, sprint medley relay | team | time | | distance
athletics | Mile | one mile, dream mile, 1 mile | one | time | 215-330 | strict
athletics | Pentathlon | | one | points | | alone
athletics | Pole Vault | | one | metres | | alone
athletics | Race Walk | walk, race walking, walking, racewalk | one | time | | distance
athletics | Relay | | team | time | 35-900 | gender
athletics | Shot Put | shot | one | metres | | strict
athletics | Steeplechase | steeple | one | time | | alone
athletics | Triple Jump | | one | metres | | alone
biathlon | Individual | individual race | one | time | | strict
biathlon | Mass Start | | one | time | 1700-3000 | alone
biathlon | Mass Start 60 | | one | time | 1700-3000 | alone
biathlon | Pursuit | | one | time | 1500-3000 | gender
biathlon | Relay | | team | time | 3600-6000 | gender
biathlon | Short Individual | | one | time | 1800-3300 | alone
biathlon | Single Mixed Relay | | team | time | 1900-3000 | alone
biathlon | Sprint | | one | time | 1000-2000 | gender
bobsleigh | Bobsleigh | bobsled | crew | time | 45-270 | strict
bobsleigh | Four-Man | 4-man, four-man bobsleigh, four-man bob, four-man bobsled, 4-man bobsleigh, 4-man bobsled | team | time | 45-270 | alone
bobsleigh | Monobob | women's monobob | one | time | 48-270 | alone
bobsleigh | Two-Man | 2-man, two-man bobsleigh, two-man bob, two-man bobsled, 2-man bobsleigh, 2-man bobsled | crew | time | 45-270 | alone
bobsleigh | Two-Woman | 2-woman, two-woman bobsleigh, two-woman bob, two-woman bobsled, 2-woman bobsleigh, 2-woman bobsled | crew | time | 45-270 | alone
canoe slalom | Canoe | canoe single | one | time | 75-200 | gender
canoe slalom | Kayak | kayak single | one | time | 70-200 | gender
canoe slalom | Kayak Cross | | one | time | | alone
canoe sprint | Canoe Double | | crew | time | 90-280 | gender
canoe sprint | Canoe Single | | one | time | 40-330 | gender
canoe sprint | Kayak Double | | crew | time | 75-250 | gender
canoe sprint | Kayak Four | | team | time | 70-220 | gender
canoe sprint | Kayak Single | | one | time | 33-1500 | gender
cross-country skiing | Classic | classical, classic style, classic technique, classical style | one | time | | distance
cross-country skiing | Free | freestyle, free technique, free style, skate, skating technique | one | time | | distance
cross-country skiing | Individual Classic | individual classical | one | time | | distance
cross-country skiing | Individual Free | individual freestyle, individual skate | one | time | | distance
cross-country skiing | Individual Sprint | | one | time | 120-260 | gender
cross-country skiing | Interval Start | individual start | one | time | | gender
cross-country skiing | Interval Start Classic | individual start classic, interval start classical | one | time | | alone
cross-country skiing | Interval Start Free | individual start free, interval start freestyle | one | time | | alone
cross-country skiing | Mass Start | | one | time | | alone
cross-country skiing | Mass Start Classic | mass start classical, classic mass start, classical mass start | one | time | | alone
cross-country skiing | Mass Start Free | mass start freestyle, freestyle mass start, free mass start | one | time | | alone
cross-country skiing | Pursuit | | one | time | | gender
cross-country skiing | Relay | | team | time | 2400-7200 | gender
cross-country skiing | Skiathlon | | one | time | 1800-5400 | alone
cross-country skiing | Sprint | | one | time | 120-260 | gender
cross-country skiing | Sprint Classic | classic sprint, classical sprint, sprint classical | one | time | 120-260 | alone
cross-country skiing | Sprint Free | freestyle sprint, free sprint, sprint freestyle, skate sprint | one | time | 120-260 | alone
cross-country skiing | Team Sprint | | team | time | 800-1600 | alone
cross-country skiing | Team Sprint Classic | classic team sprint, team sprint classical, classical team sprint | team | time | 800-1600 | alone
cross-country skiing | Team Sprint Free | freestyle team sprint, free team sprint, team sprint freestyle | team | time | 800-1600 | alone
figure skating | Ice Dance | ice dancing | pair | points | | alone
figure skating | Pairs | pair skating, pairs skating | pair | points | | gender
figure skating | Singles | single skating, singles skating | one | points | | gender
figure skating | Team Event | | team | points | | gender
freestyle skiing | Aerials | | one | points | | strict
freestyle skiing | Moguls | dual moguls | one | points | | gender
freestyle skiing | Ski Cross | skicross | one | time | 30-110 | alone
luge | Doubles | doubles luge | pair | time | 25-180 | strict
luge | Doubles Sprint | sprint doubles | pair | time | 25-180 | alone
luge | Luge | | one | time | 25-240 | strict
luge | Singles | singles luge | one | time | 25-240 | gender
luge | Singles Sprint | sprint singles | one | time | 25-60 | alone
luge | Sprint | | one | time | 25-60 | gender
luge | Team Relay | | team | time | 100-240 | alone
nordic combined | Compact | compact race | one | time | 600-2100 | gender
nordic combined | Gundersen | gundersen race, large hill gundersen, normal hill gundersen | one | time | 600-2400 | alone
nordic combined | Individual | individual competition | one | time | 600-2400 | strict
nordic combined | Individual Compact | | one | time | 600-2100 | gender
nordic combined | Individual Gundersen | gundersen individual | one | time | 600-2400 | alone
nordic combined | Individual Large Hill | large hill individual | one | time | 600-2400 | gender
nordic combined | Individual Normal Hill | normal hill individual | one | time | 600-2400 | gender
nordic combined | Large Hill | | one | time | 600-2400 | gender
nordic combined | Mass Start | | one | time | 600-2400 | alone
nordic combined | Normal Hill | | one | time | 600-2400 | gender
nordic combined | Relay | | team | time | 2400-4200 | gender
nordic combined | Team Event | team competition | team | time | 2400-4200 | gender
nordic combined | Team Sprint | | team | time | 1500-2700 | alone
road cycling | Criterium | | one | time | 2400-9000 | alone
road cycling | Individual Time Trial | ITT | one | time | | alone
road cycling | Mixed Relay Team Time Trial | relay team time trial, team time trial mixed relay | team | time | 2400-5400 | alone
road cycling | Road Race | | one | time | 7200-28800 | gender
road cycling | Team Time Trial | | team | time | 900-7200 | alone
road cycling | Time Trial | TT | one | time | 600-5400 | gender
rowing | Coxed Four | | team | time | 340-540 | alone
rowing | Coxed Pair | | crew | time | 380-600 | alone
rowing | Double Sculls | double, double scull | crew | time | 345-540 | strict
rowing | Eight | coxed eight | team | time | 300-460 | strict
rowing | Four | coxless four | team | time | 325-510 | strict
rowing | Lightweight Double Sculls | lightweight double | crew | time | 350-540 | alone
rowing | Lightweight Single Sculls | lightweight single | one | time | 380-600 | alone
rowing | Pair | coxless pair | crew | time | 350-540 | strict
rowing | Quadruple Sculls | quad sculls, quad, quad scull, quadruple scull | team | time | 320-500 | strict
rowing | Single Sculls | single scull, single sculler, single scullers, single | one | time | 375-600 | strict
short track | Overall | | one | points | | never
short track | Relay | | team | time | 150-480 | gender
short track | Superfinal | super final | one | time | 270-480 | alone
short track | Team Relay | | team | time | 150-200 | alone
skeleton | Skeleton | | one | time | 45-270 | strict
ski jumping | Individual Large Hill | large hill individual | one | points | | gender
ski jumping | Individual Normal Hill | normal hill individual | one | points | | gender
ski jumping | Large Hill | | one | points | | gender
ski jumping | Mixed Team | mixed team event, mixed team competition | team | points | | alone
ski jumping | Normal Hill | | one | points | | gender
ski jumping | Ski Flying | | one | points | | gender
ski jumping | Super Team | super team event | team | points | | alone
ski jumping | Team Event | team competition | team | points | | gender
snowboard | Big Air | | one | points | | alone
snowboard | Halfpipe | | one | points | | alone
snowboard | Parallel Giant Slalom | | one | time | 25-60 | alone
snowboard | Slopestyle | | one | points | | alone
snowboard | Snowboard Cross | snowboardcross | one | time | 30-130 | alone
speed skating | Allround | all-round, all-around, allround overall | one | points | | gender
speed skating | Mass Start | | one | time | 400-660 | alone
speed skating | Relay | gender relay | team | time | 150-220 | gender
speed skating | Sprint | sprint overall | one | points | | gender
speed skating | Team Pursuit | team pursuiter | team | time | 150-290 | alone
speed skating | Team Sprint | team sprinter | team | time | 70-110 | alone
swimming | Backstroke | back | one | time | | distance
swimming | Breaststroke | breast | one | time | | distance
swimming | Butterfly | fly | one | time | | distance
swimming | Freestyle | free | one | time | | distance
swimming | Freestyle Relay | free relay | team | time | | gender
swimming | Individual Medley | medley, IM | one | time | | distance
swimming | Knockout Sprint | knockout sprints | one | time | 300-2400 | alone
swimming | Medley Relay | | team | time | | gender
swimming | Open Water | | one | time | | gender
swimming | Relay | | team | time | | gender
track cycling | 1km Time Trial | kilometre time trial, kilometer time trial, kilometre, kilometer, 1000m time trial, 1 km time trial | one | time | 50-75 | strict
track cycling | Elimination Race | elimination | one | points | | alone
track cycling | Individual Pursuit | | one | time | 125-300 | alone
track cycling | Individual Sprint | | one | time | 8-14 | gender
track cycling | Keirin | | one | time | 8-14 | alone
track cycling | Kilo | | one | time | 50-75 | strict
track cycling | Madison | | crew | points | | gender
track cycling | Omnium | | one | points | | alone
track cycling | Points Race | | one | points | | alone
track cycling | Pursuit | | one | time | 125-300 | gender
track cycling | Scratch Race | scratch | one | points | | alone
track cycling | Sprint | | one | time | 8-14 | gender
track cycling | Team Pursuit | team pursuiter | team | time | 190-300 | alone
track cycling | Team Sprint | team sprinter | team | time | 30-60 | alone
track cycling | Tempo Race | | one | points | | alone
track cycling | Time Trial | TT | one | time | | distance
triathlon | Relay | team relay | team | time | 3600-7200 | gender
triathlon | Triathlon | | one | time | 1200-61200 | strict
`;

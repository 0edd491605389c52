import { entries, readTable } from './table.ts';

/**
 * The federations and organizers that publish releases. Which sports are theirs stands in `sports.ts`.
 *
 * Source: the lists of recognized international federations of the IOC (olympics.com/ioc/recognised-international-
 * federations), ASOIF and AIOWF; names as the federations write them in 2026, former names beside them.
 *
 * Columns: name | initials | other names
 */
const PUBLISHER_TABLE = `
Badminton World Federation | BWF |
European Aquatics | LEN | Ligue Européenne de Natation
European Athletics |  | European Athletic Association
Fédération Internationale de Luge de Course | FIL | International Luge Federation
International Biathlon Union | IBU |
International Bobsleigh and Skeleton Federation | IBSF | International Bobsleigh & Skeleton Federation
International Canoe Federation | ICF |
International Olympic Committee | IOC |
International Paralympic Committee | IPC |
International Ski and Snowboard Federation | FIS | Fédération Internationale de Ski, International Ski Federation
International Skating Union | ISU |
International Triathlon Union | ITU | World Triathlon
Union Cycliste Internationale | UCI |
World Aquatics |  | FINA, Fédération Internationale de Natation
World Athletics | IAAF | International Association of Athletics Federations
World Rowing | FISA | World Rowing Federation
World Skate |  |
`;

export interface Publisher {
  readonly name: string;
  /** Name, initials and other names: whatever a text may call it. */
  readonly names: readonly string[];
}

export const PUBLISHERS: readonly Publisher[] = readTable(PUBLISHER_TABLE).map(([name = '', initials, others]) => ({
  name,
  names: [name, ...entries(initials), ...entries(others)],
}));

/**
 * Events that are decided by several others, and those. Their medals are the whole's.
 *
 * Sources: the technical rules of the federations (World Athletics, UCI).
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Omnium: [
    ...['Scratch Race', 'Tempo Race', 'Elimination Race', 'Points Race'],
    // Until 2016.
    ...['Individual Pursuit', 'Pursuit', 'Kilo', 'Time Trial', '1km Time Trial', '500m Time Trial'],
  ],
  Decathlon:
    '100m,Long Jump,Shot Put,High Jump,400m,110m Hurdles,Hurdles,Discus,Discus Throw,Pole Vault,Javelin,Javelin Throw,1500m'.split(
      ',',
    ),
  Heptathlon:
    '100m Hurdles,Hurdles,High Jump,Shot Put,200m,Long Jump,Javelin,Javelin Throw,800m,60m,60m Hurdles,Pole Vault,1000m'.split(
      ',',
    ),
  Pentathlon: '60m Hurdles,Hurdles,High Jump,Shot Put,Long Jump,800m'.split(','),
};

/** The events that a combined one consists of, by name without gender; none for any other. */
export const partsOf = (name: string | null): readonly string[] => PARTS[name ?? ''] ?? [];

/** Whether an event is a part of a combined one, by names without gender. */
export const isPartOf = (part: string, whole: string): boolean => partsOf(whole).includes(part);

/** Whether an event is a part of any combined one. */
export const isPart = (name: string): boolean => Object.values(PARTS).some((parts) => parts.includes(name));

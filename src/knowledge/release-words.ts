/**
 * The words by which the parts of a press release are known: headings of its closing sections, marks of captions
 * and letterheads, and the nouns that competitions are called by.
 *
 * Source: the standing parts of releases and reports of international federations (ISU, World Athletics, FIS, IBU, UCI,
 * World Aquatics, World Rowing) and of news agencies, 2008-2026. Words of one federation alone are left out.
 */

/** Nouns that a competition's name is built on, longest reading first where one holds another. */
export const COMPETITION_NOUNS: readonly string[] = [
  'Championship',
  'Championships',
  'Classic',
  'Classics',
  'Cup',
  'Diamond League',
  'Finals',
  'Four Continents',
  'Games',
  'Grand Prix',
  'Invitational',
  'League',
  'Marathon',
  'Masters',
  'Meet',
  'Meeting',
  'Olympics',
  'Open',
  'Paralympics',
  'Regatta',
  'Relays',
  'Series',
  'Tour',
  'Tournament',
  'Trophy',
  'Universiade',
  'World Cup',
  'World Tour',
  'Worlds',
];

/** What links a competition's name to its sponsor. */
export const SPONSOR_WORDS: readonly string[] = [
  'brought to you by',
  'in association with',
  'in partnership with',
  'powered by',
  'presented by',
  'sponsored by',
  'supported by',
];

/** Kinds of document, as they stand alone at the head of a release. */
export const DOCUMENT_KINDS: readonly string[] = [
  'bulletin',
  'communique',
  'communiqué',
  'daily report',
  'event report',
  'feature',
  'for immediate release',
  'match report',
  'media information',
  'media release',
  'news',
  'news release',
  'preview',
  'press communique',
  'press communiqué',
  'press information',
  'press release',
  'race report',
  'report',
  'results',
  'review',
];

/** Sections, tags and skies that pages set beside a date as they set a place there. */
export const RUBRICS: readonly string[] = [
  'archive',
  'archives',
  'athletes',
  'blog',
  'blogs',
  'breaking',
  'breaking news',
  'clear',
  'cloudy',
  'columns',
  'competition',
  'competitions',
  'elite',
  'event',
  'events',
  'exclusive',
  'featured',
  'features',
  'gallery',
  'general',
  'headlines',
  'high performance',
  'home',
  'international',
  'interview',
  'interviews',
  'junior',
  'juniors',
  'latest',
  'local',
  'masters',
  'media',
  'men',
  "men's",
  'mixed',
  'mostly cloudy',
  'mostly sunny',
  'national',
  'national team',
  'opinion',
  'overcast',
  'partly cloudy',
  'photos',
  'popular',
  'senior',
  'seniors',
  'stories',
  'story',
  'sunny',
  'top stories',
  'top story',
  'trending',
  'uncategorised',
  'uncategorized',
  'video',
  'videos',
  'women',
  "women's",
  'youth',
];

/** Words that stand beside a date with who wrote and published it. */
export const STAMP_WORDS: readonly string[] = [
  'added',
  'by',
  'correspondent',
  'created',
  'date',
  'editor',
  'for immediate distribution',
  'for immediate publication',
  'for immediate release',
  'for immediate use',
  'hour',
  'issued',
  'last modified',
  'last updated',
  'posted',
  'published',
  'read',
  'reporter',
  'staff writer',
  'time',
  'updated',
];

/** Words of an address. */
export const ADDRESS_WORDS: readonly string[] = ['address', 'avenue', 'headquarters', 'p.o. box', 'po box'];

/** Words before the number or mailbox by which an office is reached. */
export const CALL_WORDS: readonly string[] = [
  'e-mail',
  'fax',
  'mobile',
  'phone',
  'switchboard',
  'telefax',
  'telephone',
];

/** Words with which a line that says where an office is begins. */
export const OFFICE_WORDS: readonly string[] = ['headquarters', 'head office'];

/** Headings under which the programme to come is set out. */
export const SCHEDULE_HEADS: readonly string[] = [
  'calendar',
  'coming up',
  'competition schedule',
  'event schedule',
  'looking ahead',
  'next event',
  'next events',
  'next race',
  'next races',
  'next stop',
  'next up',
  'on the programme',
  'programme',
  'remaining schedule',
  'schedule',
  'start times',
  'still to come',
  'timetable',
  'today',
  'tomorrow',
  "tomorrow's programme",
  "tomorrow's schedule",
  'up next',
  'upcoming',
  'upcoming events',
  'what comes next',
  'what is next',
  "what's next",
  "what's on",
  "what's on next",
  "what's to come",
  'where next',
];

/** Headings of who to turn to. */
export const CONTACT_HEADS: readonly string[] = [
  'contact',
  'contacts',
  'for further information',
  'for media enquiries',
  'for more information',
  'further information',
  'media contact',
  'media contacts',
  'media enquiries',
  'more information',
  'press contact',
  'press contacts',
  'press office',
];

/** Openings of a sentence that sends the reader elsewhere. */
export const CONTACT_OPENINGS: readonly string[] = [
  'additional information',
  'all results',
  'all the results',
  'click here',
  'complete results',
  'detailed results',
  'find out more',
  'find the',
  'follow the',
  'for additional information',
  'for all',
  'for complete',
  'for detailed',
  'for entries',
  'for full',
  'for further',
  'for media',
  'for more',
  'for results',
  'for tickets',
  'for the full',
  'full results',
  'further information',
  'live results',
  'media contact',
  'more information',
  'please contact',
  'please visit',
  'press contact',
  'results',
  'see all',
  'see the',
  'the full results',
  'visit',
  'watch',
];

/** Headings of standing text at the end, besides "About ...". */
export const BOILERPLATE_HEADS: readonly string[] = [
  'disclaimer',
  'editor’s note',
  "editor's note",
  'ends',
  'legal notice',
  'note for editors',
  'note to editors',
  'notes for editors',
  'notes to editors',
];

/** Words for what an organization is, in the paragraph with which it introduces itself. */
export const ORGANIZATION_WORDS: readonly string[] = [
  'all rights reserved',
  'governing body',
  'member associations',
  'member federations',
  'recognised by the international olympic committee',
  'recognized by the international olympic committee',
];

/** Nouns of a nation's body for sport, behind the nation's name. */
export const BODY_NOUNS: readonly string[] = [
  'aquatics',
  'association',
  'federation',
  'olympic committee',
  'paralympic committee',
  'union',
];

/** Sports as bodies are named by them, besides the names of the sports: "British Cycling", "Skate Canada". */
export const BODY_SPORTS: readonly string[] = [
  'aquatics',
  'bobsleigh and skeleton',
  'cycling',
  'gymnastics',
  'ice skating',
  'skate',
  'skating',
  'ski and snowboard',
  'skiing',
  'swim',
];

/** Keys of front matter, by what they hold. */
export const FIELD_KEYS: Readonly<
  Record<'title' | 'date' | 'place' | 'competition' | 'publisher' | 'sport', readonly string[]>
> = {
  title: ['headline', 'heading', 'title'],
  date: ['date', 'datetime', 'day', 'issued', 'published', 'pubdate'],
  place: ['city', 'dateline', 'location', 'place', 'venue', 'where'],
  competition: ['championship', 'competition', 'event', 'meeting', 'tournament'],
  publisher: ['federation', 'organisation', 'organization', 'publisher', 'source'],
  sport: ['category', 'discipline', 'sport'],
};

/** Words that stay in lower case inside a name or title. */
export const NAME_PARTICLES: readonly string[] = (
  'a am an and at auf aux by d da das de del della den der des di do dos du e el en et for from ' +
  'im in la las le les los na nad of on ob op over pod s sous sur the to under upon van von y zu zum'
).split(' ');

/** Nouns for buildings and grounds where sport is held, as they end a venue's name. Lower case, singular. */
export const VENUE_NOUNS: readonly string[] = [
  'arena',
  'centre',
  'center',
  'dome',
  'gymnasium',
  'hall',
  'oval',
  'pavilion',
  'pool',
  'rink',
  'speedway',
  'stadium',
  'velodrome',
];

/** "Location: Torvik": where something was, as pages label it. */
export const PLACE_LABEL = /^(?:host )?(?:city|location|place|venue|where): ?(?<place>\S.*)$/iu;

/**
 * The words of web pages around a report: menus, links, notices and the bar of a site.
 *
 * Source: pages of federations, news agencies, newspapers and broadcasters, 2008-2026. Words of one site alone are left out.
 */

/** Headings of links, social media and the like. */
export const MENU_HEADS: readonly string[] = [
  'connect with us',
  'download',
  'downloads',
  'event webpage',
  'event website',
  'find us on',
  'follow',
  'follow the action',
  'follow us',
  'further reading',
  'live stream',
  'live streaming',
  'more news',
  'newsletter',
  'on social media',
  'podcast',
  'quick links',
  'read also',
  'read more',
  'related',
  'related articles',
  'related content',
  'related news',
  'share',
  'share this',
  'social media',
  'stay connected',
  'subscribe',
  'tags',
  'useful links',
  'watch live',
  'where to watch',
];

/** Lines of a web page that are links and nothing else. */
export const MENU_ITEMS: readonly string[] = [
  'advertisement',
  'back',
  'back to news',
  'back to overview',
  'back to top',
  'close',
  'copy link',
  'email',
  'facebook',
  'home',
  'instagram',
  'linkedin',
  'listen',
  'log in',
  'login',
  'menu',
  'next',
  'previous',
  'print',
  'print page',
  'rss',
  'search',
  'see all',
  'share this article',
  'skip to content',
  'skip to main content',
  'tweet',
  'twitter',
  'view all',
  'whatsapp',
  'x',
  'youtube',
];

/** What pages of any kind tell whoever opens them, in full sentences. */
export const PAGE_NOTICES: readonly string[] = [
  'accept all',
  'accept cookies',
  'ad blocker',
  'advertisement',
  'all rights reserved',
  'browser',
  'by continuing',
  'cookie',
  'cookies',
  'enable javascript',
  'javascript',
  'listen to this article',
  'my account',
  'newsletter',
  'our app',
  'our privacy',
  'privacy notice',
  'privacy policy',
  'sign up',
  'subscribe',
  'subscriber',
  'subscribers',
  'subscription',
  'terms and conditions',
  'terms of service',
  'terms of use',
  'this page',
  'this site',
  'this website',
];

/** Sections of a site as its bar has them, a word each. */
export const SITE_SECTIONS: readonly string[] = (
  'about and athletes calendar clubs coaches competitions contact disciplines documents events fans federation gallery ' +
  'history home login media membership menu more multimedia news photos press rankings records results rules schedule ' +
  'search shop standings statistics stats teams tickets us video videos'
).split(' ');

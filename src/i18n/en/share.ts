import type { Area } from '../messages.ts';
import { enCount } from '../plural.ts';

export const share = {
  'share.title': 'Share the map',
  'share.about':
    'The whole map is inside the link and passes no server. Whoever opens it gets a copy of their own; later changes need a new link.',
  'share.link': 'Link',
  'share.length': ({ count }: { count: number }) => enCount(count, 'character', 'characters'),
  'share.copy': 'Copy link',
  'share.copied': 'The link is copied.',
  'share.notCopied': 'The browser does not let us copy. The link is selected: press Ctrl+C.',
  'share.send': 'Send…',
  'share.file': 'Download the map file',
  'share.long':
    'The link is longer than 4,000 characters: some messengers would cut it off. Rather send the file.',
  'share.local':
    'The app is open from a file on this computer, so a link would lead nowhere else. Send the map file.',
  'share.without': 'Facilitator’s notes, live deals and placements of deals stay with you.',
  'share.qr': 'QR code of the link',
  'share.qrAbout': 'Point a phone camera at the screen: the map opens there.',
  'share.qrTooLong': 'The map is too large for a QR code.',
  'share.failed': 'The link could not be made. The map file can still be downloaded.',
  'share.open.title': 'A map from a link',
  'share.open.criteria': ({ count }: { count: number }) => enCount(count, 'criterion', 'criteria'),
  'share.open.metrics': ({ count }: { count: number }) => enCount(count, 'metric', 'metrics'),
  'share.open.artifacts': ({ count }: { count: number }) => enCount(count, 'artifact', 'artifacts'),
  'share.open.terms': ({ count }: { count: number }) => enCount(count, 'term', 'terms'),
  'share.open.about': 'It opens as a map of its own. The map on the board is kept in this browser.',
  'share.open.noStages': 'There is no stage on this map yet.',
  'share.open.confirm': 'Open the map',
  'share.open.decline': 'Not now',
  'share.open.damagedTitle': 'The link could not be read',
  'share.open.damaged':
    'It is damaged or was cut off, as happens when a messenger splits a long message. Ask for it again, or for the map file.',
  'share.open.fromLink': 'map from the link',
} satisfies Area<'share'>;

import type { FormName, Named, Question } from '../core/packs/fault';
import { FORMULA_LIMITS } from '../core/formula/limits';
import type { FaultWords, Said } from './faults';

const KINDS: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

const FORM: Record<FormName, Said> = {
  id: ['This is no id.', 'Write lower-case words joined by - or . such as log-a-call.'],
  day: ['This is not a calendar day.', 'Write it as YYYY-MM-DD, such as 2026-09-01.'],
  moment: ['This is not a time.', 'Write it as 2026-09-01T08:00:00Z.'],
  link: ['This is no link.', 'Begin it with https:// or mailto:.'],
  'public key': [
    'This is no Ed25519 public key.',
    'It is 43 characters of base64url (32 bytes), as "x" in NAME.public.json.',
  ],
  'secure address': ['This address is not secure.', 'Begin it with https://.'],
  'webhook secret': ['This is no webhook secret.', 'It is whsec_ and 24 to 64 bytes in base64.'],
  'mail address': ['This is no mail address.', 'Write it as help@example.com.'],
  'file of an index': [
    'A list names no file like this.',
    'Name it from where the list lies, in letters, digits, "-", "_", "." and "/".',
  ],
  'sha-256': ['This is no SHA-256.', 'It is 64 lower-case hexadecimal digits.'],
  'request id': ['This is no id of a request.', 'It is 8 to 64 letters, digits, - or _.'],
  'description version': [
    'This Foothold reads descriptions of version 1 ("v": 1).',
    'Update Foothold, or point at the element again.',
  ],
  'description says enough': [
    'This would fit too much on the page.',
    'Say at least one of "name", "near", "within" and "id"; a role alone fits too much.',
  ],
  'small formula': [
    'This formula is too large.',
    `Keep it at most ${FORMULA_LIMITS.depth} deep, with at most ${FORMULA_LIMITS.parts} parts.`,
  ],
};

const NAMED: Record<Named, string> = {
  app: 'app',
  feature: 'feature',
  walkthrough: 'walkthrough',
  change: 'change',
  champion: 'champion',
  still: 'still',
};

const QUESTIONS: Record<Question, string> = {
  before: 'how was it before',
  now: 'how is it now',
  why: 'why did it change',
  decidedBy: 'who decided this',
  number: 'what does this do to my number',
  who: 'who sees what I enter',
  howLong: 'for how long',
  comesBack: 'what comes back to me for it',
  vouchedBy: 'who vouches for that',
  staying: 'is it here to stay',
  until: 'until when is it a trial',
  review: 'when is it looked at again',
  cannotYet: 'what can it not do yet',
  buildsOn: 'which earlier success does it build on',
  ask: 'whom can I ask',
  worries: 'has anybody thought of my worry',
};

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1_000)} kB`;
const by = ([width, height]: readonly [number, number]) => `${width} × ${height}`;
const RETYPE = 'Type the text anew, without pasting.';
const ONE_DAY = 'Correct one of the two days.';
const SAVED_ZIP = 'Take a zip that was saved from a draft, or the folder of one pack.';
const WHOLE_FILE = 'Look whether a sign-in or an error page came instead, and write the file again.';

export const english: FaultWords = {
  'not json': ['It is not JSON.', WHOLE_FILE],
  'not text': ['It is not UTF-8 text.', WHOLE_FILE],
  'too deep': ({ most }) => [`It is nested deeper than ${most} levels.`, 'Make it flatter.'],
  'proto key': ['It has a key named __proto__.', 'Take that key out.'],
  'empty file': ['The file is empty.', 'Write [] for an empty list, or delete the file.'],
  comment: [
    'A comment stands here, and JSON has none.',
    'Take it out; notes can stand in a README.md beside it.',
  ],
  'trailing comma': ['A comma stands after the last item.', 'Take that comma out.'],
  'missing comma': ['A comma is missing before this.', 'Put a comma after the item above.'],
  'curly quote': [
    'A curly quote stands here; JSON knows only the straight one: ".',
    'Write straight quotes; word processors bend them by themselves.',
  ],
  'not closed': [
    'The file ends before everything that was opened is closed.',
    'Put the closing ] or } that is missing at the end.',
  ],
  'broken json': [
    'This is not JSON from here on.',
    'Look just before this place for a quote, comma or bracket that is missing or too many.',
  ],
  'twin field': ({ field }) => [
    `The field "${field}" stands here twice; only the last would count.`,
    'Keep one of them.',
  ],

  'unknown field': ({ fields }) => [
    `The format has no field ${fields.map(field => `"${field}"`).join(', ')} here.`,
    'Take it out, or correct its spelling.',
  ],
  missing: ({ kind }) => ['This field is missing.', `Add it; it is ${KINDS[kind] ?? kind}.`],
  'wrong kind': ({ kind }) => [`This should be ${KINDS[kind] ?? kind}.`, 'Write it so.'],
  'unknown value': ({ values }) => [
    'This value is not one the format knows.',
    `Write one of: ${values.join(', ')}.`,
  ],
  'unknown variant': ({ by: field, values }) => [
    `"${field}" says what the rest means, and this one is not known.`,
    `Write one of: ${values.join(', ')}.`,
  ],
  'no known form': ['This fits none of the forms the format knows.', 'See docs/pack-format.md.'],
  'empty text': ['This text is empty.', 'Write it, or leave the whole field out.'],
  'too little': ({ least }) => [`This is too little: at least ${least}.`, `Give at least ${least}.`],
  'too much': ({ most }) => [`This is too much: at most ${most}.`, `Keep to ${most}.`],
  'wrong form': ({ form }) => FORM[form],
  'wrong value': ['This value does not fit here.', 'Compare it with docs/pack-format.md.'],

  'unknown file': ({ known }) => [
    'A pack has no such file, so nothing in it would reach anybody.',
    `Rename it to one of ${known.join(', ')}, or leave it out.`,
  ],
  'head missing': [
    'The file pack.json is missing.',
    'It names the pack, its owner and its apps. "foothold new NAME" writes one to start from.',
  ],
  'head not chosen': ['The file pack.json is missing.', 'Choose all files of one pack’s folder.'],
  'not an object': ['It should be an object in { }.', 'Write what is in it as named fields.'],
  'not a list of things': [
    'It should be a list in [ ] of things with an id.',
    'Write it so, and give each thing its id.',
  ],
  'list in head': ({ list }) => [
    `The list "${list}" has a file of its own.`,
    `Move it to ${list}.json, as a list in [ ].`,
  ],
  'picture missing': ({ files }) => [
    `There is no picture ${files.join(' or ')}.`,
    'Put the masked picture there under this name, or take the still out.',
  ],
  'picture unused': [
    'No still of stills.json has this id, so nobody would see this picture.',
    'Rename it to the id of a still, or take it out.',
  ],
  'no zip': ['This is no zip, or it is not whole.', SAVED_ZIP],
  'zip too large': ({ most }) => [
    `Unpacked, it has more than ${most} bytes; no pack is that large.`,
    SAVED_ZIP,
  ],
  'several packs': ({ heads }) => [`There are ${heads.length} packs in it: ${heads.join(', ')}.`, SAVED_ZIP],
  'no pack in zip': ['No pack.json is in it, at its top or in one folder.', SAVED_ZIP],

  'no owner': ({ of }) =>
    of === 'pack'
      ? ['Nobody owns this pack.', 'Name who vouches for it; reps see this name.']
      : ['Nobody owns this.', 'Name the person who keeps it true.'],
  'review due': ({ day }) => [
    `Its review was due on ${day}.`,
    'Read it beside the real page, mend it, and set a new date.',
  ],
  'bad app address': [
    'Browsers would not take this as the address of an app.',
    'Write it as https://crm.example.com/*: no port, the host in full or *.example.com, a path.',
  ],
  'no page fits': ({ glob }) => [
    `No page fits "${glob}".`,
    'Begin with "/" and leave the host out, such as /#/deals or /deals/**.',
  ],
  'many steps': ({ steps, advised }) => [
    `It has ${steps} steps; more than ${advised} are seldom walked to the end.`,
    'Look for a shorter way, or for two small walkthroughs.',
  ],
  'step without its element': [
    'This step comes only where its own element is not there, so nobody can do it.',
    'Say in "at" what else must not be there, or turn "is" into "there".',
  ],
  'every step for some': [
    'Every step is only for some, so a rep may be led through none at all.',
    'Take "when" out of a step, or add one for where the same thing is "not there".',
  ],
  'result is an act': ({ act }) => [
    `${act === 'input' ? 'An' : 'A'} ${act} shows that it was tried, not that it worked.`,
    'Name what the page shows when it worked: appears, gone or address.',
  ],
  'lands before announced': ['It lands before it is announced.', ONE_DAY],
  'short notice': ({ days, agreed }) => [
    `It gives ${days} ${days === 1 ? 'day' : 'days'} of notice; ${agreed} are agreed. Reps are told that it is less.`,
    'Announce it earlier, or land it later.',
  ],
  'old way ends early': ['The old way ends before the new one is there.', ONE_DAY],
  'two days': ({ card, here }) => [
    `The why card says ${card}, this says ${here}.`,
    'Give both the same day.',
  ],
  'ends before it begins': ['It ends before it begins.', ONE_DAY],
  'said before the one above': ['It was said before the date that stands above it.', 'Put the oldest first.'],
  overdue: ({ until }) => [
    `It was meant to be there by ${until}.`,
    'Add when it was delivered, or a new date below the old ones, with why.',
  ],
  'nobody on duty': ['Nobody is on duty any more.', 'Add who is, or take the list out.'],

  'unknown name': ({ kind, id, known }) => [
    `This pack has no ${NAMED[kind]} "${id}".`,
    known.length > 0
      ? `Name one that is there: ${known.join(', ')}.`
      : `Correct the name, add that ${NAMED[kind]}, or take this field out.`,
  ],
  'unknown role': ({ role, meant }) => [
    `There is no role "${role}" to find something by.`,
    meant === null
      ? 'Write one such as "button", "link", "textbox" or "tab", or leave it out.'
      : `Write "${meant}", if that is what you mean.`,
  ],
  'twin id': ({ id, first }) => [
    `The id "${id}" is taken already, by number ${first} in this list.`,
    'Give each its own id. An id that was published must stay, or what a rep has learned is lost.',
  ],
  circle: ({ features }) => [
    `These features wait for each other, so none would ever be offered: ${features.join(' → ')}.`,
    'Take one of these needs out.',
  ],
  'unknown source': ({ id }) => [
    `sources.json has no source "${id}".`,
    'Correct the name, or add that source.',
  ],
  'proposed and seen': [
    'Somebody has pointed at this thing, so it is no proposal; reps would be shown nothing there.',
    'Take "proposed" out, or "seen" if it was recorded in another app.',
  ],
  'nothing it follows': [
    'It was written without having been at the app, and nothing says where it was read.',
    'Add "sources" with the ids of what it follows, from sources.json.',
  ],

  'no swedish': ({ se }) => [
    'The Swedish words are missing.',
    se ? 'Write "sv": "se" is the country, "sv" the language.' : 'Add "sv" beside "en".',
  ],
  'no language tag': ({ tag }) => [`"${tag}" is not a language tag.`, 'Write one such as sv, de or pt-BR.'],
  'only spaces': ['The text is only spaces.', 'Write it.'],
  'too long': ({ of, length, most }) => [
    `This ${of === 'title' ? 'title' : 'text on a card'} has ${length} characters; ${most} fit.`,
    `Say it in ${length - most} characters less.`,
  ],
  'many sentences': ({ sentences, most }) => [
    `This has ${sentences} sentences; a card holds ${most}.`,
    'First what it is for, then what to do. The rest belongs in a walkthrough.',
  ],
  'turned direction': [
    'Invisible marks here turn the reading direction, so the text may read other than it is.',
    RETYPE,
  ],
  'control characters': ['There are control characters in this text.', RETYPE],
  html: ['This looks like HTML; a rep would read the tags as they stand.', 'Write plain words.'],
  'words of a new pack': ['These are still the words that "foothold new" wrote.', 'Write your own.'],

  unsaid: ({ question, field }) => [
    `The rep who asks "${QUESTIONS[question]}?" reads "nobody has said".`,
    `Add "${field}", even if the answer is not a pleasant one.`,
  ],
  'no since': ['Nobody can tell since when that holds.', 'Add the day on which it was looked into.'],
  'trial over': ({ day }) => [`The trial ended on ${day}.`, 'Say what was decided.'],
  'worry unanswered': [
    'The rep who has this worry reads "no answer yet".',
    'Answer it, or say when an answer comes.',
  ],
  'twin release': ({ feature, release }) => [
    `Another change of "${feature}" has release ${release}; only one of them would be shown.`,
    'Give the later change a higher number.',
  ],
  'no unlearn': [
    'It takes an earlier change back and does not say what to do no longer.',
    'Add "unlearn": habits stay longer than rules.',
  ],
  'unlearn of nothing': ['It takes nothing back, so this is not shown.', 'Add "reverses", or take it out.'],
  'reverses itself': ['It takes itself back.', 'Name the earlier change, or take the field out.'],
  'twin figure': ({ id }) => [`There are two figures "${id}".`, 'Give each its own id.'],
  'unknown figure': ({ id, known }) => [
    `This formula has no figure "${id}".`,
    `Name one of: ${known.join(', ')}; or add it.`,
  ],
  'unused figure': ({ id }) => [`Neither the old nor the new formula uses "${id}".`, 'Take it out.'],
  'figure not in example': ({ id }) => [`The example has no "${id}".`, 'Add it with its number.'],
  'divided by nothing': [
    'Worked on these figures, something is divided by 0.',
    'Guard it with "if", or change the example.',
  ],
  'wrong example': ({ expected, worked }) => [
    `The example expects ${expected}; the formula comes to ${worked}.`,
    'Correct the one that is wrong. Reps would trust it.',
  ],

  'pictures too large': ({ bytes, most }) => [
    `The pictures have ${kilobytes(bytes)} together; a pack carries ${kilobytes(most)}.`,
    'Cut them to the part that matters, save them as WebP, or take some out.',
  ],
  'picture too large': ({ bytes, most }) => [
    `The picture has ${kilobytes(bytes)}; ${kilobytes(most)} are allowed.`,
    'Cut it to the part that matters, or save it as WebP.',
  ],
  'no picture': ['By its bytes this is neither a PNG nor a WebP.', 'Save the picture anew as WebP or PNG.'],
  'other size': ({ is, said }) => [
    `The picture is ${by(is)} pixels, not ${by(said)}.`,
    `Write "width": ${is[0]}, "height": ${is[1]}, and look whether the areas still fit.`,
  ],
  'area outside': ({ id, still }) => [
    `The area "${id}" reaches out of the picture (${by(still)}).`,
    'Give x, y, width and height in pixels of the picture.',
  ],
  'area too small': ({ id, size, least }) => [
    `The area "${id}" is ${by(size)} pixels; it cannot be hit.`,
    `Make it at least ${least} × ${least}.`,
  ],
  'unknown area': ({ still, area, known }) => [
    `The still "${still}" has no area "${area}".`,
    known.length > 0 ? `Name one that is there: ${known.join(', ')}.` : 'Add the area to the still.',
  ],
  'half rehearsed': ({ steps, of }) => [
    `${steps} of ${of} steps have a still, so reps cannot rehearse it.`,
    'Give a still to every step, or to none; what comes only for some may do without.',
  ],
  'still unused': ['Nothing shows this still.', 'Take it out: every browser fetches it.'],

  'not named values': ['The policy should be an object with named values.', 'Write it in { }.'],
  'unknown policy key': [
    'Foothold knows no such policy key; it has no effect.',
    'Correct its spelling, or take it out.',
  ],
  'not a list of sources': ['This should be a list of sources.', 'Write it in [ ].'],
  'many sources': ({ sources, most }) => [
    `There are ${sources} sources; the first ${most} count.`,
    'Take the others out.',
  ],
  'empty source': [
    'It names neither an address (url) nor packs; nothing could ever come from it.',
    'Add one of the two.',
  ],
  'threshold out of reach': ({ threshold, keys }) => [
    `It asks for ${threshold} signatures and names ${keys} usable ${keys === 1 ? 'key' : 'keys'}; no pack could ever pass.`,
    'Name more keys, or lower the threshold.',
  ],
  'twin source': ({ name }) => [
    `Another source is named ${name}; this one is left out.`,
    'Give each source its own name.',
  ],
  'not quoted text': ['It is not a text in quotes.', 'Put the policy there as JSON text.'],
  'malformed key': ({ kid }) => [
    `Key ${kid} is not 32 bytes of base64url; it is left out.`,
    'Copy it anew from NAME.public.json.',
  ],
  'weak key': ({ kid }) => [
    `Key ${kid} is a weak point that anybody can sign for; it is left out.`,
    'Make a new key with "foothold keys".',
  ],

  'file too large': ({ bytes, most }) => [
    `The file has ${bytes} bytes; at most ${most} are read.`,
    'Make the pack smaller, or split it in two.',
  ],
  'not a signed file': [
    'It is not a signed file (a JWS in JSON, with payload and signatures).',
    'Name a file that "foothold sign" wrote.',
  ],
  'not a pack inside': ['What is signed is not a pack.', 'Name a file that "foothold sign" wrote.'],
  'newer format': ({ format, most }) => [
    `It is written in format ${format}; this version of Foothold reads up to ${most}.`,
    'Update Foothold.',
  ],
  'wide address': ({ address }) => [
    `"${address}" is no address of one app; a pack names its sites one by one.`,
    'Name each host in full.',
  ],
  'signature does not fit': ({ kid }) => [
    `The signature of key ${kid} does not fit the content: it was changed or is not by that key.`,
    'Sign it anew.',
  ],
  'nobody trusted signed': ({ source, trusted }) => [
    `No trusted key has signed it. Trusted for ${source}: ${trusted.join(', ')}.`,
    'Sign it with one of these, or trust the key that has signed it.',
  ],
  'few signatures': ({ signed, needed }) => [
    `${signed} of ${needed} needed keys have signed it.`,
    'Let those who are missing add their signatures.',
  ],
  'other source': ({ signed, from }) => [
    `It was made for ${signed}, and came from ${from}.`,
    'Publish it under the right name.',
  ],
  'older serial': ({ serial, here }) => [
    `It has serial ${serial}; ${here} is already here.`,
    'To go back, sign the old content with a higher serial: foothold rollback.',
  ],
  'same serial': ({ serial }) => [
    `Another pack with serial ${serial} is already here.`,
    'Sign it with a higher one.',
  ],
  'from the future': ({ issued }) => [
    `It says it was issued ${issued}. One of the clocks is wrong.`,
    'Set the clock of whoever signs or of this computer.',
  ],
  'out of date': ({ expired }) => [`It expired ${expired}.`, 'Sign it anew, with a later date.'],
  'arrived late': ['A newer pack arrived at the same time.', 'There is nothing to do.'],
  'listed otherwise': ({ id, serial, listed }) => [
    `It is ${id}, serial ${serial}; the list says ${listed.id}, serial ${listed.serial}.`,
    'Publish list and file together.',
  ],
  'cut off': ({ bytes, listed }) => [
    `It ends after ${bytes} of ${listed} bytes.`,
    'Publish list and file together.',
  ],
  'other hash': ['Its SHA-256 is not the one in the list.', 'Publish list and file together.'],
  'no signing key': ['Signing needs at least one key.', 'Name one with --key.'],
};

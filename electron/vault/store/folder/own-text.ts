import { createHash } from 'node:crypto';
import { z } from 'zod';
import { feedbackKinds, type Feedback, type FeedbackAnswer } from '../../../../shared/domain/feedback.ts';
import { aged, ownExitKinds, type OwnExit, type OwnPages } from '../../../../shared/domain/own-page.ts';
import type { Instant } from '../../../../shared/domain/plan.ts';
import { openedBlocks, roomFor, sealedBlocks } from '../../keys/own-pages-block.ts';
import type { Presence } from '../../keys/presence.ts';
import { signedBy } from '../../keys/signing.ts';
import { canonical } from '../../ledger/canonical.ts';
import type { Random } from '../../ports.ts';
import { dayText, decoded, hexId, instantText, json } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';
import { StoreError } from '../store-error.ts';
import { ownPagesBlocks, readOwnPages, writeOwnPages } from './own-pages.ts';

/** Form of the text inside the blocks that this app writes. A higher one is refused and never touched. */
const textVersion = 2;
/** Before that a page could have no `life`. */
const knownVersions = [1, textVersion] as const;

/** One line of the list inside, chained to the one before and signed by the client's key. */
export interface OwnLink extends OwnExit {
  /** SHA-256 over the one before and this one, hexadecimal. */
  hash: string;
  /** The client's signature over the hash, and its certificate, base64. */
  signature: string;
  certificate: string;
}

/** What is inside the blocks for the pages only for me. */
export interface OwnText extends OwnPages {
  version: typeof textVersion;
  exits: OwnLink[];
  feedback: Feedback[];
  /** Answers that are being given. */
  unfinished: FeedbackAnswer[];
  /** Half-years in which this client let their answers be counted: once each. */
  counted: string[];
}

const words = { title: z.string(), text: z.string(), day: dayText };
const version = z.strictObject({ ...words, until: instantText });
const page = z
  .strictObject({
    ...words,
    id: hexId,
    changed: instantText,
    earlier: z.array(version),
    life: hexId.optional(),
  })
  .transform(({ life, ...rest }) => ({ ...rest, ...(life !== undefined && { life }) }));
const question = { id: hexId, kind: z.enum(feedbackKinds), sv: z.string(), en: z.string() };
const link = z.strictObject({
  seq: z.int().min(1),
  id: hexId,
  at: instantText,
  kind: z.enum(ownExitKinds),
  pages: z.array(hexId),
  named: z.boolean(),
  struck: z.int(),
  digest: z.string(),
  failed: z.boolean(),
  hash: z.string(),
  signature: z.string(),
  certificate: z.string(),
});
/** Answers as they are kept, in the blocks or in the folder. */
export const keptAnswers = z.array(z.strictObject({ ...question, answer: z.string() }));
const ownText: z.ZodType<OwnText> = z.strictObject({
  version: z.literal(knownVersions).transform((): typeof textVersion => textVersion),
  pages: z.array(page),
  removed: z.array(z.strictObject({ page, at: instantText })),
  exits: z.array(link),
  feedback: z.array(z.strictObject({ id: hexId, at: instantText, answers: keptAnswers })),
  unfinished: z.array(z.strictObject({ question: hexId, answer: z.string() })),
  counted: z.array(z.string()),
});
const anyVersion = json(z.looseObject({ version: z.int().min(1) }));

const nothing: OwnText = {
  version: textVersion,
  pages: [],
  removed: [],
  exits: [],
  feedback: [],
  unfinished: [],
  counted: [],
};

/**
 * Reads what only the client's key opens. Throws StoreError `damaged` when the blocks do not open or do not hold what
 * they must, `newer` when a newer app wrote them.
 */
export function readOwnText(db: Db<'folder'>, presence: Presence): OwnText {
  const opened = openedBlocks(presence, readOwnPages(db));
  if (opened === null) throw new StoreError('damaged');
  if (opened === '') return nothing;
  if (decoded(anyVersion, opened).version > textVersion) throw new StoreError('newer');
  return decoded(json(ownText), opened);
}

/**
 * Rewrites the blocks with this text, without what has waited its 30 days. `false`, and nothing written, when it does
 * not fit: the blocks never grow because something was written (rule 7).
 */
export function writeOwnText(
  db: WritableDb<'folder'>,
  presence: Presence,
  text: OwnText,
  at: Instant,
  random: Random,
): boolean {
  const kept = JSON.stringify({ ...text, ...aged(text, at) });
  const sealed = sealedBlocks(presence, kept, ownPagesBlocks(db), random);
  if (!sealed) return false;
  writeOwnPages(db, sealed);
  return true;
}

/** Bytes used and bytes there is room for. */
export const ownRoom = (db: Db<'folder'>, text: OwnText): { used: number; of: number } => ({
  used: Buffer.byteLength(JSON.stringify(text), 'utf8'),
  of: roomFor(ownPagesBlocks(db)),
});

/** What is chained: the line without its seal, and without what may still be learnt of it. */
const bodyOf = ({ seq, id, at, kind, pages, named, struck, digest }: OwnExit): string =>
  canonical({ seq, id, at, kind, pages, named, struck, digest });

const hashOf = (before: string, exit: OwnExit): string =>
  createHash('sha256').update(before, 'utf8').update(bodyOf(exit), 'utf8').digest('hex');

/** The text with one more line at the end of its list, signed by the client's key. */
export function withExit(text: OwnText, exit: Omit<OwnExit, 'seq' | 'failed'>, presence: Presence): OwnText {
  const last = text.exits.at(-1);
  const whole: OwnExit = { ...exit, seq: (last?.seq ?? 0) + 1, failed: false };
  const hash = hashOf(last?.hash ?? '', whole);
  const signature = presence.sign(Buffer.from(hash, 'hex')).toString('base64');
  const certificate = presence.certificate.toString('base64');
  return { ...text, exits: [...text.exits, { ...whole, hash, signature, certificate }] };
}

/** Whether the list is whole: numbers without gaps, each hash over the one before, each signature good. */
export function exitsHold(text: OwnText): boolean {
  let before = '';
  return text.exits.every((one, at) => {
    const fits = one.seq === at + 1 && one.hash === hashOf(before, one);
    before = one.hash;
    return (
      fits &&
      signedBy(
        Buffer.from(one.certificate, 'base64'),
        Buffer.from(one.hash, 'hex'),
        Buffer.from(one.signature, 'base64'),
      )
    );
  });
}

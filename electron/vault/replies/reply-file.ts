import type { ReadReply } from '../../../shared/domain/reply.ts';
import type { Outcome } from '../answer.ts';

/** The largest file of a reply, in bytes. */
export const largestReply = 20 * 1024 * 1024;

/** Why a file is no reply that can be read. */
export type ReplyFileFault =
  | 'reply-unknown-file'
  | 'reply-damaged'
  | 'reply-locked'
  | 'reply-too-large'
  | 'reply-too-many-rows'
  | 'reply-formula'
  | 'reply-not-ours';

/** What a file says, before anything is matched. */
export type ReplyFile = Outcome<ReadReply, ReplyFileFault>;

/** Reads a reply from the bytes of a file; never throws, and answers within its time whatever the file is. */
export type ReadReplyFile = (bytes: Buffer) => Promise<ReplyFile>;

/** A reply that was read and is not taken in yet, and the SHA-256 of its file, hexadecimal. */
export interface OpenedReply {
  read: ReadReply;
  digest: string;
}

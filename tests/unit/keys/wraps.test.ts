import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clientKeyBy,
  clientSlot,
  slotForms,
  type GivenSecret,
} from '../../../electron/vault/keys/client-slots.ts';
import {
  folderKeyBoxes,
  folderKeyByClient,
  folderKeyByShare,
} from '../../../electron/vault/keys/folder-key.ts';
import { openedLetter, sealedLetter } from '../../../electron/vault/keys/letter-seal.ts';
import {
  blockBytes,
  emptyBlocks,
  openedBlocks,
  roomFor,
  sealedBlocks,
} from '../../../electron/vault/keys/own-pages-block.ts';
import { Presence, wrappedSigningKey } from '../../../electron/vault/keys/presence.ts';
import { freshPair } from '../../../electron/vault/keys/signing.ts';
import { signedStatement, Warrant } from '../../../electron/vault/keys/warrant.ts';
import { unwrapped, wrapped } from '../../../electron/vault/keys/wrap.ts';
import { ownCertificate } from '../../../electron/vault/services/own-certificate.ts';

const id = (): string => randomBytes(16).toString('hex');
const light = { memoryKiB: 64, passes: 1, lanes: 1 };

async function presenceFor(folderId = id(), clientKey = randomBytes(32)): Promise<Presence> {
  const pair = freshPair();
  const certificate = await ownCertificate(pair, new Date(), randomBytes);
  const signingBox = wrappedSigningKey(clientKey, pair.privateDer, folderId, randomBytes);
  const presence = Presence.of(folderId, clientKey, { signingBox, certificate }, 0);
  if (!presence) throw new Error('did not open');
  return presence;
}

describe('a wrapped key', () => {
  it('opens with its key and what it is about, and with nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), fc.nat(), (plain, place) => {
        const key = randomBytes(32);
        const box = wrapped(key, plain, 'about this', randomBytes);
        expect(unwrapped(key, box, 'about this')).toEqual(Buffer.from(plain));
        expect(unwrapped(randomBytes(32), box, 'about this')).toBeNull();
        expect(unwrapped(key, box, 'about that')).toBeNull();
        const broken = Buffer.from(box);
        broken[place % broken.length] = (broken[place % broken.length] ?? 0) ^ 1;
        expect(unwrapped(key, broken, 'about this')).toBeNull();
        expect(unwrapped(key, box.subarray(0, place % box.length), 'about this')).toBeNull();
      }),
    );
  });
});

describe("the client's key", () => {
  it.each(slotForms)('opens by %s, for its own folder and pepper only', async (form) => {
    const folder = { id: id(), pepper: randomBytes(32) };
    const key = randomBytes(32);
    const given: GivenSecret = { form, text: 'gran sten vatten ljus' };
    const slots = [await clientSlot(key, given, folder, light, randomBytes)];
    expect(await clientKeyBy(slots, given, folder)).toEqual(key);
    expect(await clientKeyBy(slots, { ...given, text: 'gran sten vatten' }, folder)).toBeNull();
    expect(await clientKeyBy(slots, given, { ...folder, pepper: randomBytes(32) })).toBeNull();
    expect(await clientKeyBy(slots, given, { ...folder, id: id() })).toBeNull();
    const other = slotForms.find((one) => one !== form) ?? form;
    expect(await clientKeyBy(slots, { ...given, form: other }, folder)).toBeNull();
  });
});

describe("a folder's key", () => {
  const keys = { folderId: id(), share: randomBytes(32), clientKey: randomBytes(32) };
  const key = randomBytes(32);

  it('opens for the vault alone before there is a key, and not for a client', () => {
    const boxes = folderKeyBoxes(key, 'vault', { ...keys, clientKey: null }, randomBytes);
    expect(folderKeyByShare(boxes, 'vault', keys)).toEqual(key);
    expect(folderKeyByClient(boxes, 'vault', keys)).toBeNull();
  });

  it('opens for either of us', () => {
    const boxes = folderKeyBoxes(key, 'either', keys, randomBytes);
    expect(folderKeyByShare(boxes, 'either', keys)).toEqual(key);
    expect(folderKeyByClient(boxes, 'either', keys)).toEqual(key);
  });

  it('opens only with both, when only with you', () => {
    const boxes = folderKeyBoxes(key, 'only', keys, randomBytes);
    expect(boxes.byShare).toBeNull();
    expect(folderKeyByShare(boxes, 'only', keys)).toBeNull();
    expect(folderKeyByClient(boxes, 'only', keys)).toEqual(key);
    expect(folderKeyByClient(boxes, 'only', { ...keys, share: randomBytes(32) })).toBeNull();
    expect(folderKeyByClient(boxes, 'only', { ...keys, clientKey: randomBytes(32) })).toBeNull();
    expect(folderKeyByClient(boxes, 'either', keys)).toBeNull();
  });

  it('needs the client for a choice of the client', () => {
    expect(() => folderKeyBoxes(key, 'only', { ...keys, clientKey: null }, randomBytes)).toThrow(
      'needs the key',
    );
  });
});

describe('a letter', () => {
  it('opens with the private half of its box only, and never when it was changed', () => {
    const box = freshPair();
    const sealed = sealedLetter(box.publicDer, 'Ringde om kön, hör av mig.', randomBytes);
    expect(sealed.includes('Ringde')).toBe(false);
    expect(openedLetter(box.privateDer, sealed)).toBe('Ringde om kön, hör av mig.');
    expect(openedLetter(freshPair().privateDer, sealed)).toBeNull();
    fc.assert(
      fc.property(fc.nat({ max: sealed.length - 1 }), fc.integer({ min: 1, max: 255 }), (place, flip) => {
        const broken = Buffer.from(sealed);
        broken[place] = (broken[place] ?? 0) ^ flip;
        expect(openedLetter(box.privateDer, broken)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => openedLetter(box.privateDer, bytes) === null),
    );
  });
});

describe('the pages only for me', () => {
  it('take the same room whatever is written, and open with this client only', async () => {
    const presence = await presenceFor();
    const empty = sealedBlocks(presence, '', 1, randomBytes);
    const full = sealedBlocks(presence, 'x'.repeat(roomFor(1)), 1, randomBytes);
    expect([empty?.length, full?.length, emptyBlocks(1, randomBytes).length]).toEqual([
      blockBytes,
      blockBytes,
      blockBytes,
    ]);
    expect(full && openedBlocks(presence, full)).toHaveLength(roomFor(1));
    expect(sealedBlocks(presence, 'x'.repeat(roomFor(1) + 1), 1, randomBytes)).toBeNull();
    const other = await presenceFor(presence.folderId);
    expect(full && openedBlocks(other, full)).toBeNull();
    expect(openedBlocks(presence, emptyBlocks(1, randomBytes))).toBeNull();
  });
});

describe('a yes in advance', () => {
  const statement = {
    receiver: 'Boenheten',
    purpose: 'kö',
    page: 'plan',
    letter: null,
    named: true,
    count: 2,
    until: '2027-01-01',
  } as const;

  it('exists only where the client signed it, about this folder, with the key they have now', async () => {
    const presence = await presenceFor();
    const number = id();
    const { text, signature } = signedStatement(presence, number, statement);
    const kept = { id: number, text, statement, signature, certificate: presence.certificate };
    expect(Warrant.verified(kept, presence.folderId, presence.certificate)?.statement).toEqual(statement);
    expect(Warrant.verified(kept, id(), presence.certificate)).toBeNull();
    expect(Warrant.verified({ ...kept, id: id() }, presence.folderId, presence.certificate)).toBeNull();
    const forged = { ...kept, text: text.replace('Boenheten', 'Någon annan') };
    expect(Warrant.verified(forged, presence.folderId, presence.certificate)).toBeNull();
    const other = await presenceFor(presence.folderId);
    expect(Warrant.verified(kept, presence.folderId, other.certificate)).toBeNull();
    expect(
      Warrant.verified({ ...kept, certificate: other.certificate }, presence.folderId, other.certificate),
    ).toBeNull();
  });
});

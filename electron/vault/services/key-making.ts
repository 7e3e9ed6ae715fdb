import { fromGroups, isPin, normalPin, normalWords, toGroups } from '../../../shared/domain/secrets.ts';
import type { ClientSecret } from '../../../shared/contract/inputs.ts';
import type { KeyOffer } from '../../../shared/contract/contract.ts';
import { done, failed, type Outcome } from '../answer.ts';
import type { App } from '../app.ts';
import { cardPdf, sparePdf } from '../documents/client-card-pdf.ts';
import type { Handlers } from '../handler.ts';
import type { GivenSecret } from '../keys/client-slots.ts';
import { bytesText, cardText, keyFileBytes, secretBytes } from '../keys/given-secret.ts';
import { clientWords, drawnWords } from '../keys/passphrase.ts';
import type { KeyMaking } from '../making.ts';
import { readPerson } from '../store/folder/person.ts';
import { keptKey } from './client-key.ts';
import { documentWords } from './document-words.ts';
import { freshExit } from './exit-key.ts';
import { folderOf, viewed } from './folder-view.ts';
import { today } from './now.ts';
import { chosenKey, savedWithoutKey } from './save.ts';

/** Forgets a key that was being made; what counts by then is kept in its slots. */
export function forgetMaking(app: App): void {
  app.keyMaking?.bytes.fill(0);
  app.keyMaking?.spare.fill(0);
  app.keyMaking = null;
}

function shownOnce(making: KeyMaking): KeyOffer {
  const { form, words, bytes, spare, spareAsFileOnly } = making;
  const shown = form === 'words' ? words.split(' ') : form === 'card' ? toGroups(bytes) : [];
  return { form, shown, spare: spareAsFileOnly ? [] : toGroups(spare), spareAsFileOnly };
}

/** What was retyped, brought into the form it is stretched in, when it is what was shown. */
async function retyped(
  app: App,
  making: KeyMaking,
  secret: ClientSecret,
  pinAgain: string | undefined,
): Promise<Outcome<GivenSecret, 'differs' | 'bad-pin' | 'nothing-chosen'>> {
  switch (secret.kind) {
    case 'words':
      if (making.form !== 'words' || normalWords(secret.words) !== making.words) return failed('differs');
      return done({ form: 'words', text: making.words });
    case 'card': {
      const code = fromGroups(secret.code, secretBytes.card);
      if (making.form !== 'card' || !code.ok || !making.bytes.equals(code.bytes)) return failed('differs');
      const pin = normalPin(secret.pin);
      if (!isPin(pin)) return failed('bad-pin');
      if (pinAgain === undefined || normalPin(pinAgain) !== pin) return failed('differs');
      return done({ form: 'card', text: cardText(making.bytes, pin) });
    }
    case 'stick': {
      const path = await chosenKey(app);
      if (path === null) return failed('nothing-chosen');
      const read = keyFileBytes(path, secretBytes.stick);
      if (making.form !== 'stick' || !read?.equals(making.bytes)) return failed('differs');
      return done({ form: 'stick', text: bytesText(read) });
    }
    case 'spare':
    case 'spare-stick':
      return failed('differs');
  }
}

export const keyMakingHandlers = {
  'key.offer': (app, session, { form, language, anew }) => {
    const folder = session.folder;
    if (!folder) return failed('no-folder');
    const { choice } = folderOf(session, folder);
    const hasKey = choice !== 'vault';
    if (hasKey && session.mode !== 'with') {
      if (!anew) return failed('has-key');
      // SECURITY: only with you has nothing that the vault alone could wrap under a new key.
      if (choice !== 'either') return failed('only-either');
    }
    if (session.mode === 'with') {
      // SECURITY: another form lets things out like the first, so it takes the key on the spot, which is used up by it.
      if (!freshExit(app, session)) return failed('key-needed');
      session.exit = null;
    }
    const { random } = app.outside;
    forgetMaking(app);
    const words =
      form === 'words' ? drawnWords(clientWords, language, random).map(normalWords).join(' ') : '';
    const bytes = form === 'words' ? Buffer.alloc(0) : random(secretBytes[form]);
    app.keyMaking = {
      folderId: folder.id,
      form,
      anew: hasKey && session.mode !== 'with',
      words,
      bytes,
      spare: random(secretBytes.spare),
      spareAsFileOnly: readPerson(folder.db).safety.someone,
      spareFileSaved: false,
    };
    return done(shownOnce(app.keyMaking));
  },
  'key.save': async (app, session, { what, to }) => {
    const making = app.keyMaking;
    if (!making || making.folderId !== session.folder?.id) return failed('nothing-made');
    // SECURITY: that somebody must not see may have been said since the key was offered.
    making.spareAsFileOnly ||= readPerson(session.folder.db).safety.someone;
    const discreet = making.spareAsFileOnly;
    const { language } = session.vault.file;
    const paper = { language, made: app.outside.clock.now() };
    const words = documentWords(language);
    switch (what) {
      case 'card':
        if (making.form !== 'card') return failed('nothing-made');
        return savedWithoutKey(
          app,
          { exit: 'client-card', groups: toGroups(making.bytes), discreet },
          (exit) => cardPdf({ ...paper, groups: exit.groups, discreet: exit.discreet }, words),
          to,
        );
      case 'spare-paper':
        // SECURITY: with somebody who must not see there is no paper that opens the folder.
        if (making.spareAsFileOnly) return failed('no-paper');
        return savedWithoutKey(
          app,
          { exit: 'spare-paper', groups: toGroups(making.spare), discreet },
          (exit) => sparePdf({ ...paper, groups: exit.groups, discreet: exit.discreet }, words),
          to,
        );
      case 'stick':
        if (making.form !== 'stick') return failed('nothing-made');
        return savedWithoutKey(app, { exit: 'key-file', bytes: making.bytes }, (exit) => exit.bytes);
      case 'spare-stick': {
        const result = await savedWithoutKey(
          app,
          { exit: 'key-file', bytes: making.spare },
          (exit) => exit.bytes,
        );
        if (result.ok && result.value.saved) making.spareFileSaved = true;
        return result;
      }
    }
  },
  'key.finish': async (app, session, { secret, pinAgain }) => {
    const making = app.keyMaking;
    const folder = session.folder;
    if (!making || !folder || making.folderId !== folder.id) return failed('nothing-made');
    const given = await retyped(app, making, secret, pinAgain);
    if (!given.ok) return given;
    if (making.spareAsFileOnly && !making.spareFileSaved) return failed('spare-not-saved');
    const spareForm = making.spareFileSaved && making.spareAsFileOnly ? 'spare-stick' : 'spare';
    const spares: GivenSecret[] = [{ form: spareForm, text: bytesText(making.spare) }];
    if (making.spareFileSaved && spareForm === 'spare')
      spares.push({ form: 'spare-stick', text: bytesText(making.spare) });
    await keptKey(app, session, folder, [given.value, ...spares], making, today(app.outside.clock));
    forgetMaking(app);
    return done(viewed(session, folder));
  },
  'key.cancel': (app) => {
    forgetMaking(app);
    return done(null);
  },
} satisfies Partial<Handlers>;

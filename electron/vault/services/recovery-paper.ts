import { maskless, toGroups } from '../../../shared/domain/secrets.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import { recoveryPdf } from '../documents/recovery-pdf.ts';
import type { Handlers } from '../handler.ts';
import { fairNumber } from '../keys/passphrase.ts';
import { writeVaultFile } from '../keys/vault-file.ts';
import { recoveryBytes, recoverySlot } from '../keys/vault-slots.ts';
import { writeSetting } from '../store/vault/settings.ts';
import { documentWords } from './document-words.ts';
import { today } from './now.ts';
import { savedWithoutKey } from './save.ts';

/** Forgets a recovery secret that was being made; what was confirmed is kept in its slot. */
export function forgetRecovery(app: App): void {
  app.recoveryMaking?.secret.fill(0);
  app.recoveryMaking = null;
}

export const recoveryHandlers = {
  'recovery.make': (app) => {
    const { random } = app.outside;
    forgetRecovery(app);
    const secret = random(recoveryBytes);
    const groups = toGroups(secret);
    const first = fairNumber(groups.length, random);
    const second = (first + 1 + fairNumber(groups.length - 1, random)) % groups.length;
    const ask: [number, number] = [Math.min(first, second) + 1, Math.max(first, second) + 1];
    app.recoveryMaking = { secret, ask };
    return done({ groups, ask });
  },
  'recovery.save': async (app, session, { to }) => {
    const making = app.recoveryMaking;
    if (!making) return failed('nothing-made');
    return savedWithoutKey(
      app,
      { exit: 'recovery-paper', groups: toGroups(making.secret) },
      async (exit) =>
        recoveryPdf(
          {
            groups: exit.groups,
            language: session.vault.file.language,
            made: app.outside.clock.now(),
            day: today(app.outside.clock),
          },
          documentWords(session.vault.file.language),
        ),
      to,
    );
  },
  'recovery.confirm': (app, session, { first, second }) => {
    const making = app.recoveryMaking;
    if (!making) return failed('nothing-made');
    const groups = toGroups(making.secret);
    const [one, two] = making.ask.map((position) => groups[position - 1] ?? '');
    if (maskless(first) !== one || maskless(second) !== two) return failed('groups-differ');
    const { file, id, db } = session.vault;
    const slot = recoverySlot(session.vaultKey, making.secret, id, app.outside.random);
    const changed = { ...file, slots: [...file.slots.filter((other) => other.kind !== 'recovery'), slot] };
    writeVaultFile(app.dir, changed);
    session.vault.file = changed;
    writeSetting(db, 'recovery', 'confirmed');
    forgetRecovery(app);
    return done(app.status());
  },
} satisfies Partial<Handlers>;

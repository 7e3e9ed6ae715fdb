import { z } from 'zod';
import { deskLanguages } from '../domain/folder.ts';
import type { FolderView, PersonLine, Service } from '../domain/folder.ts';
import type { Id } from '../domain/plan.ts';
import { came } from './around-inputs.ts';
import { call } from './call.ts';
import * as inp from './inputs.ts';
import { always, locked, nothing, one, open, opening, saving, without, wrong } from './phrases.ts';
import { way } from './paper-inputs.ts';
import { type Saved, type Status, type Strength, type Verdict, themes } from './values.ts';

/** The vault as a whole, and the people in it by alias. */
export const vaultCalls = {
  'app.status': call<Status>()({ input: nothing, modes: always }),
  'app.active': call<null>()({ input: nothing, modes: always }),
  'app.lock': call<null>()({ input: nothing, modes: always }),
  'app.appearance': call<Status>()({
    input: z.strictObject({
      language: z.enum(deskLanguages).optional(),
      theme: z.enum(themes).optional(),
      blur: z.boolean().optional(),
    }),
    modes: ['locked', 'without'],
  }),
  'vault.propose': call<{ passphrase: string; bits: number }>()({
    input: z.strictObject({ language: z.enum(deskLanguages) }),
    modes: ['locked', 'without'],
  }),
  'vault.measure': call<Strength>()({
    input: z.strictObject({ passphrase: z.string().max(inp.longestSecret) }),
    modes: ['locked', 'without'],
  }),
  /** Derives nothing; starts loading what unlocking needs while the passphrase is typed. */
  'vault.warm': call<null>()({ input: nothing, modes: locked }),
  'vault.create': call<Status>()({
    input: z.strictObject({ passphrase: inp.secret, language: z.enum(deskLanguages) }),
    modes: locked,
    errors: ['too-weak', 'vault-exists', 'vault-in-use', 'newer', 'wrong-vault', 'not-enough-memory'],
  }),
  'vault.unlock': call<Status>()({
    input: z.strictObject({ passphrase: inp.secret }),
    modes: locked,
    errors: opening,
  }),
  'vault.recover': call<Status>()({
    input: z.strictObject({ groups: inp.secret, passphrase: inp.secret }),
    modes: locked,
    errors: [...opening, 'too-weak', 'mistyped'],
  }),
  'vault.changePassphrase': call<null>()({
    input: z.strictObject({ current: inp.secret, next: inp.secret }),
    modes: without,
    errors: [...wrong, 'too-weak', 'not-enough-memory'],
  }),
  /** Makes a new recovery secret; the old paper stops working once two groups were retyped. */
  'recovery.make': call<{ groups: string[]; ask: [number, number] }>()({ input: nothing, modes: without }),
  'recovery.save': call<Saved>()({
    input: z.strictObject({ to: way.optional() }),
    modes: without,
    errors: [...saving, 'nothing-made'],
  }),
  'recovery.confirm': call<Status>()({
    input: z.strictObject({ first: inp.secret, second: inp.secret }),
    modes: without,
    errors: ['groups-differ', 'nothing-made'],
  }),
  'service.read': call<Service>()({ input: nothing, modes: open }),
  'service.save': call<Status>()({ input: inp.service, modes: without }),
  'document.check': call<Verdict>()({ input: nothing, modes: ['locked', 'without', 'with'] }),

  // People, by alias
  'people.list': call<PersonLine[]>()({ input: nothing, modes: without }),
  'people.proposeAlias': call<string>()({
    input: z.strictObject({ language: z.enum(deskLanguages) }),
    modes: without,
  }),
  'people.add': call<{ id: Id }>()({
    input: z.strictObject({
      alias: inp.shortWords,
      calledName: inp.someShortWords,
      language: inp.clientLanguage,
      safety: inp.safety,
      rightsTalkedOn: inp.day.nullable(),
      beginning: inp.beginning,
      came: came.optional(),
    }),
    modes: without,
    errors: ['alias-taken'],
  }),
  /** The person who wanted to think, or had nothing written, begins now. */
  'people.begin': call<FolderView>()({
    input: one,
    modes: without,
    errors: ['only-with-client', 'newer', 'wrong-vault'],
  }),
  /** The person said no after thinking: nothing is kept. Allowed only while they think. */
  'people.forget': call<null>()({ input: one, modes: without, errors: ['not-thinking'] }),
} as const;

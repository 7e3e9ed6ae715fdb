import type { Input } from '../../../shared/contract/contract.ts';
import type { DeficiencyContent } from '../../../shared/domain/deficiency.ts';
import type { AgencyLine } from '../../../shared/domain/directory.ts';
import { guardText } from '../../../shared/domain/guard/guard.ts';
import { monthOf } from '../../../shared/domain/month.ts';
import type { Day } from '../../../shared/domain/plan.ts';
import {
  fieldsOf,
  noContent,
  type FieldHits,
  type Stuck,
  type StuckFrom,
} from '../../../shared/domain/release.ts';
import { oneLine } from '../../../shared/domain/text.ts';
import { done, failed } from '../answer.ts';
import type { App } from '../app.ts';
import type { Handlers } from '../handler.ts';
import type { OpenFolder, OpenVault } from '../session.ts';
import { readApplications } from '../store/folder/applications.ts';
import { readNote } from '../store/folder/notes.ts';
import { readStep } from '../store/folder/plan.ts';
import { keptRelease } from '../store/folder/releases.ts';
import { addStuck, changeStuck, readOneStuck, removeStuck, type StuckChange } from '../store/folder/stuck.ts';
import { listAgencies } from '../store/vault/directory.ts';
import { knownInFolder } from './known-in-folder.ts';
import { dayHere, newId, today } from './now.ts';
import { writtenOpen } from './written.ts';

/** What is known of where it got stuck: when, and with which agency. */
interface Beginning {
  on: Day | null;
  agency: string;
}

/** What a step, a note or an application tells of it; null when it is gone. */
function beginningOf({ db }: OpenFolder, { kind, id }: StuckFrom): Beginning | null {
  switch (kind) {
    case 'step': {
      const step = readStep(db, id);
      return step && { on: step.done ?? null, agency: '' };
    }
    case 'note': {
      const note = readNote(db, id);
      return note && { on: dayHere(note.at), agency: note.agency };
    }
    case 'application': {
      const application = readApplications(db).find((one) => one.id === id);
      if (!application) return null;
      const { decidedOn, askedOn, sent, agency } = application;
      return { on: decidedOn ?? askedOn ?? sent, agency };
    }
  }
}

const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** What an agency of the directory says of itself in a draft. */
const agencyPart = ({
  id,
  kind,
  level,
}: AgencyLine): Pick<DeficiencyContent, 'agencyId' | 'agencyKind' | 'level'> => ({
  agencyId: id,
  agencyKind: kind,
  level,
});

/** A draft's first content: the month and the agency where they are known. Its words are never taken over. */
function firstContent(app: App, vault: OpenVault, beginning: Beginning | null): DeficiencyContent {
  const day = today(app.outside.clock);
  const on = beginning?.on ?? null;
  const content = noContent(monthOf(on !== null && on < day ? on : day));
  const name = beginning?.agency ?? '';
  const agency = name === '' ? undefined : listAgencies(vault.db).find((one) => sameName(one.name, name));
  return agency ? { ...content, ...agencyPart(agency) } : content;
}

/** What the guard finds in each text of a draft, with what this folder knows. */
export function foundIn(vault: OpenVault, folder: OpenFolder, { kind, content }: Stuck): FieldHits[] {
  const known = knownInFolder(vault, folder);
  return fieldsOf(kind).map((field) => ({
    field,
    hits: guardText(content[field], known, vault.file.language),
  }));
}

type Given = Input<'stuck.change'>['text'];

/** What is given of a content; an agency that is chosen says its kind and level, and the place stands on one line. */
function tidyContent(vault: OpenVault, given: NonNullable<Given['content']>): Partial<DeficiencyContent> {
  const { agencyId, place } = given;
  const agency = agencyId ? listAgencies(vault.db).find(({ id }) => id === agencyId) : undefined;
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    ...(agency && agencyPart(agency)),
    ...said,
    ...(place !== undefined && { place: oneLine(place) }),
  };
}

const tidy = (vault: OpenVault, { content, beside, interpreter }: Given): StuckChange => ({
  ...(content !== undefined && { content: tidyContent(vault, content) }),
  ...(beside !== undefined && { beside }),
  ...(interpreter !== undefined && { interpreter: oneLine(interpreter) }),
});

export const stuckHandlers = {
  'stuck.begin': (app, session, { kind, from }) => {
    const { folder, vault } = session;
    if (!folder) return failed('no-folder');
    const beginning = from && beginningOf(folder, from);
    if (from && !beginning) return failed('gone');
    const stuck: Stuck = {
      id: newId(app.outside.random),
      kind,
      from,
      content: firstContent(app, vault, beginning),
      beside: '',
      interpreter: '',
      added: today(app.outside.clock),
    };
    return writtenOpen(app, session, 'stuck.begin', (recorder) => addStuck(recorder, stuck));
  },
  'stuck.change': (app, session, { id, text }) =>
    writtenOpen(app, session, 'stuck.change', (recorder) =>
      changeStuck(recorder, id, tidy(session.vault, text)),
    ),
  'stuck.remove': (app, session, { id }) =>
    writtenOpen(app, session, 'stuck.remove', (recorder) => removeStuck(recorder, id)),
  'stuck.again': (app, session, { id }) => {
    if (!session.folder) return failed('no-folder');
    const release = keptRelease(session.folder.db, id);
    if (!release) return failed('gone');
    const { kind, content, beside, interpreter } = release;
    const draft = { kind, content, beside, interpreter, from: null, added: today(app.outside.clock) };
    return writtenOpen(app, session, 'stuck.again', (recorder) =>
      addStuck(recorder, { ...draft, id: newId(app.outside.random) }),
    );
  },
  'stuck.guard': (_app, session, { id }) => {
    if (!session.folder) return failed('no-folder');
    const stuck = readOneStuck(session.folder.db, id);
    return stuck ? done(foundIn(session.vault, session.folder, stuck)) : failed('gone');
  },
} satisfies Partial<Handlers>;

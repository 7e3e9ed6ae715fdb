import { z } from 'zod';
import type { Id, Suggestion } from '../../../../shared/domain/plan.ts';
import { suggestionAbout } from '../../../../shared/contract/inputs.ts';
import { hexId, instantText, json, many, one } from '../decode.ts';
import type { Db } from '../driver.ts';
import type { ClientRecorder, Recorder } from '../recorder.ts';

const suggestionRow: z.ZodType<Suggestion> = z.object({
  id: hexId,
  about: json(suggestionAbout),
  words: z.string(),
  at: instantText,
  state: z.enum(['waiting', 'yes', 'no', 'later']),
});

const live = 'SELECT id, about, words, at, state FROM suggestion WHERE deleted_at IS NULL';

/** All suggestions, the oldest first. */
export function readSuggestions(db: Db<'folder'>): Suggestion[] {
  return many(db, suggestionRow, `${live} ORDER BY at, rowid`);
}

/** One suggestion, or null. */
export function readSuggestion(db: Db<'folder'>, id: Id): Suggestion | null {
  return one(db, suggestionRow, `${live} AND id = ?`, [id]);
}

/** Keeps a suggestion; it changes nothing until the client says yes. */
export function addSuggestion(recorder: Recorder, suggestion: Omit<Suggestion, 'state'>): void {
  recorder.insert('suggestion', suggestion.id, {
    about: JSON.stringify(suggestion.about),
    words: suggestion.words,
    at: suggestion.at,
    state: 'waiting',
    decided_at: null,
  });
}

/** Removes a suggestion; it waits 30 days. Throws `gone`. */
export function removeSuggestion(recorder: Recorder, id: Id): void {
  recorder.remove('suggestion', id);
}

/** The client's answer. "Not now" can be answered again. Throws `gone`. */
export function answerSuggestion(recorder: ClientRecorder, id: Id, state: 'yes' | 'no' | 'later'): void {
  recorder.update('suggestion', id, { state, decided_at: recorder.at });
}

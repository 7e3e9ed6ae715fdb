import type { Input } from '../../../shared/contract/contract.ts';
import {
  authorOfChanged,
  authorOfNew,
  canBeInDirectory,
  mayChangeAround,
  type Around,
} from '../../../shared/domain/around.ts';
import type { Id } from '../../../shared/domain/plan.ts';
import type { Reach } from '../../../shared/domain/reach.ts';
import { clean, oneLine } from '../../../shared/domain/text.ts';
import { failed, type Outcome } from '../answer.ts';
import type { Handlers } from '../handler.ts';
import { addAround, changeAround, keepAround, readOneAround, removeAround } from '../store/folder/around.ts';
import { addReach, changeReach, removeReach } from '../store/folder/reach.ts';
import type { OpenSession } from './folder-view.ts';
import { newId } from './now.ts';
import { writtenOpen, writtenWith } from './written.ts';

const cleanReach = (id: Id, given: Input<'reach.add'>): Reach => ({
  id,
  way: given.way,
  words: clean(given.words),
  times: clean(given.times),
  mayLeaveMessage: given.mayLeaveMessage,
});

const cleanAround = (id: Id, author: Around['author'], given: Input<'around.add'>): Around => ({
  id,
  author,
  name: oneLine(clean(given.name)),
  what: clean(given.what),
  layer: given.layer,
  directoryId: canBeInDirectory(given.layer) ? given.directoryId : null,
});

/** What is around the client and may be changed in this session. */
function changeable(session: OpenSession, id: Id): Outcome<Around, 'no-folder' | 'not-your-words'> {
  if (!session.folder) return failed('no-folder');
  const found = readOneAround(session.folder.db, id);
  if (!found) return failed('gone');
  // SECURITY: the client's own words are not changed without them.
  if (!mayChangeAround(found.author, session.mode)) return failed('not-your-words');
  return { ok: true, value: found };
}

export const aroundHandlers = {
  'reach.add': (app, session, given) =>
    writtenOpen(app, session, 'reach.add', (recorder) =>
      addReach(recorder, cleanReach(newId(app.outside.random), given)),
    ),
  'reach.change': (app, session, { id, ...given }) =>
    writtenOpen(app, session, 'reach.change', (recorder) => changeReach(recorder, cleanReach(id, given))),
  'reach.remove': (app, session, { id }) =>
    writtenOpen(app, session, 'reach.remove', (recorder) => removeReach(recorder, id)),
  'around.add': (app, session, given) =>
    writtenOpen(app, session, 'around.add', (recorder) =>
      addAround(recorder, cleanAround(newId(app.outside.random), authorOfNew(session.mode), given)),
    ),
  'around.change': (app, session, { id, ...given }) => {
    const found = changeable(session, id);
    if (!found.ok) return found;
    const author = authorOfChanged(found.value.author, session.mode);
    return writtenOpen(app, session, 'around.change', (recorder) =>
      changeAround(recorder, cleanAround(id, author, given)),
    );
  },
  'around.remove': (app, session, { id }) => {
    const found = changeable(session, id);
    if (!found.ok) return found;
    return writtenOpen(app, session, 'around.remove', (recorder) => removeAround(recorder, id));
  },
  'around.keep': (app, session, { id }) =>
    writtenWith(app, session, 'around.keep', (recorder) => keepAround(recorder, id)),
} satisfies Partial<Handlers>;

import { ask } from '../../../api/client.ts';

/** The desk is drawn and used first; a backup waits, in milliseconds. */
const afterOpening = 5_000;
/** How often the end of the working day is looked for, in milliseconds. */
const every = 10 * 60_000;

async function backUpWhenDue(): Promise<void> {
  const answer = await ask('backup.read', {});
  // That it cannot be made is told where backups are; it is tried again when the stick is back.
  if (answer.ok && answer.value.due && answer.value.reachable) await ask('backup.start', {});
}

/** Makes backups by themselves while the desk is open. Answers how to stop. */
export function automaticBackups(): () => void {
  const first = setTimeout(() => void backUpWhenDue(), afterOpening);
  const again = setInterval(() => void backUpWhenDue(), every);
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}

import { latestSign, type EndingView, type TakeoverView, type Told } from '../../../shared/domain/ending.ts';
import type { OpenFolder, OpenVault } from '../session.ts';
import { readCounted } from '../store/folder/counted.ts';
import { lastContact, readEnding, readPauses } from '../store/folder/ending.ts';
import { readTakeoverChoice } from '../store/folder/takeover.ts';
import { readEndingRecord } from '../store/vault/endings.ts';
import { readFolder } from '../store/vault/people.ts';
import { readTakeover } from '../store/vault/takeover.ts';
import { lastUnlockDate } from '../store/vault/unlock-dates.ts';

function toldIn(folder: OpenFolder): Told | null {
  const kept = readCounted(folder.db);
  if (!kept || kept.agreedOn === null) return null;
  const { born, gender, children, contact, length, groups, areas, reason } = kept;
  return { born, gender, children, contact, length, groups, areas, reason };
}

function isCountedAsleep(folder: OpenFolder): boolean {
  const kept = readCounted(folder.db);
  return kept !== null && kept.agreedOn !== null && kept.asleep;
}

function takeoverIn(vault: OpenVault, folder: OpenFolder): TakeoverView {
  const takeover = readTakeover(vault.db);
  return {
    holders: takeover && [takeover.first, takeover.second],
    allowedAt: readTakeoverChoice(folder.db).allowedAt,
  };
}

/** The ending as the folder shows it. */
export function endingView(vault: OpenVault, folder: OpenFolder): EndingView {
  const { changed, helped, nextTime, endedOn, diedOn, ifIDie } = readEnding(folder.db);
  const { begun } = readFolder(vault.db, folder.id);
  return {
    pauses: readPauses(folder.db),
    reflection: { changed, helped, nextTime },
    endedOn,
    diedOn,
    ifIDie,
    counted: toldIn(folder),
    countedAsleep: isCountedAsleep(folder),
    erasing: readEndingRecord(vault.db, folder.id).erasing,
    takeover: takeoverIn(vault, folder),
    // The vault was unlocked today; a clock that was set back since then hides no sign.
    lastSign: latestSign(begun, [lastContact(folder.db, lastUnlockDate(vault.db) ?? begun)]),
  };
}

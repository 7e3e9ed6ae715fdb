import { z } from 'zod';
import type { Service } from '../../../../shared/domain/folder.ts';
import { asFlag, changeOne, flag, one } from '../decode.ts';
import type { Db, WritableDb } from '../driver.ts';

const serviceRow: z.ZodType<Service> = z
  .object({
    employer: z.string(),
    municipal: flag,
    controller: z.string(),
    officer: z.string(),
    complain_to: z.string(),
    change_at: z.string(),
  })
  .transform(({ complain_to: complainTo, change_at: changeAt, ...rest }) => ({
    ...rest,
    complainTo,
    changeAt,
  }));

/** The service, or null before it was named (product.md, rule 17). */
export function readService(db: Db<'vault'>): Service | null {
  return one(
    db,
    serviceRow,
    'SELECT employer, municipal, controller, officer, complain_to, change_at FROM service WHERE id = 1',
  );
}

/** Names the service, or names it again. */
export function writeService(db: WritableDb<'vault'>, service: Service): void {
  db.transaction((tx) => {
    changeOne(
      tx,
      `INSERT OR REPLACE INTO service (id, employer, municipal, controller, officer, complain_to, change_at)
       VALUES (1, $employer, $municipal, $controller, $officer, $complainTo, $changeAt)`,
      { ...service, municipal: asFlag(service.municipal) },
    );
  });
}

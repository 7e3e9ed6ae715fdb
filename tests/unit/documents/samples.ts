import { generateKeyPairSync, sign } from 'node:crypto';
import type { ClientLanguage } from '../../../shared/domain/folder.ts';
import type { LedgerEntry } from '../../../shared/domain/ledger.ts';
import type { DocumentLine, PaperDocument } from '../../../shared/domain/paper-document.ts';
import { document as swedish } from '../../../shared/i18n/sv/document.ts';
import { selfSigned } from '../../../electron/vault/documents/certificate.ts';
import { folderPdf } from '../../../electron/vault/documents/folder-pdf.ts';
import { seal, type Signer } from '../../../electron/vault/documents/seal.ts';

export const made = new Date('2026-02-03T12:34:56.789Z');
export const words = swedish;
/** Any SHA-256, for the head of a ledger. */
export const head = '0123456789abcdef'.repeat(4);

/** A fresh key with its certificate. */
export async function freshSigner(): Promise<Signer> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const by = (data: Uint8Array): Uint8Array => sign('sha256', data, privateKey);
  const publicDer = publicKey.export({ format: 'der', type: 'spki' });
  const serial = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
  return { certificateDer: await selfSigned({ publicDer, sign: by, when: made, serial }), sign: by };
}

/** A wish line with the steps under it. */
export function wish(number: number, text: string, steps: string[] = []): DocumentLine[] {
  const line: DocumentLine = { id: `wish:${number}`, kind: 'wish', number, text, detail: '' };
  return [
    line,
    ...steps.map((step, at): DocumentLine => {
      const detail = 'Mitt ombud gör det · senast 1 mars 2026';
      return { id: `step:${number}.${at}`, kind: 'step', number, text: step, detail };
    }),
  ];
}

export function planOf(lines: DocumentLine[], more: Partial<PaperDocument> = {}): PaperDocument {
  const language: ClientLanguage = 'sv';
  return {
    title: swedish.plan.title,
    forWhom: 'Agnes Åström',
    language,
    beside: null,
    made: '2026-02-03',
    lines,
    empty: swedish.plan.empty,
    large: false,
    footer: swedish.plan.footer,
    ...more,
  };
}

/** A plan with wishes in three languages. */
export function threeLanguages(): DocumentLine[] {
  const outcome = (number: number, text: string): DocumentLine => ({
    id: `outcome:${number}`,
    kind: 'outcome',
    number,
    text,
    detail: '',
  });
  return [
    ...wish(1, 'Jag vill sova hemma igen, i mitt eget kök och med min egen säng', [
      'Ringa hyresvärden om låset',
      'Fråga om en ny nyckel',
    ]),
    outcome(1, 'De kommer på torsdag klockan nio.'),
    ...wish(2, 'To understand the letter from the agency', ['Read it together, slowly']),
    ...wish(3, 'أريد أن أتعلم اللغة السويدية (مستوى B1) في 2026', ['الاتصال بالمدرسة 08-123 45 67 غدًا']),
  ];
}

/** A sealed plan. */
export async function sealedPlan(
  lines: DocumentLine[] = threeLanguages(),
  more: Partial<PaperDocument> = {},
): Promise<Uint8Array> {
  const pdf = await folderPdf(planOf(lines, more), swedish, {
    made,
    discreet: false,
    record: head,
    sealed: true,
  });
  return seal(pdf, await freshSigner(), made);
}

export const ledgerEntry: LedgerEntry = {
  seq: 4,
  id: 'a'.repeat(32),
  at: '2026-02-03T12:34:56.000Z',
  kind: 'paper.pdf',
  what: ['plan'],
  receiver: 'Försäkringskassan',
  purpose: 'Så att de vet vad jag vill',
  named: true,
  struck: 2,
  digest: 'fedcba9876543210'.repeat(4),
  warrantId: null,
  signed: true,
  failed: false,
};

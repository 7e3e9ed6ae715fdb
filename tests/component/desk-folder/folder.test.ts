import { screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { capital } from '../../../renderer/screens/desk/folder/wish-options.ts';
import { announcer } from '../../../renderer/state/announcer.svelte.ts';
import { today } from '../../../renderer/state/wall-clock.ts';
import type { FolderView } from '../../../shared/domain/folder.ts';
import { deskFolder as t } from '../../../shared/i18n/sv/desk-folder.ts';
import { stuck } from '../../../shared/i18n/sv/release.ts';
import { hangUp } from '../../support/screen-port.ts';
import { addClient, giveKey, openVaultOnDesk, passphrase, type TestVault } from '../../support/test-vault.ts';
import { onTheDesk } from './on-the-desk.ts';

const alias = 'Kastanj';
const vaults: TestVault[] = [];
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const field = (name: string): Promise<HTMLElement> => screen.findByRole('textbox', { name });
const area = (name: string): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name });
const read = (vault: TestVault): Promise<FolderView> => vault.get('folder.read', {});

async function withClient(): Promise<{ vault: TestVault; id: string }> {
  const vault = await openVaultOnDesk();
  // The screens take the day from this machine's wall.
  vault.time = new Date();
  vaults.push(vault);
  return { vault, id: await addClient(vault, alias) };
}

/** A client whose plan has two wishes, one step of each kind; the folder is on the desk again. */
async function withPlan(): Promise<{ vault: TestVault; id: string; words: string }> {
  const { vault, id } = await withClient();
  const { words } = await giveKey(vault);
  await vault.get('with.enter', { id, secret: { kind: 'words', words } });
  await vault.get('wish.add', { words: 'En lägenhet med hund' });
  const view = await vault.get('wish.add', { words: 'Inte vara rädd för brev' });
  const wishId = view.plan.wishes[0]!.id;
  const step = { wishId, doerName: '', due: null };
  await vault.get('step.add', { ...step, words: 'Ringa om kön', doer: 'ombudsperson' });
  await vault.get('step.add', { ...step, words: 'Fråga kusinen', doer: 'me' });
  await backAtDesk(vault, id);
  return { vault, id, words };
}

async function backAtDesk(vault: TestVault, id: string): Promise<void> {
  vault.lock();
  await vault.get('vault.unlock', { passphrase });
  await vault.get('folder.open', { id });
}

describe('notes', () => {
  it('are saved by one tap that also says how it was, listed, changed and removed', async () => {
    const { vault, id } = await withClient();
    const user = await onTheDesk(vault, id);
    await user.type(await field(t.notes.label), 'Pratade om könumret');
    await user.click(await button(t.notes.phone));
    expect(await screen.findByText('Pratade om könumret')).toBeDefined();
    expect((await read(vault)).notes[0]).toMatchObject({ text: 'Pratade om könumret', kind: 'phone' });
    expect((await field(t.notes.label)).getAttribute('value') ?? '').toBe('');
    await user.click(await button(t.changeOf('Pratade om könumret')));
    await user.type(await field(t.notes.text), '.');
    await user.click(await screen.findByRole('radio', { name: t.notes.beside }));
    await waitFor(async () =>
      expect((await read(vault)).notes[0]).toMatchObject({ text: 'Pratade om könumret.', kind: 'beside' }),
    );
    await user.click(await button(t.notes.ready));
    await user.click(await button(t.removeOf('Pratade om könumret.')));
    expect(await screen.findByText(t.notes.none)).toBeDefined();
    await user.click(await button(t.undo));
    expect(await screen.findByText('Pratade om könumret.')).toBeDefined();
  });

  it('begin from anywhere in the folder with Ctrl+N, and keep what is not saved', async () => {
    const { vault, id } = await withClient();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.shared.open));
    await user.keyboard('{Control>}n{/Control}');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await user.keyboard('Halv mening');
    await waitFor(async () =>
      expect(await vault.get('draft.read', { place: 'note.new' })).toBe('Halv mening'),
    );
    await user.click(await button(t.person.open));
    await user.click(await button(t.back(alias)));
    await waitFor(async () => expect((await area(t.notes.label)).value).toBe('Halv mening'));
  });

  it('need words, and say so', async () => {
    const { vault, id } = await withClient();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.notes.beside));
    expect(await screen.findByText(t.notes.needed)).toBeDefined();
    expect((await read(vault)).notes).toEqual([]);
  });
});

describe('said by phone', () => {
  it('is kept as it was said, with one change, marked in its place, and taken back', async () => {
    const { vault, id } = await withPlan();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.said));
    await user.type(await field(t.phone.said(alias)), 'Jag vill hellre ha ett hus');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: t.phone.change }),
      t.phone.kinds['wish.reword'],
    );
    await user.type(await field(t.phone.newWords), 'Ett hus med hund');
    await user.click(await button(t.phone.add));
    const heading = await screen.findByRole('heading', { level: 3, name: /Ett hus med hund/u });
    const card = within(heading.closest('li')!);
    expect(card.getByText(t.quoted('Jag vill hellre ha ett hus'))).toBeDefined();
    expect(
      card.getByText(t.waiting.would.wishReword('En lägenhet med hund', 'Ett hus med hund')),
    ).toBeDefined();
    const { plan, statements } = await read(vault);
    expect(plan.wishes[0]?.words).toBe('En lägenhet med hund');
    expect(statements[0]).toMatchObject({ channel: 'phone', state: 'waiting' });
    await user.click(await button(t.waiting.takeBackOf('Jag vill hellre ha ett hus')));
    expect(await screen.findByRole('heading', { level: 3, name: /En lägenhet med hund/u })).toBeDefined();
    expect((await read(vault)).statements).toEqual([]);
  });

  it.each([
    ['wish.move', { kind: 'wish.move', to: 0 }],
    ['wish.choose', { kind: 'wish.choose' }],
    ['wish.close', { kind: 'wish.close', closing: '' }],
    ['step.done', { kind: 'step.done', outcome: '' }],
    ['none', null],
  ] as const)('can carry %s', async (kind, change) => {
    const { vault, id } = await withPlan();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.said));
    await user.type(await field(t.phone.said(alias)), 'Så sa jag');
    await user.click(await screen.findByRole('radio', { name: t.phone.byMessage }));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: t.phone.change }),
      t.phone.kinds[kind],
    );
    await user.click(await button(t.phone.add));
    await waitFor(async () => expect((await read(vault)).statements).toHaveLength(1));
    const [statement] = (await read(vault)).statements;
    expect(statement?.channel).toBe('message');
    if (change === null) expect(statement?.change).toBeNull();
    else expect(statement?.change).toMatchObject(change);
  });

  it('carries a new step with who and when, and says what is missing', async () => {
    const { vault, id } = await withPlan();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.said));
    await user.click(await button(t.phone.add));
    expect(await screen.findByText(t.phone.saidNeeded)).toBeDefined();
    await user.type(await field(t.phone.said(alias)), 'Min syster skriver');
    await user.selectOptions(
      await screen.findByRole('combobox', { name: t.phone.change }),
      t.phone.kinds['step.add'],
    );
    await user.type(await field(t.phone.stepWords), 'Skriva till värden');
    await user.click(await screen.findByRole('radio', { name: capital(t.doers.other) }));
    await user.click(await button(t.phone.add));
    expect(await screen.findByText(t.phone.nameNeeded)).toBeDefined();
    await user.type(await field(t.phone.otherName), 'Min syster');
    await user.click(await button(t.phone.add));
    await waitFor(async () =>
      expect((await read(vault)).statements[0]?.change).toMatchObject({
        kind: 'step.add',
        words: 'Skriva till värden',
        doer: 'other',
        doerName: 'Min syster',
        due: null,
      }),
    );
    await waitFor(async () => expect(await vault.get('draft.read', { place: 'said.new' })).toBe(''));
  });

  it('leaves open what was taken up while it was saved', async () => {
    const { vault, id } = await withPlan();
    const user = await onTheDesk(vault, id);
    const ask = vault.ask.bind(vault);
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    vault.ask = async (call, input) => {
      if (call === 'draft.keep') await held;
      return ask(call, input);
    };
    await user.click(await button(t.said));
    await user.type(await field(t.phone.said(alias)), 'Jag ringer själv');
    await user.click(await button(t.phone.add));
    await screen.findByText(/Jag ringer själv/, { selector: ':not(textarea)' });
    await user.click(await button(t.suggestion.open));
    announcer.text = '';
    goOn();
    await waitFor(() => expect(announcer.text).toContain(t.phone.added(alias)));
    expect(await field(t.suggestion.words)).toBeDefined();
  });

  it('keeps a half-written form through a lock', async () => {
    const { vault, id } = await withPlan();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.said));
    await user.selectOptions(
      await screen.findByRole('combobox', { name: t.phone.change }),
      t.phone.kinds['wish.add'],
    );
    await user.type(await field(t.phone.said(alias)), 'Jag vill simma');
    await waitFor(async () =>
      expect(await vault.get('draft.read', { place: 'said.new' })).toContain('Jag vill simma'),
    );
    await user.click(await button(t.putAside));
    await user.click(await button(t.said));
    await waitFor(async () => expect((await area(t.phone.said(alias))).value).toBe('Jag vill simma'));
    const kind = await screen.findByRole<HTMLSelectElement>('combobox', { name: t.phone.change });
    expect(kind.value).toBe('wish.add');
  });
});

describe('the plan without the client', () => {
  it('lets only own steps be told of', async () => {
    const { vault, id } = await withPlan();
    const user = await onTheDesk(vault, id);
    const inTheWay = stuck.beganOf('Ringa om kön');
    expect(await button(inTheWay)).toBeDefined();
    await user.click(await button(t.plan.tellOf('Ringa om kön')));
    expect(screen.queryByRole('button', { name: t.plan.tellOf('Fråga kusinen') })).toBeNull();
    await user.type(await field(t.plan.outcome), 'Plats 212');
    await user.click(await screen.findByRole('checkbox', { name: t.plan.stepDone }));
    await user.click(await button(t.plan.ready));
    await waitFor(async () =>
      expect((await read(vault)).plan.wishes[0]?.steps[0]).toMatchObject({
        outcome: 'Plats 212',
        done: today(),
      }),
    );
    expect(await screen.findByText('Plats 212')).toBeDefined();
    // A done step is in nobody's way; whoever looks back finds it where the step is told of.
    await waitFor(() => expect(screen.queryByRole('button', { name: inTheWay })).toBeNull());
    await user.click(await button(t.plan.tellOf('Ringa om kön')));
    expect(await button(inTheWay)).toBeDefined();
  });

  it('shows a suggestion that waits, by its wish, and removes it', async () => {
    const { vault, id } = await withPlan();
    const user = await onTheDesk(vault, id);
    await user.click(await button(t.suggestion.open));
    await user.click(await screen.findByRole('radio', { name: t.suggestion.step }));
    await user.type(await field(t.suggestion.words), 'Fråga värden om hundar');
    await user.click(await button(t.suggestion.add));
    const text = await screen.findByText('Fråga värden om hundar');
    const card = within(text.closest('li')!);
    expect(card.getByRole('heading', { name: /En lägenhet med hund/u })).toBeDefined();
    expect(card.getByText(t.suggestion.waits(alias))).toBeDefined();
    await user.click(await button(t.removeOf('Fråga värden om hundar')));
    await waitFor(() => expect(screen.queryByText('Fråga värden om hundar')).toBeNull());
  });

  it('folds suggestions older than three months into one line', async () => {
    const { vault, id } = await withPlan();
    vault.passDays(-120);
    await vault.get('suggestion.add', { about: { kind: 'wish' }, words: 'Gammalt förslag' });
    vault.passDays(120);
    await onTheDesk(vault, id);
    const summary = await screen.findByText(t.suggestion.resting(1));
    expect(within(summary.closest('details')!).getByText('Gammalt förslag')).toBeDefined();
  });
});

describe('a folder with nothing written', () => {
  it('asks nothing, and begins when the person wants to', async () => {
    const { vault } = await withClient();
    const { id } = await vault.get('people.add', {
      alias: 'Blå',
      calledName: '',
      language: 'sv',
      safety: { someone: false, who: '', mayLeaveMessage: true },
      rightsTalkedOn: null,
      beginning: 'nothing-written',
    });
    const user = await onTheDesk(vault, id);
    expect(await screen.findByText(t.beginning.nothing('Blå'))).toBeDefined();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(await button(t.beginning.begin('Blå')));
    expect(await field(t.notes.label)).toBeDefined();
    expect((await read(vault)).person.beginning).toBe('start');
  });
});

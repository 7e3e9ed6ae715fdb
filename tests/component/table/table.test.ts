import { screen, waitFor, within } from '@testing-library/svelte';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { common } from '../../../shared/i18n/sv/common.ts';
import { table as t } from '../../../shared/i18n/sv/table.ts';
import type { TestVault } from '../../support/test-vault.ts';
import { besideTheClient, out, withTheClient } from './at-the-table.ts';
import { hangUp, notice } from '../../support/screen-port.ts';
import { sitDown } from './screen.ts';

const vaults: TestVault[] = [];
const kept = <T extends { vault: TestVault }>(at: T): T => {
  vaults.push(at.vault);
  return at;
};
afterEach(() => {
  for (const vault of vaults.splice(0)) vault.end();
});
afterAll(hangUp);

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const wishes = (): string[] =>
  screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent.trim());

const withWishes = async (...words: string[]): Promise<Awaited<ReturnType<typeof withTheClient>>> => {
  const at = kept(await withTheClient());
  for (const one of words) await at.vault.get('wish.add', { words: one });
  return at;
};

describe('my plan', () => {
  it('is empty with one sentence and one button, and takes a wish in the client’s words', async () => {
    const { vault } = await withWishes();
    const user = await sitDown(vault);
    expect(await screen.findByText(t.plan.empty)).toBeDefined();
    await user.click(await button(t.plan.addFirst));
    await user.type(await screen.findByRole('textbox', { name: t.plan.newLabel }), 'En lägenhet med hund');
    await user.click(await button(t.plan.addIt));
    expect(await screen.findByRole('heading', { name: 'En lägenhet med hund' })).toBeDefined();
    expect((await vault.get('folder.read', {})).plan.wishes[0]?.words).toBe('En lägenhet med hund');
  });

  it('is ordered by buttons and by Alt with arrows; the focus follows', async () => {
    const { vault } = await withWishes('Hund', 'Brev', 'Simma');
    const user = await sitDown(vault);
    await user.click(await button(t.plan.upOf('Simma')));
    await waitFor(() => expect(wishes()).toEqual(['Hund', 'Simma', 'Brev']));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe(t.plan.upOf('Simma')),
    );
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(wishes()).toEqual(['Simma', 'Hund', 'Brev']));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe(t.plan.upOf('Simma')),
    );
  });

  it('rewords in place, saving at a pause, and keeps a text that cannot be saved', async () => {
    const { vault } = await withWishes('Hund');
    const user = await sitDown(vault);
    await user.click(await button(t.plan.openOf('Hund')));
    const field = await screen.findByRole('textbox', { name: t.plan.words });
    await user.type(field, ' och katt');
    await waitFor(async () =>
      expect((await vault.get('folder.read', {})).plan.wishes[0]?.words).toBe('Hund och katt'),
    );
    await user.clear(field);
    expect(await screen.findByText(t.plan.wordsNeeded)).toBeDefined();
    expect((await vault.get('folder.read', {})).plan.wishes[0]?.words).toBe('Hund och katt');
    await user.click(field);
    await user.paste('x'.repeat(10_001));
    const id = (await vault.get('folder.read', {})).plan.wishes[0]!.id;
    await waitFor(async () =>
      expect((await vault.get('draft.read', { place: `wish.words:${id}` })).length).toBe(10_001),
    );
  });

  it('chooses where to begin, closes, takes up again, removes, and undoes', async () => {
    const { vault } = await withWishes('Hund', 'Brev');
    const user = await sitDown(vault);
    await user.click(await button(t.plan.openOf('Hund')));
    await user.click(await button(t.plan.begin));
    expect(await button(t.plan.notBegin)).toBeDefined();
    await user.click(await button(t.plan.close));
    await user.type(await screen.findByRole('textbox', { name: t.plan.closeLabel }), 'Jag fick en hund');
    await user.click(await button(t.plan.closeIt));
    expect(await screen.findByText(t.plan.came('Jag fick en hund'))).toBeDefined();
    await user.click(await button(`${t.plan.reopen}: Hund`));
    await waitFor(() => expect(screen.queryByText(t.plan.came('Jag fick en hund'))).toBeNull());
    await user.click(await button(t.plan.openOf('Brev')));
    await user.click(await button(t.plan.removeOf('Brev')));
    await waitFor(() => expect(wishes()).toEqual(['Hund']));
    await user.click(await button(common.undo));
    await waitFor(() => expect(wishes()).toContain('Brev'));
    await user.click(await button(common.redo));
    await waitFor(() => expect(wishes()).toEqual(['Hund']));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(wishes()).toContain('Brev'));
  });

  it('has steps: who does them, what came of them', async () => {
    const { vault } = await withWishes('Hund');
    const user = await sitDown(vault);
    await user.click(await button(t.plan.openOf('Hund')));
    await user.click(await button(t.step.addTo('Hund')));
    await user.type(await screen.findByRole('textbox', { name: t.step.words }), 'Ringa om kön');
    await user.click(await screen.findByRole('radio', { name: t.step.other }));
    await user.click(await button(t.step.addIt));
    expect(await screen.findByText(t.step.nameNeeded)).toBeDefined();
    await user.type(await screen.findByRole('textbox', { name: t.step.otherName }), 'Min syster');
    await user.click(await button(t.step.addIt));
    await user.click(await button(t.step.changeOf('Ringa om kön')));
    await user.type(await screen.findByRole('textbox', { name: t.step.outcome }), 'Plats fyra');
    await user.click(await screen.findByRole('radio', { name: t.step.both }));
    await user.click(await button(t.step.ready));
    await user.click(await button(t.step.doneOf('Ringa om kön')));
    await waitFor(async () => {
      const step = (await vault.get('folder.read', {})).plan.wishes[0]?.steps[0];
      expect(step).toMatchObject({ doer: 'both', doerName: '', outcome: 'Plats fyra' });
      expect(step?.done).not.toBeNull();
    });
  });
});

describe('what waits for the client', () => {
  const waiting = async (): Promise<TestVault> => {
    const { vault } = kept(
      await withTheClient(async (desk) => {
        for (const said of ['Jag vill ha hund', 'Hjälp med brev']) {
          await desk.get('statement.add', {
            said,
            channel: 'phone',
            change: { kind: 'wish.add', words: said },
          });
        }
        await desk.get('suggestion.add', { about: { kind: 'wish' }, words: 'Simma på tisdagar' });
      }),
    );
    return vault;
  };

  it('is confirmed one by one or struck', async () => {
    const user = await sitDown(await waiting());
    const first = (await screen.findAllByRole('listitem')).find((item) => item.textContent.includes('hund'))!;
    await user.click(within(first).getByRole('button', { name: t.waiting.confirm }));
    await waitFor(() => expect(wishes()).toEqual(['Jag vill ha hund']));
    await user.click(await button(t.waiting.strike));
    await waitFor(() => expect(screen.queryByText(t.waiting.help)).toBeNull());
    expect(wishes()).toEqual(['Jag vill ha hund']);
  });

  it('is confirmed by one action', async () => {
    const user = await sitDown(await waiting());
    await user.click(await button(t.waiting.confirmAll));
    await waitFor(() => expect(wishes()).toEqual(['Jag vill ha hund', 'Hjälp med brev']));
  });

  it('answers a suggestion: not now, then yes', async () => {
    const user = await sitDown(await waiting());
    await user.click(await button(t.suggestion.later));
    await user.click(await screen.findByText(t.suggestion.resting(1)));
    await user.click(await button(t.suggestion.yes));
    await waitFor(() => expect(wishes()).toEqual(['Simma på tisdagar']));
  });
});

describe('before there is a key', () => {
  it('says plainly that what is said waits, and offers neither taking home nor sharing', async () => {
    const { vault } = kept(await besideTheClient());
    const user = await sitDown(vault);
    expect(await screen.findByText(t.beside.help)).toBeDefined();
    expect(screen.queryByRole('button', { name: t.home.open })).toBeNull();
    await user.click(await button(t.plan.addFirst));
    await user.type(await screen.findByRole('textbox', { name: t.plan.newLabel }), 'Hund');
    await user.click(await button(t.plan.addIt));
    expect(await screen.findByText(t.beside.waits)).toBeDefined();
    expect((await vault.get('folder.read', {})).plan.wishes).toEqual([]);
    await user.click(await button(`${t.beside.takeBack}: Hund`));
    expect(await screen.findByText(t.plan.empty)).toBeDefined();
  });

  it('makes the client’s key at the table', async () => {
    const { vault } = kept(await besideTheClient());
    const user = await sitDown(vault);
    await user.click(await button(t.beside.makeKey));
    await user.click(await screen.findByRole('radio', { name: t.key.make.words }));
    await user.click(await button(t.key.make.next));
    const shown = await screen.findByRole('list', { name: t.key.make.yourWords });
    const words = [...shown.querySelectorAll('bdi')].map((word) => word.textContent).join(' ');
    await user.click(await screen.findByRole('checkbox', { name: t.key.make.spareWritten }));
    await user.click(await button(t.key.make.haveIt));
    const field = await screen.findByLabelText(t.key.give.wordsLabel);
    expect(field.getAttribute('type')).toBe('password');
    await user.type(field, words);
    await user.click(await button(t.key.make.finish));
    await user.click(await button(t.key.make.close));
    expect(await screen.findByText(t.beside.hasKey)).toBeDefined();
  });
});

describe('taking it home', () => {
  it('goes from choosing to a saved paper only with the key, and lists it', async () => {
    const { vault, words } = await withWishes('Hund', 'Brev');
    const user = await sitDown(vault);
    await user.click(await button(t.home.open));
    await user.click(await screen.findByRole('radio', { name: t.home.unnamed }));
    await user.click(await button(t.home.toRead));
    await user.click(await screen.findByRole('checkbox', { name: t.home.include('Brev') }));
    expect(await screen.findByText(t.home.struck(1))).toBeDefined();
    await user.click(await button(t.home.toKey));
    await user.type(await screen.findByLabelText(t.key.give.wordsLabel), words);
    await user.click(await button(t.home.useKey));
    vault.choices.push(out(vault, 'min.pdf'));
    await user.click(await button(t.home.save));
    expect(await screen.findByRole('heading', { name: t.home.doneTitle })).toBeDefined();
    await user.click((await screen.findAllByRole('button', { name: t.back }))[0]!);
    await user.click(await button(t.shared.open));
    expect(await screen.findByText(t.shared.kinds['paper.pdf'])).toBeDefined();
    expect(await screen.findByText(/till dig, utan namn, en rad struken/)).toBeDefined();
  });
});

describe('my folder', () => {
  it('keeps what the client writes about themselves and how it locks', async () => {
    const { vault } = await withWishes();
    const user = await sitDown(vault);
    await user.click(await button(t.folder.open));
    const called = await screen.findByRole('textbox', { name: t.folder.me.calledName });
    await user.clear(called);
    await user.type(called, 'Majsan');
    const minutes = await screen.findByRole('textbox', { name: t.folder.reading.lockMinutes });
    await user.clear(minutes);
    await user.type(minutes, '3');
    await user.tab();
    expect(await screen.findByText(t.folder.reading.lockUnclear)).toBeDefined();
    await user.type(minutes, '0');
    await user.tab();
    await waitFor(async () => {
      const view = await vault.get('folder.read', {});
      expect([view.person.calledName, view.reading.lockMinutes]).toEqual(['Majsan', 30]);
    });
  });

  it('takes the key the client has before it gets another form', async () => {
    const { vault, words } = await withWishes();
    const user = await sitDown(vault);
    await user.click(await button(t.folder.open));
    await user.click(await button(t.folder.key.more));
    expect(screen.queryByRole('radio', { name: t.key.make.words })).toBeNull();
    await user.type(await screen.findByLabelText(t.key.give.wordsLabel), words);
    await user.click(await button(t.home.useKey));
    await user.click(await screen.findByRole('radio', { name: t.key.make.words }));
    await user.click(await button(t.key.make.next));
    expect(await screen.findByRole('list', { name: t.key.make.yourWords })).toBeDefined();
  });

  it('opens only with you after the client has read what follows and used the key', async () => {
    const { vault, words } = await withWishes();
    const user = await sitDown(vault);
    await user.click(await button(t.folder.open));
    await user.click(await button(t.folder.choice.change));
    await user.click(await screen.findByRole('radio', { name: t.folder.choice.only }));
    expect(await screen.findByText(t.folder.choice.lost)).toBeDefined();
    await user.click(await button(t.home.toKey));
    expect(await screen.findByText(t.folder.choice.needUnderstood)).toBeDefined();
    await user.click(await screen.findByRole('checkbox', { name: t.folder.choice.understood }));
    await user.click(await button(t.home.toKey));
    await user.type(await screen.findByLabelText(t.key.give.wordsLabel), words);
    await user.click(await button(t.folder.choice.set));
    expect(await screen.findByText(t.folder.choice.isOnly)).toBeDefined();
    expect((await vault.get('folder.read', {})).choice).toBe('only');
  });
});

describe('a yes in advance', () => {
  it('is made with the key and taken back without it', async () => {
    const { vault, words } = await withWishes('Hund');
    const user = await sitDown(vault);
    await user.click(await button(t.shared.open));
    await user.click(await button(t.shared.warrant.make));
    await user.type(await screen.findByRole('textbox', { name: t.shared.warrant.receiver }), 'Kommunen');
    await user.type(await screen.findByRole('textbox', { name: t.shared.warrant.purpose }), 'Bostadskön');
    await user.type(await screen.findByLabelText(t.shared.warrant.until), '2099-12-24');
    await user.click(await button(t.shared.warrant.toKey));
    await user.type(await screen.findByLabelText(t.key.give.wordsLabel), words);
    await user.click(await button(t.shared.warrant.sign));
    expect(await screen.findByText(t.shared.warrant.line('Kommunen', 'Bostadskön'))).toBeDefined();
    await user.click(await button(t.shared.warrant.withdrawOf('Kommunen')));
    await waitFor(async () =>
      expect((await vault.get('folder.read', {})).warrants[0]?.withdrawn).not.toBeNull(),
    );
  });
});

describe('silence', () => {
  it('covers the screen, and any key shows it again', async () => {
    const { vault } = await withWishes('Hund');
    const user = await sitDown(vault);
    expect(await screen.findByRole('heading', { name: 'Hund' })).toBeDefined();
    const { session } = await import('../../../renderer/state/session.svelte.ts');
    const stop = session.listen();
    notice({ notice: 'cover' });
    expect(await screen.findByRole('heading', { name: t.cover.title })).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Hund' })).toBeNull();
    await user.keyboard('a');
    expect(await screen.findByRole('heading', { name: 'Hund' })).toBeDefined();
    stop();
  });
});

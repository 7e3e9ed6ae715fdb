import { chromium, type Browser } from '@playwright/test';

/** How often a driver tries to take hold of the app. */
const mostTries = 4;

/** Whether the debugging port knows of a page of the app that has loaded. */
export async function listsPage(endpoint: string): Promise<boolean> {
  // A busy machine may leave a question unanswered; it is asked again.
  const list = await fetch(`http://${new URL(endpoint).host}/json/list`, {
    signal: AbortSignal.timeout(5_000),
  })
    .then((answer) => answer.text())
    .catch(() => '');
  return /"url": "app:/.test(list);
}

/** Takes hold of the app. On a busy machine a connection can be made and then say nothing; another one is answered. */
export async function drivenBy(endpoint: string): Promise<Browser> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await chromium.connectOverCDP(endpoint, { timeout: 20_000 });
    } catch (error) {
      if (tries === mostTries) throw error;
    }
  }
}

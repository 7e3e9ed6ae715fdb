import { tick } from 'svelte';

/** Goes to the first field of a form that says what is wrong with it, so that nobody has to look (WCAG 3.3.1). */
export async function toFirstError(form: HTMLElement): Promise<void> {
  await tick();
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}

import { configure } from '@testing-library/svelte';

/** How long a screen may take to show something. The limit ends what never would; a busy machine needs seconds. */
configure({ asyncUtilTimeout: 60_000 });

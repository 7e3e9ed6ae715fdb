import { describe, expect, it } from 'vitest';
import { Drag, landing } from '../../../renderer/screens/table/drag.svelte.ts';

const slots = [
  { id: 'a', middle: 100 },
  { id: 'b', middle: 300 },
  { id: 'c', middle: 500 },
];

describe('dragging a wish', () => {
  it('lands after every other card whose middle is above the pointer', () => {
    expect(landing(slots, 'a', 50)).toBe(0);
    expect(landing(slots, 'a', 310)).toBe(1);
    expect(landing(slots, 'a', 999)).toBe(2);
    expect(landing(slots, 'c', 90)).toBe(0);
    expect(landing(slots, 'b', 300)).toBe(1);
  });

  it('tells where it landed, once, and nothing when it is given up', () => {
    const dropped: [string, number][] = [];
    const drag = new Drag((id, place) => dropped.push([id, place]));
    drag.take('c', slots, 500);
    drag.over(90);
    expect([drag.held, drag.place]).toEqual(['c', 0]);
    drag.letGo();
    drag.letGo();
    drag.take('a', slots, 100);
    drag.cancel();
    drag.letGo();
    expect(dropped).toEqual([['c', 0]]);
  });
});

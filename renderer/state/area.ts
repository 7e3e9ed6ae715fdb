import type { Component } from 'svelte';
import type { AreaName } from '../../shared/domain/area.ts';
import type { FolderView } from '../../shared/domain/folder.ts';

/** How an area of the folder is shown in one of the app's two faces. */
export interface Area {
  icon: Component<{ size?: number; 'aria-hidden'?: 'true' }>;
  /** The page or screen, drawn whole. */
  page: Component;
  /** Whether the folder holds something of it; until then it is only offered. */
  touched: (view: FolderView) => boolean;
  /** Whether it is there at all for this folder; when left out, it is. */
  offered?: (view: FolderView) => boolean;
}

/** The areas that one face has. */
export type Areas = Partial<Record<AreaName, Area>>;

/** The page of an area, where this face has one. Other screens have none. */
export const pageOf = (areas: Areas, screen: string): Component | undefined =>
  Object.hasOwn(areas, screen) ? areas[screen as AreaName]?.page : undefined;

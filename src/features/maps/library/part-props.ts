import type { MapId } from '#core/map/model.ts';
import type { KeptMaps } from './kept-maps.ts';

/** What every part of the library works with. */
export interface PartProps {
  kept: KeptMaps;
  /** Something changed: everything is read again. */
  onChange: () => Promise<void>;
  onOpen: (id: MapId) => void;
}

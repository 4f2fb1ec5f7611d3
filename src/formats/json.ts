import { mapToJson } from '#core/codecs/map-file.ts';
import type { ExportJob, Exported } from './exporter.ts';

/** The map file: opens again without loss. */
export async function exportJson({ map }: ExportJob): Promise<Exported> {
  return new TextEncoder().encode(mapToJson(map));
}

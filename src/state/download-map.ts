import { fileName } from '#core/codecs/file-name.ts';
import { FILE_MEDIA_TYPE, mapToJson } from '#core/codecs/map-file.ts';
import type { SalesMap } from '#core/map/model.ts';
import type { Services } from './services.tsx';

/** Gives the person a map as a map file. */
export function downloadMap({ files, today }: Services, map: SalesMap): void {
  const name = fileName(map.info.title, today(), 'salesmap.json');
  files.download(name, mapToJson(map), FILE_MEDIA_TYPE);
}

import type { PickedFile } from '#core/ports.ts';

/** A file of the browser behind the port. */
export function pickedFile(file: File): PickedFile {
  return {
    name: file.name,
    size: file.size,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

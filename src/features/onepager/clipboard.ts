/** What is written, by media type; a promise keeps the press of a button alive while it is made. */
export type Flavours = Readonly<Record<string, Promise<Blob>>>;

/** Flavours that only some browsers take; the others refuse the whole if they are among it. */
const RARE = /^web /u;

/**
 * Writes to the clipboard. To be called straight from the press of a button: browsers allow it
 * only then.
 *
 * @returns whether the browser took it; what cannot be made rejects
 */
export async function writeClipboard(flavours: Flavours): Promise<boolean> {
  const taken = Object.entries(flavours).filter(([type]) => !RARE.test(type) || supports(type));
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(taken))]);
    return true;
  } catch {
    // If it is the making that failed, this is where that is said.
    await Promise.all(taken.map(([, content]) => content));
    return false;
  }
}

function supports(type: string): boolean {
  return 'supports' in ClipboardItem && ClipboardItem.supports(type);
}

interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): object;
}

/**
 * Scripts and workers come from beside the app or not at all. The browser asks this policy for the
 * address of each; what it refuses throws, and every other way from a text to code is shut.
 */
export function guardScripts(): void {
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  const { baseURI } = document;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) =>
      new URL(address, baseURI).origin === window.location.origin ? address : null,
  });
}

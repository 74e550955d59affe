/** Where a provider sends somebody back: each has an address of its own, so that the answer of one is not taken for that of another. */
export const returnAddress = (origin: string, provider: string): string => `${origin}/sign-in/oidc/${encodeURIComponent(provider)}/return`;

/** What a server that has just started tells whoever started it. */
export const toldAtStart = ({ address, setUpCode }: { readonly address: string; readonly setUpCode: string | undefined }): string =>
  [
    `Unevoix listens on ${address}`,
    ...(setUpCode === undefined ? [] : [`Nobody is operator yet. Open ${address}/set-up and type ${setUpCode} to become the first one.`]),
  ].join('\n');

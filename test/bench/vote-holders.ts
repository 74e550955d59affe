/** Holder of each right, in the order of the roll. */
export const holdersOf = async (address: string, assemblyId: string, members: number): Promise<readonly string[]> => {
  const holders: string[] = [];
  while (holders.length < members) {
    const response = await fetch(`${address}/api/assemblies/${assemblyId}/rights?limit=1000&first=${holders.length + 1}`);
    holders.push(...((await response.json()) as { memberId: string }[]).map(({ memberId }) => memberId));
  }
  return holders;
};

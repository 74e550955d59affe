/** Rules to start from, the most general last. */
export const presetNames = ['sharedEnterprise', 'scic', 'scop', 'approvedCooperative', 'plainCooperative'] as const;

export type PresetName = (typeof presetNames)[number];

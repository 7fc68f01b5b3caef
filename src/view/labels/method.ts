import type { ByLanguage } from './language.ts';

const en = {};
export type MethodLabels = typeof en;
export const methodLabels: ByLanguage<MethodLabels> = { en };

/** Whether the long sizes of the hostile tests are asked for: `TABARI_SIZES=full npx vitest run test/hostile test/server` takes hours and no more than that. */
export const full = process.env.TABARI_SIZES === 'full';

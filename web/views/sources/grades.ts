/** Grades of the Admiralty scale. */
export const grades = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

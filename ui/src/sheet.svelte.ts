/** How a person looks at a sheet; the next one too. */
export const sheetLook = $state({ onlyMissing: false });

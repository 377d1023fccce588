package org.dialoguerelations.dataset.importing;

/** Settings of imports in tests. */
record ImportSettings(AtStart atStart, boolean strict) implements ImportConfig {}

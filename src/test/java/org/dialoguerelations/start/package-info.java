/**
 * Starts of the packaged service, by hand: {@link org.dialoguerelations.start.StartMeasurements}
 * measures them. See {@code docs/how-to/fast-start.md}.
 */
package org.dialoguerelations.start;

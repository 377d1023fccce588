/**
 * Starts of the packaged service, by hand: {@link
 * org.dialoguerelations.bootstrap.StartMeasurements} measures them. See {@code
 * docs/how-to/fast-start.md}.
 */
package org.dialoguerelations.bootstrap;

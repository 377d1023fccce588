/**
 * Starts of the packaged service, by hand: {@link org.dialoguerelations.start.StartMeasurements}
 * measures them, {@link org.dialoguerelations.start.AotCacheTraining} makes the cache that makes
 * them fast. See {@code docs/how-to/fast-start.md}.
 */
package org.dialoguerelations.start;

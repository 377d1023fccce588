/**
 * Load on the packaged service: {@link org.dialoguerelations.load.LoadMeasurements} starts it with
 * little memory and offers it twice as much as it can do. It is run by hand, see {@code
 * docs/how-to/load-test.md}.
 */
package org.dialoguerelations.load;

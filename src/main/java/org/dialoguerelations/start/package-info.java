/**
 * How the service starts: {@link org.dialoguerelations.start.Start} is its main class, and {@link
 * org.dialoguerelations.start.HqlReading} what a second processor does meanwhile. Uses nothing else
 * of the service; nothing else uses it.
 */
package org.dialoguerelations.start;

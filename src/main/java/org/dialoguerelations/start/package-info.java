/**
 * How the service starts: {@link org.dialoguerelations.start.Start} is its main class. Uses jobs
 * only; nothing else uses it.
 */
@NullMarked
package org.dialoguerelations.start;

import org.jspecify.annotations.NullMarked;

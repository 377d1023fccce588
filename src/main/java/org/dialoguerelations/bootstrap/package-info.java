/**
 * How the service starts: {@link org.dialoguerelations.bootstrap.Start} is its main class. Uses
 * jobs only; nothing else uses it.
 */
@NullMarked
package org.dialoguerelations.bootstrap;

import org.jspecify.annotations.NullMarked;

/**
 * What does not get into the log. Uses nothing else of the service; nothing else uses it, but the
 * configuration of the log.
 */
@NullMarked
package org.dialoguerelations.log;

import org.jspecify.annotations.NullMarked;

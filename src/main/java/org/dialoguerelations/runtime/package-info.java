/**
 * What the machine gives, and what the service makes of it: {@link
 * org.dialoguerelations.runtime.HeapDefaults} are the defaults that depend on the heap, {@link
 * org.dialoguerelations.runtime.HeapReport} the line that says them. Uses nothing else of the
 * service; nothing else uses it.
 */
@NullMarked
package org.dialoguerelations.runtime;

import org.jspecify.annotations.NullMarked;

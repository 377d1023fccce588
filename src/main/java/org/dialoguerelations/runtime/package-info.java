/**
 * Defaults that depend on the machine: {@link org.dialoguerelations.runtime.HeapDefaults} are those
 * that depend on the heap, {@link org.dialoguerelations.runtime.HeapReport} is the log line with
 * them. Uses nothing else of the service; nothing else uses it.
 */
@NullMarked
package org.dialoguerelations.runtime;

import org.jspecify.annotations.NullMarked;

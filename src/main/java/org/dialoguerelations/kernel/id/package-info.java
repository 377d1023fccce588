/**
 * How records are identified: {@link org.dialoguerelations.kernel.id.Node} and its {@link
 * org.dialoguerelations.kernel.id.GlobalId}. {@link org.dialoguerelations.kernel.id.NodeSource} is
 * what a feature provides so that its records are found by either, {@link
 * org.dialoguerelations.kernel.id.RecordType} how clients name their types. Uses nothing else of
 * the service but its errors.
 */
@NullMarked
package org.dialoguerelations.kernel.id;

import org.jspecify.annotations.NullMarked;

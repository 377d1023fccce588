/**
 * How records are identified: {@link org.dialoguerelations.kernel.id.Node} and its {@link
 * org.dialoguerelations.kernel.id.GlobalId}. A feature provides a {@link
 * org.dialoguerelations.kernel.id.NodeSource} to find its records by either; {@link
 * org.dialoguerelations.kernel.id.RecordType} has the names of types for clients. Uses nothing else
 * of the service but its errors.
 */
@NullMarked
package org.dialoguerelations.kernel.id;

import org.jspecify.annotations.NullMarked;

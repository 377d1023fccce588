/**
 * How records are identified: {@link org.dialoguerelations.kernel.id.Node} and its {@link
 * org.dialoguerelations.kernel.id.GlobalId}. {@link org.dialoguerelations.kernel.id.NodeSource} is
 * what a feature provides so that its records are found by either.
 */
package org.dialoguerelations.kernel.id;

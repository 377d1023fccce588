/** The rules of the architecture, as sentences that can fail. */
package org.dialoguerelations.architecture;

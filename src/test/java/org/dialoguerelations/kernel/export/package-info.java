/** The description of exports. */
package org.dialoguerelations.kernel.export;

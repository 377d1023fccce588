/** The description of exports. */
package org.dialoguerelations.platform.export;

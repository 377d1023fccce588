/** Tests of what does not get into the log. */
package org.dialoguerelations.log;

/** What a request reads. */
package org.dialoguerelations.kernel.load;

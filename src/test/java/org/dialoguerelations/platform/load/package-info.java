/** What a request reads. */
package org.dialoguerelations.platform.load;

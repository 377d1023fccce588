/** Tests of what the service makes of its heap. */
package org.dialoguerelations.runtime;

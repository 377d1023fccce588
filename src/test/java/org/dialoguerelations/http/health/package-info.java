/** Tests of probes, and of metrics as they are served. */
package org.dialoguerelations.http.health;

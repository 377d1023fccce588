/**
 * What a platform asks of the service: whether it can be sent requests. Whether it lives, or has
 * started, is told by the fact that it answers. Nothing here asks the database: whoever asks often
 * makes no statement.
 */
package org.dialoguerelations.http.health;

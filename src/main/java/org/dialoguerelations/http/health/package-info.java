/**
 * Readiness probes, and the address of metrics. For liveness and start an answer is enough. No
 * check queries the database, so frequent probes cause no SQL.
 */
@NullMarked
package org.dialoguerelations.http.health;

import org.jspecify.annotations.NullMarked;

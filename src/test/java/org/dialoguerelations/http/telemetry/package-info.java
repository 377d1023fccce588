/** Tests of what operators see: the metrics that are named in the documentation, and spans. */
package org.dialoguerelations.http.telemetry;

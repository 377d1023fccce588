/**
 * The packaged service and its jobs as processes, on a PostgreSQL server that the tests start, stop
 * and freeze. {@link org.dialoguerelations.cluster.Program} runs the processes, {@link
 * org.dialoguerelations.cluster.PostgresServer} the server; run by {@code ./mvnw -Ppostgresql
 * verify}.
 */
package org.dialoguerelations.cluster;

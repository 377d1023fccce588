/**
 * What the program of the service does besides serving: {@link org.dialoguerelations.job.Jobs}
 * begins one of the {@link org.dialoguerelations.job.Job}s that its first argument names, without
 * opening a port, and ends with its {@link org.dialoguerelations.job.ExitCode}. Uses {@code
 * dataset} only; {@code start} alone uses it.
 */
package org.dialoguerelations.job;

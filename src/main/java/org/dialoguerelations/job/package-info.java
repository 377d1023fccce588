/**
 * Command-line jobs: {@link org.dialoguerelations.job.Jobs} runs the {@link
 * org.dialoguerelations.job.Job} that the first argument names, and ends with its {@link
 * org.dialoguerelations.job.ExitCode}. Most of them are about the data set, and open no port;
 * {@link org.dialoguerelations.job.Health} and {@link org.dialoguerelations.job.TrainingRun} are
 * what images need. Uses data sets and the kernel, and of {@code http} the queries of the home
 * page; only {@code bootstrap} uses it.
 */
@NullMarked
package org.dialoguerelations.job;

import org.jspecify.annotations.NullMarked;

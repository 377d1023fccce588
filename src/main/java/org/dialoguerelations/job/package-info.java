/**
 * What the program of the service does besides serving: {@link org.dialoguerelations.job.Jobs}
 * begins one of the {@link org.dialoguerelations.job.Job}s that its first argument names, and ends
 * with its {@link org.dialoguerelations.job.ExitCode}. Most of them are about the data set, and
 * open no port; {@link org.dialoguerelations.job.Health} and {@link
 * org.dialoguerelations.job.TrainingRun} are what images need. Uses {@code dataset} and {@code
 * kernel}, and of {@code http} the questions of the home page; {@code start} alone uses it.
 */
@NullMarked
package org.dialoguerelations.job;

import org.jspecify.annotations.NullMarked;

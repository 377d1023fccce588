package org.dialoguerelations.cluster;

import java.util.List;

/**
 * A job that has ended.
 *
 * @param output the lines that it printed
 */
record FinishedJob(int exitCode, List<String> output) {}

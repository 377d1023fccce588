/**
 * The benchmark: {@link org.dialoguerelations.bench.Benchmark} starts the packaged service, and
 * other servers beside it, asks each the same questions and compares how many it answers a second.
 * See {@code docs/how-to/benchmark.md}.
 */
package org.dialoguerelations.bench;

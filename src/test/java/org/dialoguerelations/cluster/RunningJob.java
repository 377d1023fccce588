package org.dialoguerelations.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A job in its process; what it prints is read all the while. */
final class RunningJob {

  private static final long LONGEST_MINUTES = 5;

  private final Process process;
  private final List<String> output = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Long> importing = new CompletableFuture<>();
  private final CompletableFuture<Long> imported = new CompletableFuture<>();
  private final Thread reader = new Thread(this::read, "job-output");

  RunningJob(Process process) {
    this.process = process;
    reader.setDaemon(true);
    reader.start();
  }

  /** When it said that it begins to import, by {@link System#nanoTime}. */
  CompletableFuture<Long> importing() {
    return importing;
  }

  /** When it said that a data set is in place. */
  CompletableFuture<Long> imported() {
    return imported;
  }

  FinishedJob await() {
    try {
      assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    return new FinishedJob(process.exitValue(), List.copyOf(output));
  }

  /** Asks it to end, as an orchestrator or Ctrl-C does. */
  FinishedJob stop() {
    process.destroy();
    return await();
  }

  /**
   * Ends it as the power would, after this time, unless it has ended by itself before.
   *
   * @return whether it was killed
   */
  boolean killAfter(Duration time) {
    try {
      if (process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS)) {
        return false;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    process.destroyForcibly();
    await();
    return true;
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
        if (line.startsWith("Importing ")) {
          importing.complete(System.nanoTime());
        } else if (line.startsWith("Imported ")) {
          imported.complete(System.nanoTime());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      AssertionError never = new AssertionError("it never said so: " + output);
      importing.completeExceptionally(never);
      imported.completeExceptionally(never);
    }
  }
}

package org.dialoguerelations.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the scripts of a folder, mostly of {@code src/test}, with the machine's node, and what npm
 * locks for them.
 */
public final class Node {

  private static final int MOST_MINUTES = 5;

  private final Path sources;
  private final Path folder;

  public Node(String name) {
    this(Path.of("src/test", name));
  }

  public Node(Path sources) {
    this.sources = sources;
    this.folder = Path.of("target").resolve(sources.getFileName());
  }

  /** Skips a test on a machine without node, unless it is one of a continuous build. */
  public static void require() {
    if (System.getenv("CI") == null) {
      assumeThat(isThere()).as("node is on the PATH").isTrue();
    }
  }

  private static boolean isThere() {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** What a script prints. */
  public String run(String script, String... arguments) {
    install();
    return output(Stream.concat(Stream.of("node", script), Stream.of(arguments)).toList());
  }

  /**
   * Installs exactly what the lock names, unless that is already there; one process after another.
   */
  private void install() {
    try (FileChannel turn =
        FileChannel.open(
            Files.createDirectories(folder).resolve("turn"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      turn.lock();
      Path lock = folder.resolve("package-lock.json");
      boolean installed =
          Files.exists(folder.resolve("node_modules/.package-lock.json"))
              && Files.exists(lock)
              && Files.mismatch(lock, sources.resolve("package-lock.json")) == -1;
      try (Stream<Path> files = Files.list(sources)) {
        for (Path source : files.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(source.getFileName());
          if (Files.notExists(copy) || Files.mismatch(source, copy) != -1) {
            Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
      if (!installed) {
        output(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String output(List<String> command) {
    try {
      Path errors = Files.createTempFile(folder, "errors", ".txt");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(errors.toFile())
              .start();
      process.getOutputStream().close();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new AssertionError(
            String.join(" ", command) + " failed: " + printed + Files.readString(errors));
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }
}

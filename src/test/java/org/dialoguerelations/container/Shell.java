package org.dialoguerelations.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Commands of this machine. */
final class Shell {

  private static final Path LOG = Path.of("target/containers/last-command.log");

  private Shell() {}

  /** What a command prints, errors included; it must succeed. */
  static String run(String... command) {
    return run(List.of(command));
  }

  /** What a command prints, errors included; it must succeed. */
  static String run(List<String> command) {
    try {
      Files.createDirectories(LOG.getParent());
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(LOG.toFile())
              .start();
      int code = process.waitFor();
      String output = Files.readString(LOG);
      if (code != 0) {
        throw new AssertionError(
            String.join(" ", command) + "\nended with " + code + "\n" + output);
      }
      return output;
    } catch (IOException e) {
      throw new AssertionError(String.join(" ", command) + " cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Whether this machine has a program of that name. */
  static boolean has(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}

package org.dialoguerelations.job;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the arguments of the program ask for.
 *
 * @param folder of the data set; the configured one without it
 */
record CommandLine(Job job, Optional<Path> folder) {

  private static final int MOST_ARGUMENTS = 2;

  /** Empty when the arguments make no sense. */
  static Optional<CommandLine> parse(String... arguments) {
    if (arguments.length == 0 || arguments.length > MOST_ARGUMENTS) {
      return Optional.empty();
    }
    try {
      Optional<Path> folder =
          Arrays.stream(arguments).skip(1).map(name -> Path.of(name)).findFirst();
      return Job.of(arguments[0])
          .filter(job -> job.takesFolder() || folder.isEmpty())
          .map(job -> new CommandLine(job, folder));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** How the program is called. */
  static String usage() {
    return Arrays.stream(Job.values())
        .map(
            job ->
                "  %-8s %-9s %s"
                    .formatted(job.word(), job.takesFolder() ? "[FOLDER]" : "", job.meaning()))
        .collect(
            Collectors.joining(
                "\n",
                "Without arguments the service is served. With one, it does a job and ends:\n\n",
                """


                FOLDER holds the files of the data set; without it, the configured one is taken.
                The exit code is 0 when all is well, 1 when the data set has problems or the service
                does not answer as it should, 2 for arguments or a configuration that make no
                sense, and 3 for trouble with the database."""));
  }
}

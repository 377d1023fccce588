package org.dialoguerelations.job;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the arguments of the program ask for.
 *
 * @param folders of the data set; the configured one without any
 * @param strict whether what is unlikely in a data set is an error
 */
record CommandLine(Job job, List<Path> folders, boolean strict) {

  private static final String STRICT = "--strict";

  /** Empty when the arguments make no sense. */
  static Optional<CommandLine> parse(String... arguments) {
    List<String> words = new ArrayList<>(List.of(arguments));
    boolean strict = words.remove(STRICT);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<Path> folders = words.stream().skip(1).map(name -> Path.of(name)).toList();
      return Job.of(words.get(0))
          .filter(job -> job.takes(folders.size()))
          .filter(job -> job.checks() || !strict)
          .map(job -> new CommandLine(job, folders, strict));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** How the program is called. */
  static String usage() {
    return Arrays.stream(Job.values())
        .map(job -> "  %-8s %-23s %s".formatted(job.word(), job.arguments(STRICT), job.meaning()))
        .collect(
            Collectors.joining(
                "\n",
                "Without arguments the service is served. With one, it does a job and ends:\n\n",
                """


                FOLDER holds the files of the data set; those in several are one data set, and
                'built-in' stands for that of the service. Without any, the configured one is taken.
                With --strict, what is unlikely in it and not confirmed is an error.
                The exit code is 0 when all is well, 1 when the data set has problems or the service
                does not answer as it should, 2 for arguments or a configuration that make no
                sense, and 3 for trouble with the database."""));
  }
}

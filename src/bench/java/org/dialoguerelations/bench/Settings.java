package org.dialoguerelations.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is measured, and how.
 *
 * @param rounds how often each server is asked each question
 * @param seconds how long each time
 * @param warmUp seconds for which each server is asked each question before the first round
 * @param connections how many requests are on their way at once
 * @param peers folder of the servers to compare with; without it there are none
 * @param dataset folder of the data set to serve; without it the built-in one
 * @param java home of the Java that runs the service
 * @param jvm options of that Java
 * @param asked what to ask
 */
record Settings(
    int rounds,
    int seconds,
    int warmUp,
    int connections,
    Optional<Path> peers,
    Optional<Path> dataset,
    Path java,
    List<String> jvm,
    Set<Asked> asked) {

  static final String HELP =
      """
      Options, all of which may be left out:
        --rounds N       how often each server is asked each question (3)
        --seconds N      how long each time (8)
        --warm-up N      seconds of it before the first round (10)
        --connections N  how many requests are on their way at once (16)
        --peers DIR      compare with the servers of this folder, which has their .mjs files
        --dataset DIR    serve this data set instead of the built-in one
        --java HOME      the Java that runs the service (the one that runs this)
        --jvm OPTION     an option of that Java, such as -Xmx64m; may be given several times
        --ask LIST       some of same,variables,unique,repeated,golden (all of them)
      """;

  /**
   * Reads options.
   *
   * @throws CannotMeasureException with a message for who gave them, when they make no sense
   */
  static Settings of(String... options) {
    Options given = Options.of(options);
    return new Settings(
        given.number("--rounds").orElse(3),
        given.number("--seconds").orElse(8),
        given.number("--warm-up").orElse(10),
        given.number("--connections").orElse(16),
        given.folder("--peers"),
        given.folder("--dataset"),
        given.folder("--java").orElse(Path.of(System.getProperty("java.home"))),
        given.all("--jvm"),
        given.asked("--ask").orElse(EnumSet.allOf(Asked.class)));
  }

  Duration each() {
    return Duration.ofSeconds(seconds);
  }

  Duration warmingUp() {
    return Duration.ofSeconds(warmUp);
  }
}

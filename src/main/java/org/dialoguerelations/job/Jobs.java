package org.dialoguerelations.job;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dialoguerelations.kernel.ServiceFile;

/** Begins jobs. */
public final class Jobs {

  /** How the service starts for a job: it serves nothing, and leaves the data set to the job. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "quarkus.http.host-enabled", "false",
          "quarkus.log.console.stderr", "true",
          "quarkus.log.console.level", "WARN",
          "dialogue-relations.import.at-start", "follow");

  private Jobs() {}

  /** Does what the arguments ask for, and ends the process with an {@link ExitCode}. */
  public static void run(String... arguments) {
    Optional<CommandLine> line = CommandLine.parse(arguments);
    if (line.isEmpty()) {
      boolean asked = arguments.length == 1 && arguments[0].matches("help|--help|-h");
      (asked ? System.out : System.err).println(CommandLine.usage());
      System.exit((asked ? ExitCode.DONE : ExitCode.USAGE).number());
    }
    if (line.orElseThrow().strict()) {
      System.setProperty("dialogue-relations.import.strict", "true");
    }
    switch (line.orElseThrow().job()) {
      case INIT ->
          System.exit(
              new NewDataset(line.orElseThrow().folders().get(0)).write(System.out).number());
      case SCHEMA -> {
        System.out.print(ServiceFile.text("site/root/dataset.schema.json"));
        System.exit(ExitCode.DONE.number());
      }
      case HEALTH -> System.exit(Health.of(System.getenv()).ask().number());
      case TRAIN ->
          begin(
              TrainingRun.class,
              TrainingRun.settings(System.getenv()),
              Jobs::endTrainingRun,
              arguments);
      case MIGRATE -> {
        // Even where the service itself is told not to.
        System.setProperty("quarkus.flyway.migrate-at-start", "true");
        begin(JobApplication.class, SETTINGS, Jobs::endJob, arguments);
      }
      default -> begin(JobApplication.class, SETTINGS, Jobs::endJob, arguments);
    }
  }

  private static void begin(
      Class<? extends QuarkusApplication> job,
      Map<String, String> settings,
      BiConsumer<Integer, Throwable> end,
      String... arguments) {
    settings.forEach(System::setProperty);
    Quarkus.run(job, end, arguments);
  }

  /**
   * Ends the process of the service, and says last why it could not start, where that is a matter
   * of the data set, the database or the configuration: there is nothing else to be learned then.
   */
  public static void end(int code, Throwable failure) {
    if (failure == null) {
      System.exit(code);
    }
    FailedStart.mistake(failure)
        .ifPresent(
            mistake -> {
              System.err.println(mistake);
              System.exit(ExitCode.USAGE.number());
            });
    FailedStart.report(failure)
        .ifPresent(
            report -> {
              System.err.println(report);
              System.exit(ExitCode.BROKEN_DATASET.number());
            });
    Optional<String> reason = FailedStart.reason(failure);
    reason.ifPresent(System.err::println);
    if (reason.isEmpty()) {
      failure.printStackTrace();
    }
    System.exit(reason.isPresent() ? ExitCode.DATABASE.number() : code);
  }

  private static void endTrainingRun(int code, Throwable failure) {
    if (TrainingRun.isWithoutDatabase(failure)) {
      System.out.println("Only the start was trained: there is no database");
      System.exit(ExitCode.DONE.number());
    }
    end(code, failure);
  }

  private static void endJob(int code, Throwable failure) {
    end(failure == null ? code : ExitCode.DATABASE.number(), failure);
  }
}

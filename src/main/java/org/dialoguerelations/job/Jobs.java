package org.dialoguerelations.job;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

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
    switch (line.orElseThrow().job()) {
      case HEALTH -> System.exit(Health.of(System.getenv()).ask().number());
      case REHEARSE -> begin(Rehearsal.class, Rehearsal.SETTINGS, Jobs::endRehearsal, arguments);
      default -> begin(JobApplication.class, SETTINGS, Jobs::end, arguments);
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

  private static void endRehearsal(int code, Throwable failure) {
    if (Rehearsal.isWithoutDatabase(failure)) {
      System.out.println("Only the start was rehearsed: there is no database");
      System.exit(ExitCode.DONE.number());
    }
    end(code, failure);
  }

  private static void end(int code, Throwable failure) {
    if (failure == null) {
      System.exit(code);
    }
    if (ExceptionUtil.getRootCause(failure) instanceof ConfigurationException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(ExitCode.USAGE.number());
    }
    failure.printStackTrace();
    System.exit(ExitCode.DATABASE.number());
  }
}

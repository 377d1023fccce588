package org.dialoguerelations.job;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import java.util.Map;

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
    if (CommandLine.parse(arguments).isEmpty()) {
      boolean asked = arguments.length == 1 && arguments[0].matches("help|--help|-h");
      (asked ? System.out : System.err).println(CommandLine.usage());
      System.exit((asked ? ExitCode.DONE : ExitCode.USAGE).number());
    }
    SETTINGS.forEach(System::setProperty);
    Quarkus.run(JobApplication.class, Jobs::end, arguments);
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

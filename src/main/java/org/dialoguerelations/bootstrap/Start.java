package org.dialoguerelations.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.dialoguerelations.job.Jobs;

/** The main class of the service, which serves, or does a job that its arguments name. */
@QuarkusMain
public class Start {

  Start() {}

  /** Starts the service, and returns when it has stopped. */
  public static void main(String... arguments) {
    MachineName.tell();
    HqlTables.keep();
    if (arguments.length > 0) {
      Jobs.run(arguments);
      return;
    }
    // Browsers send { } | ^ and ` as they are (WHATWG URL). Quarkus answers them 400, without a
    // word.
    System.setProperty("vertx.disableURIValidation", "true");
    Quarkus.run(null, Jobs::end, arguments);
  }
}

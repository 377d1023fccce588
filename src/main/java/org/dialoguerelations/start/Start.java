package org.dialoguerelations.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.dialoguerelations.job.Jobs;

/**
 * The main class of the service, which serves, or does a job that its arguments name. For serving,
 * Quarkus starts on one thread; what the first answer will need, and what needs nothing of Quarkus,
 * is done on another meanwhile.
 */
@QuarkusMain
public class Start {

  Start() {}

  /** Starts the service, and returns when it has stopped. */
  public static void main(String... arguments) {
    if (arguments.length > 0) {
      Jobs.run(arguments);
      return;
    }
    Thread meanwhile = new Thread(HqlReading::practise, "hql-reading");
    meanwhile.setDaemon(true);
    meanwhile.start();
    Quarkus.run(null, Jobs::end, arguments);
  }
}

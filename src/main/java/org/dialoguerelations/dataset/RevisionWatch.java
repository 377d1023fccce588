package org.dialoguerelations.dataset;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dialoguerelations.kernel.load.DatabaseState;

/**
 * Looks into the database every now and then, so that what another process has imported is served
 * soon, and so that nobody waits for a database that is away. It takes one statement.
 */
@Singleton
public class RevisionWatch {

  private static final int AFTER_ALL_ELSE = 20_000;

  private final ServedRevision served;
  private final DatabaseState state;
  private final AgroalDataSource pool;
  private final WatchConfig config;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread watch = new Thread(work, "revision-watch");
            watch.setDaemon(true);
            return watch;
          });

  RevisionWatch(
      ServedRevision served, DatabaseState state, AgroalDataSource pool, WatchConfig config) {
    this.served = served;
    this.state = state;
    this.pool = pool;
    this.config = config;
  }

  void start(@Observes @Priority(AFTER_ALL_ELSE) StartupEvent event) {
    long pause = config.every().toMillis();
    if (pause > 0) {
      thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    thread.shutdownNow();
  }

  /** Looks once. */
  void look() {
    Optional<DatasetRevision> before = served.known();
    try {
      Optional<DatasetRevision> now = served.read();
      if (state.found(false)) {
        Log.info("The database is back");
      }
      now.filter(revision -> !before.equals(now))
          .ifPresent(
              revision -> Log.infof("Data set %s is served from now on", revision.revision()));
    } catch (RuntimeException e) {
      if (state.found(true)) {
        Log.warnf(e, "The database is away");
      }
      // Its connections are of no use when it is back.
      pool.flush(FlushMode.ALL);
    }
  }
}

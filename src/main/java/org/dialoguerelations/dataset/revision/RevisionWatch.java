package org.dialoguerelations.dataset.revision;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dialoguerelations.kernel.DaemonThreads;
import org.dialoguerelations.platform.load.DatabaseState;

/**
 * Looks into the database every now and then, so that what another process has imported is served
 * soon, and so that nobody waits for a database that is away. It takes one statement.
 */
@Singleton
public class RevisionWatch {

  private static final int AFTER_ALL_ELSE = 20_000;

  private final ServedRevision served;
  private final NetworkTimeout timeout;
  private final DatabaseState state;
  private final AgroalDataSource pool;
  private final WatchConfig config;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(new DaemonThreads("revision-watch"));

  RevisionWatch(
      ServedRevision served,
      NetworkTimeout timeout,
      DatabaseState state,
      AgroalDataSource pool,
      WatchConfig config) {
    this.served = served;
    this.timeout = timeout;
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
    if (state.isAway() && !isReachable()) {
      return;
    }
    try {
      Optional<DatasetRevision> learned =
          QuarkusTransaction.requiringNew()
              .call(() -> timeout.during(config.timeout(), served::look));
      if (state.found(false)) {
        Log.info("The database is back");
      }
      learned.ifPresent(
          revision -> Log.infof("Data set %s is served from now on", revision.revision()));
    } catch (RuntimeException e) {
      if (state.found(true)) {
        Log.warnf(e, "The database is away");
      }
      // Its connections are of no use when it is back.
      pool.flush(FlushMode.ALL);
    }
  }

  /** Asks for no more than a connection: to fail at it is no news. */
  private boolean isReachable() {
    try (Connection connection = pool.getConnection()) {
      return connection.isValid(Math.max(1, (int) config.timeout().toSeconds()));
    } catch (SQLException e) {
      pool.flush(FlushMode.ALL);
      return false;
    }
  }
}

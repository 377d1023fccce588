package org.dialoguerelations.http.health;

import io.netty.util.concurrent.EventExecutor;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.dialoguerelations.kernel.DaemonThreads;
import org.dialoguerelations.kernel.OutOfMemory;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process when an event loop has died: its connections are never answered again, those to
 * come neither, and the process would not even end when it is told to.
 */
@Singleton
class EventLoopWatch {

  private static final int SECONDS_BETWEEN_LOOKS = 1;
  private static final int EXIT_CODE = 3;

  private final Vertx vertx;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(new DaemonThreads("event-loop-watch"));

  EventLoopWatch(Vertx vertx) {
    this.vertx = vertx;
  }

  void begin(@Observes StartupEvent event) {
    Handler<@Nullable Throwable> before = vertx.exceptionHandler();
    vertx.exceptionHandler(
        failure -> {
          OutOfMemory.endIfIn(failure);
          if (before != null) {
            before.handle(failure);
          }
        });
    looks.scheduleWithFixedDelay(
        this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
  }

  /** From now on they are meant to end. */
  void end(@Observes ShutdownEvent event) {
    looks.shutdownNow();
  }

  private void look() {
    if (isDead(((VertxInternal) vertx).getEventLoopGroup())) {
      Log.fatal("An event loop has died: the process ends");
      Runtime.getRuntime().halt(EXIT_CODE);
    }
  }

  /** Whether one of the loops has ended. */
  static boolean isDead(Iterable<EventExecutor> loops) {
    return StreamSupport.stream(loops.spliterator(), false).anyMatch(EventExecutor::isShuttingDown);
  }
}

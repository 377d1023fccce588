package org.dialoguerelations.http.export;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.dialoguerelations.platform.export.Export;

/** Exports that are long, or break off. Their names begin with {@code test}. */
@Singleton
class TestExports {

  static final String PREFIX = "test";
  static final AtomicInteger ENDLESS_PAGES = new AtomicInteger();

  private static volatile CountDownLatch held = new CountDownLatch(0);

  @Inject AgroalDataSource database;

  @Produces
  @Singleton
  Export<NoFilter, NoOrder, Integer> many() {
    return numbers("many", 2_345, from -> {}, new AtomicInteger());
  }

  @Produces
  @Singleton
  Export<NoFilter, NoOrder, Integer> endless() {
    return numbers("endless", Integer.MAX_VALUE, from -> {}, ENDLESS_PAGES);
  }

  @Produces
  @Singleton
  Export<NoFilter, NoOrder, Integer> broken() {
    return numbers("broken", 1_000, from -> fail(from >= 500), new AtomicInteger());
  }

  @Produces
  @Singleton
  Export<NoFilter, NoOrder, Integer> brokenAtOnce() {
    return numbers("broken-at-once", 1_000, from -> fail(true), new AtomicInteger());
  }

  /** Waits until it is let go. */
  @Produces
  @Singleton
  Export<NoFilter, NoOrder, Integer> held() {
    return numbers("held", 200, from -> awaitRelease(), new AtomicInteger());
  }

  static void hold() {
    held = new CountDownLatch(1);
  }

  static void letGo() {
    held.countDown();
  }

  private static void awaitRelease() {
    try {
      held.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Another data set takes the place of the one that is exported. */
  @Produces
  @Singleton
  Export<NoFilter, NoOrder, Integer> replaced() {
    return numbers(
        "replaced",
        1_000,
        from -> {
          if (from == 500) {
            run(
                "insert into dataset_revision (hash, imported_at, origin, languages) select hash, imported_at, 'test', languages from dataset_revision");
          }
        },
        new AtomicInteger());
  }

  void forgetReplacement() {
    run("delete from dataset_revision where origin = 'test'");
  }

  private static Export<NoFilter, NoOrder, Integer> numbers(
      String name, int count, IntConsumer eachPage, AtomicInteger pages) {
    return new Numbers(PREFIX + "-" + name, count, eachPage, pages).export();
  }

  private static void fail(boolean now) {
    if (now) {
      throw new IllegalStateException("the database is gone");
    }
  }

  /** On a connection of its own, outside of the transaction that reads a page. */
  private void run(String sql) {
    Thread other =
        new Thread(
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    other.start();
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.dialoguerelations.platform.load;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the statements that Hibernate sends: all together, and those of each thread, by which one
 * can tell how many a piece of work took.
 */
@PersistenceUnitExtension
@Singleton
public class SqlStatements implements StatementInspector {

  private static final long serialVersionUID = 1L;

  private final transient Counter all;
  private final transient ThreadLocal<int[]> ofThread = ThreadLocal.withInitial(() -> new int[1]);

  SqlStatements(MeterRegistry registry) {
    this.all =
        Counter.builder("dialogue.relations.sql.statements")
            .description("SQL statements, those of imports included")
            .register(registry);
  }

  @Override
  public String inspect(String sql) {
    all.increment();
    ofThread.get()[0]++;
    return sql;
  }

  /** How many the calling thread has sent so far; only differences mean something. */
  int ofThread() {
    return ofThread.get()[0];
  }
}

package org.dialoguerelations.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * How a database of H2 in a file is opened. By itself H2 closes it as soon as the process is told
 * to end, while requests still run; now it is closed with the last connection. To open a large one
 * takes its time on a busy machine.
 */
public class H2FileConfigSource implements ConfigSourceFactory {

  private static final String IN_A_FILE = "jdbc:h2:(?!mem:|tcp:|ssl:|memfs:).*";
  private static final String CLOSING = "DB_CLOSE_ON_EXIT";
  private static final String LONGEST_WAIT = "quarkus.datasource.jdbc.acquisition-timeout";

  /** What an operator has written is completed, not replaced. */
  private static final int ABOVE_OPERATORS = 900;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue given = context.getValue(DatabaseConfigSource.DATABASE);
    String address = given == null || given.getValue() == null ? "" : given.getValue();
    if (!address.toLowerCase(Locale.ROOT).matches(IN_A_FILE)
        || address.toUpperCase(Locale.ROOT).contains(CLOSING)) {
      return List.of();
    }
    ConfigValue wait = context.getValue(LONGEST_WAIT);
    return List.of(
        new PropertiesConfigSource(
            Map.of(
                DatabaseConfigSource.DATABASE,
                address + ";" + CLOSING + "=FALSE",
                LONGEST_WAIT,
                wait == null || wait.getValue() == null ? "60S" : wait.getValue()),
            "H2 in a file",
            ABOVE_OPERATORS));
  }
}

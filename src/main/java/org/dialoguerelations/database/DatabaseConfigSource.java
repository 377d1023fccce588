package org.dialoguerelations.database;

import io.quarkus.runtime.ExecutionMode;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Chooses the database, before anything opens one: the database image when neither a data set nor a
 * database is configured, and what is configured otherwise.
 */
public class DatabaseConfigSource implements ConfigSourceFactory {

  static final String DATABASE = "quarkus.datasource.jdbc.url";
  static final String USER = "quarkus.datasource.username";
  static final String PASSWORD = "quarkus.datasource.password";

  private static final String DATASET = "dialogue-relations.dataset.path";

  /** The ordinal of {@code application.properties} in the service; what operators set has more. */
  private static final int OF_THE_SERVICE = 250;

  /** Profiles in which data set and migrations are at work: the image may be older than they. */
  private static final Set<String> OF_DEVELOPERS = Set.of("dev", "test");

  /** The image is opened in one way only. */
  private static final int ABOVE_ALL = 1000;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    return isImageWanted(context)
        ? DatabaseImage.open().map(DatabaseConfigSource::source).stream().toList()
        : List.of();
  }

  private static boolean isImageWanted(ConfigSourceContext context) {
    // Quarkus asks while it builds, too, and keeps what it is told as a default.
    return ExecutionMode.current() == ExecutionMode.RUNTIME_INIT
        && context.getProfiles().stream().noneMatch(OF_DEVELOPERS::contains)
        && isEmpty(context.getValue(DATASET))
        && Stream.of(DATABASE, USER, PASSWORD).noneMatch(name -> isOperators(context, name));
  }

  private static boolean isEmpty(ConfigValue value) {
    return value == null || value.getValue() == null || value.getValue().isEmpty();
  }

  private static boolean isOperators(ConfigSourceContext context, String name) {
    ConfigValue value = context.getValue(name);
    return value != null && value.getConfigSourceOrdinal() > OF_THE_SERVICE;
  }

  private static ConfigSource source(Map<String, String> configuration) {
    return new PropertiesConfigSource(configuration, "the database image", ABOVE_ALL);
  }
}

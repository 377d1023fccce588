package org.dialoguerelations.database;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * How the build packages {@link ImageMaker}, whatever it is told of the service itself on its
 * command line: a native image could not be run by the Java that builds it.
 */
public class ImageMakerConfigSource implements ConfigSourceFactory {

  /** Set in {@code pom.xml}, while it packages the maker. */
  private static final String MAKING = "database-image.making";

  private static final int ABOVE_THE_COMMAND_LINE = 1000;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue making = context.getValue(MAKING);
    return making == null || making.getValue() == null
        ? List.of()
        : List.of(
            new PropertiesConfigSource(
                Map.of(
                    "quarkus.native.enabled", "false",
                    "quarkus.package.jar.enabled", "true",
                    "quarkus.package.jar.type", "fast-jar",
                    "quarkus.package.main-class", ImageMaker.NAME,
                    "quarkus.package.output-directory", "image-maker"),
                MAKING,
                ABOVE_THE_COMMAND_LINE));
  }
}

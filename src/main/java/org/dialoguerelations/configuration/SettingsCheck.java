package org.dialoguerelations.configuration;

import io.quarkus.runtime.ExecutionMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Stops the start, before anything is done, when a property of the service has a value that it may
 * not have, or does not exist. All mistakes are told at once. It gives no properties itself.
 */
public class SettingsCheck implements ConfigSourceFactory {

  private static final String PREFIX = "dialogue-relations.";
  private static final String PORT = "quarkus.http.port";
  private static final int LARGEST_PORT = 65_535;
  private static final String VARIABLES = "DIALOGUE_RELATIONS_";

  /** The place of an item in a list. */
  private static final Pattern INDEX = Pattern.compile("\\[\\d+]$");

  /** What Kubernetes tells each container of a service of this name. */
  private static final Pattern OF_KUBERNETES =
      Pattern.compile(".*_(SERVICE_HOST|SERVICE_PORT.*|PORT|PORT_.*)");

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    // Quarkus asks while it builds, too, when nothing has been set.
    if (ExecutionMode.current() == ExecutionMode.RUNTIME_INIT) {
      TreeSet<String> names = new TreeSet<>();
      context.iterateNames().forEachRemaining(names::add);
      List<String> problems =
          Stream.concat(
                  problems(names, name -> context.getValue(name)).stream(),
                  problemOfPort(context.getValue(PORT)).stream())
              .toList();
      if (!problems.isEmpty()) {
        throw new ConfigurationException(String.join(System.lineSeparator(), problems));
      }
    }
    return List.of();
  }

  /** The framework would show where in its own code it stumbles over it. */
  static Optional<String> problemOfPort(@Nullable ConfigValue port) {
    return Optional.ofNullable(port)
        .map(ConfigValue::getValue)
        .filter(value -> !value.matches("\\d{1,5}") || Integer.parseInt(value) > LARGEST_PORT)
        .map(
            value ->
                "%s (PORT) must be a whole number, from 0 to %d, not '%s'"
                    .formatted(PORT, LARGEST_PORT, value));
  }

  /**
   * What is wrong.
   *
   * @param names of all that is set
   * @param values of a name; null, or without a value, for what is not set
   */
  static List<String> problems(Collection<String> names, Function<String, ConfigValue> values) {
    Map<String, Setting> settings =
        Mappings.settings().stream()
            .collect(
                Collectors.toMap(Setting::name, setting -> setting, (a, b) -> a, TreeMap::new));
    List<String> variables = settings.values().stream().map(Setting::variable).toList();
    List<String> problems = new ArrayList<>();
    for (String name : names) {
      boolean unknown =
          name.startsWith(PREFIX) && !settings.containsKey(INDEX.matcher(name).replaceFirst(""))
              || name.startsWith(VARIABLES)
                  && !variables.contains(name)
                  && !OF_KUBERNETES.matcher(name).matches();
      if (unknown) {
        problems.add(name + " is no property of the service");
      }
    }
    settings.forEach(
        (name, setting) -> {
          ConfigValue value = values.apply(name);
          if (value != null && value.getValue() != null && !setting.allows(value.getValue())) {
            problems.add(setting.refusal(value.getValue()));
          }
        });
    return problems;
  }
}

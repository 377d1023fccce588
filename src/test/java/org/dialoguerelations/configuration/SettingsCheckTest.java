package org.dialoguerelations.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set wrongly stops the start, with one message about all of it. */
class SettingsCheckTest {

  private static final String DEPTH = "dialogue-relations.limits.depth";

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "65536", "999999999999", ""})
  void aPortIsANumber(String port) {
    assertThat(
            SettingsCheck.problemOfPort(ConfigValue.builder().withValue(port).build())
                .orElseThrow())
        .endsWith("must be a whole number, from 0 to 65535, not '" + port + "'");
  }

  @Test
  void aPortMayBeAny() {
    assertThat(SettingsCheck.problemOfPort(ConfigValue.builder().withValue("0").build())).isEmpty();
    assertThat(SettingsCheck.problemOfPort(null)).isEmpty();
  }

  static Stream<Setting> settings() {
    return Mappings.settings().stream();
  }

  static Stream<Setting> ordered() {
    return settings().filter(setting -> setting.kind().isOrdered());
  }

  static Stream<Setting> ofWords() {
    return settings().filter(setting -> !setting.words().isEmpty());
  }

  @Test
  void eachMappingIsListed() {
    assertThat(
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.dialoguerelations")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                    .map(type -> type.getName()))
        .containsExactlyInAnyOrderElementsOf(Mappings.ALL.stream().map(Class::getName).toList());
    assertThat(Mappings.class.getAnnotation(RegisterForReflection.class).targets())
        .containsExactlyElementsOf(Mappings.ALL);
  }

  @ParameterizedTest
  @MethodSource("settings")
  void aPropertySaysWhatItMayBe(Setting setting) {
    assertThat(setting.range()).isNotEmpty();
    setting.byDefault().ifPresent(value -> assertThat(problems(setting.name(), value)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("ordered")
  void theEndsOfARangeAreInIt(Setting setting) {
    for (String end : List.of(from(setting), to(setting))) {
      assertThat(problems(setting.name(), end)).isEmpty();
      assertThat(read(setting, end)).as("what the service makes of it").isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("ordered")
  void whatIsOutsideItsRangeIsRefused(Setting setting) {
    assertRefused(setting, beside(setting, from(setting), -1));
    assertRefused(setting, beside(setting, to(setting), 1));
    assertRefused(setting, "99999999999999999999");
  }

  @ParameterizedTest
  @MethodSource("ordered")
  void whatIsNoValueIsRefused(Setting setting) {
    Stream.of("many", "1.5.2", "", " ", "0x10").forEach(value -> assertRefused(setting, value));
  }

  @ParameterizedTest
  @MethodSource("ofWords")
  void otherWordsAreRefused(Setting setting) {
    assertThat(setting.words())
        .allSatisfy(
            word -> {
              assertThat(problems(setting.name(), word)).isEmpty();
              assertThat(read(setting, word)).isNotNull();
            });
    Stream.of("ture", "yes", "1", "TRUE", "on", "").forEach(value -> assertRefused(setting, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limits.depth | 101 | must be a whole number, from 1 to 100, not '101'",
        "limits.body-bytes | 17M | must be a number of bytes, also in K, M or G, from 1K to 16M, not '17M'",
        "limits.time | PT1H | must be a duration in ms, S, M, H or D, from 1ms to 10M, not 'PT1H'",
        "operations.trusted-only | ture | must be true or false, not 'ture'",
        "http.status-codes | new | must be audited or newest, not 'new'"
      })
  void aMessageNamesPropertyRangeAndValue(String name, String value, String message) {
    String property = "dialogue-relations." + name;
    assertThat(problems(property, value)).containsExactly(property + " " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dialogue-relations.limits.dpeth",
        "dialogue-relations.depth",
        "dialogue-relations.limits",
        "dialogue-relations.limits.depth.most",
        "DIALOGUE_RELATIONS_LIMITS_DPETH"
      })
  void whatDoesNotExistIsRefused(String name) {
    assertThat(problems(name, "1")).containsExactly(name + " is no property of the service");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dialogue-relations.cors.origins[0]",
        "DIALOGUE_RELATIONS_LIMITS_DEPTH",
        "DIALOGUE_RELATIONS_SERVICE_HOST",
        "DIALOGUE_RELATIONS_SERVICE_PORT_HTTP",
        "DIALOGUE_RELATIONS_PORT",
        "DIALOGUE_RELATIONS_PORT_8080_TCP_ADDR",
        "quarkus.http.port",
        "dialogue.relations"
      })
  void whatIsOursOrSomebodyElsesIsTaken(String name) {
    assertThat(problems(name, "1")).isEmpty();
  }

  @Test
  void allIsToldAtOnce() {
    assertThat(
            problems(
                Map.of(DEPTH, "0", "dialogue-relations.limits.dpeth", "1", DEPTH + "s", "many")))
        .containsExactlyInAnyOrder(
            "dialogue-relations.limits.dpeth is no property of the service",
            "dialogue-relations.limits.depths is no property of the service",
            DEPTH + " must be a whole number, from 1 to 100, not '0'");
  }

  private static void assertRefused(Setting setting, String value) {
    assertThat(problems(setting.name(), value)).containsExactly(setting.refusal(value));
  }

  /** The value that is next to another one, in the unit that it is counted in. */
  private static String beside(Setting setting, String value, int step) {
    String next =
        BigInteger.valueOf(setting.kind().read(value)).add(BigInteger.valueOf(step)).toString();
    return setting.kind() == Kind.DURATION ? next + "ms" : next;
  }

  private static String from(Setting setting) {
    return setting.allowed().orElseThrow().from();
  }

  private static String to(Setting setting) {
    return setting.allowed().orElseThrow().to();
  }

  private static List<String> problems(String name, String value) {
    return problems(Map.of(name, value));
  }

  private static List<String> problems(Map<String, String> properties) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(properties, "test", 1000))
            .build();
    return SettingsCheck.problems(
        properties.keySet(),
        name -> properties.containsKey(name) ? config.getConfigValue(name) : null);
  }

  /** What the interface of a property gives, once it is set. */
  private static Object read(Setting setting, String value) {
    try {
      return Objects.requireNonNull(
          setting
              .method()
              .invoke(
                  new SmallRyeConfigBuilder()
                      .withMapping(setting.method().getDeclaringClass())
                      .withConverter(Duration.class, 100, new DurationConverter())
                      .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                      .withSources(
                          new PropertiesConfigSource(Map.of(setting.name(), value), "test", 1000))
                      .build()
                      .getConfigMapping(setting.method().getDeclaringClass())));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}

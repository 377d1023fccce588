package org.dialoguerelations.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.http.limits.LimitsConfig;
import org.junit.jupiter.api.Test;

/**
 * The page about the configuration: its tables are made of the interfaces that read the properties
 * and of their Javadoc.
 */
class ConfigurationPageTest {

  private static final Path PAGE = Path.of("docs/reference/configuration.md");
  private static final Path LIMITS = Path.of("docs/reference/limits.md");
  private static final Path SOURCES = Path.of("src/main/java");

  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- (\\w+) -->\\n).*?(<!-- end -->\\n)");
  private static final String HEAD =
      "| property | type | default | values | meaning |\n|---|---|---|---|---|\n";

  @Test
  void thePageHasWhatTheServiceReads() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(TABLE.matcher(page).results().map(table -> table.group(2)))
        .containsExactlyElementsOf(Mappings.ALL.stream().map(Class::getSimpleName).toList());
    String expected =
        TABLE
            .matcher(page)
            .replaceAll(
                table ->
                    Matcher.quoteReplacement(
                        table.group(1) + table(mapping(table.group(2))) + table.group(3)));
    if (!page.equals(expected)) {
      Files.writeString(PAGE, expected);
      throw new AssertionError("the page about the configuration was another: look at it");
    }
  }

  @Test
  void thePageAboutLimitsHasTheSameValues() throws IOException {
    List<String> rows = Files.readAllLines(LIMITS);
    for (Setting setting : Setting.of(LimitsConfig.class)) {
      String name = setting.name().substring(setting.name().lastIndexOf('.') + 1);
      assertThat(rows)
          .filteredOn(row -> row.startsWith("| `" + name + "` |"))
          .singleElement()
          .asString()
          .startsWith("| `%s` | `%s`".formatted(name, setting.byDefault().orElseThrow()))
          .contains(" | " + setting.range() + " | ");
    }
  }

  private static Class<?> mapping(String name) {
    return Mappings.ALL.stream()
        .filter(mapping -> mapping.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String table(Class<?> mapping) {
    String source = read(SOURCES.resolve(mapping.getName().replace('.', '/') + ".java"));
    return Setting.of(mapping).stream()
        .sorted(Comparator.comparing(setting -> place(source, setting)))
        .map(setting -> row(setting, meaning(source, setting)))
        .collect(Collectors.joining("\n", HEAD, "\n"));
  }

  private static String row(Setting setting, String meaning) {
    return Stream.of(
            "`" + setting.name() + "`",
            type(setting),
            setting.byDefault().map(value -> "`" + value + "`").orElse("none"),
            range(setting),
            meaning)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String type(Setting setting) {
    return switch (setting.kind()) {
      case NUMBER -> "number";
      case SIZE -> "bytes";
      case DURATION -> "duration";
      case SWITCH -> "switch";
      case CHOICE -> "word";
      case TEXT -> "text";
    };
  }

  private static String range(Setting setting) {
    return setting.words().isEmpty()
        ? setting.range()
        : setting.words().stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
  }

  private static int place(String source, Setting setting) {
    return source.indexOf(" " + setting.method().getName() + "();");
  }

  /** The Javadoc of the method, as Markdown. */
  private static String meaning(String source, Setting setting) {
    String before = source.substring(0, place(source, setting));
    String comment = before.substring(before.lastIndexOf("/**") + 3, before.lastIndexOf("*/"));
    String text =
        comment
            .replaceAll("\\n\\s*\\*", " ")
            .replaceAll("\\s+", " ")
            .replaceAll("\\{@code ([^}]*)}", "`$1`")
            .strip();
    assertThat(text).as(setting.name()).isNotEmpty().endsWith(".").doesNotContain("{@");
    return text.substring(0, 1).toLowerCase(Locale.ROOT)
        + text.substring(1, text.length() - 1).replace("|", "\\|");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

package org.dialoguerelations.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation. */
record Markdown(Path path, String text) {

  private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  static Markdown read(String path) {
    try {
      return new Markdown(Path.of(path), Files.readString(Path.of(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code blocks of a language, in their order. */
  List<String> blocks(String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /** The text without code blocks. */
  String outsideBlocks() {
    return BLOCK.matcher(text).replaceAll("");
  }

  /** The lines that are neither code nor rows of tables. */
  Stream<String> prose() {
    return outsideBlocks().lines().filter(line -> !line.strip().startsWith("|"));
  }

  /** The names under which links lead to its headings. */
  List<String> headings() {
    return HEADING
        .matcher(outsideBlocks())
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .toList();
  }

  /** All matches of the first group of an expression. */
  List<String> all(Pattern pattern) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }
}

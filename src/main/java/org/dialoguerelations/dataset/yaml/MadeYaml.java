package org.dialoguerelations.dataset.yaml;

import java.util.regex.Pattern;

/** Writes what was made of a table as YAML, a text in each line, with its origin behind it. */
final class MadeYaml {

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ,.()/'&+~-]*[\\p{L}\\p{N}.)'~])?");

  private static final int FIRST_PRINTABLE = 0x20;

  private final StringBuilder yaml;

  MadeYaml(StringBuilder yaml) {
    this.yaml = yaml;
  }

  /** Writes a key and its value. */
  void write(String key, Made.Entry entry, int depth) {
    indent(depth);
    text(key);
    yaml.append(':');
    value(entry.value(), entry.origin(), depth);
  }

  private void value(Made value, Origin origin, int depth) {
    if (value instanceof Made.Text text) {
      yaml.append(' ');
      text(text.text());
      end(text.origin());
    } else if (value instanceof Made.Mapping mapping) {
      yaml.append(mapping.entries().isEmpty() ? " {}" : "");
      end(origin);
      mapping.entries().forEach((key, entry) -> write(key, entry, depth + 1));
    } else if (value instanceof Made.Listing list) {
      yaml.append(list.items().isEmpty() ? " []" : "");
      end(origin);
      for (Made item : list.items().values()) {
        indent(depth + 1);
        yaml.append('-');
        value(item, origin, depth + 1);
      }
    }
  }

  private void indent(int depth) {
    yaml.append("  ".repeat(depth));
  }

  private void end(Origin origin) {
    yaml.append(origin.comment()).append('\n');
  }

  private void text(String text) {
    if (PLAIN.matcher(text).matches()) {
      yaml.append(text);
      return;
    }
    yaml.append('"');
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' || character == '\\') {
        yaml.append('\\').append(character);
      } else if (character == '\n') {
        yaml.append("\\n");
      } else if (character < FIRST_PRINTABLE
          || Character.isISOControl(character)
          || character == '\u2028'
          || character == '\u2029'
          || character == '\uFEFF'
          || character == '\uFFFE'
          || character == '\uFFFF') {
        yaml.append(String.format("\\u%04X", (int) character));
      } else {
        yaml.append(character);
      }
    }
    yaml.append('"');
  }
}

package org.dialoguerelations.source.citing;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;

/** Text as LaTeX reads it. */
final class Latex {

  /**
   * Braces are written by name, since BibTeX counts them even behind a backslash. Commands are in
   * braces, so that they do not remove the space after them.
   */
  private static final Map<Integer, String> COMMANDS =
      Map.ofEntries(
          entry((int) '\\', "{\\textbackslash}"),
          entry((int) '{', "{\\textbraceleft}"),
          entry((int) '}', "{\\textbraceright}"),
          entry((int) '~', "{\\textasciitilde}"),
          entry((int) '^', "{\\textasciicircum}"),
          entry((int) '$', "\\$"),
          entry((int) '&', "\\&"),
          entry((int) '#', "\\#"),
          entry((int) '_', "\\_"),
          entry((int) '%', "\\%"),
          entry((int) '–', "{\\textendash}"),
          entry((int) '—', "{\\textemdash}"),
          entry((int) '‘', "{\\textquoteleft}"),
          entry((int) '’', "{\\textquoteright}"),
          entry((int) '“', "{\\textquotedblleft}"),
          entry((int) '”', "{\\textquotedblright}"),
          entry((int) 'ß', "{\\ss}"),
          entry((int) 'ø', "{\\o}"),
          entry((int) 'Ø', "{\\O}"),
          entry((int) 'æ', "{\\ae}"),
          entry((int) 'Æ', "{\\AE}"),
          entry((int) 'ł', "{\\l}"),
          entry((int) 'Ł', "{\\L}"));

  /** Commands of combining marks. */
  private static final Map<Character, String> ACCENTS =
      Map.ofEntries(
          entry('\u0300', "`"),
          entry('\u0301', "'"),
          entry('\u0302', "^"),
          entry('\u0303', "~"),
          entry('\u0304', "="),
          entry('\u0307', "."),
          entry('\u0308', "\""));

  private Latex() {}

  /** The text with every character escaped that LaTeX would take for something else. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    Normalizer.normalize(text.replaceAll("\\s+", " "), Normalizer.Form.NFC)
        .codePoints()
        .forEach(character -> escaped.append(escape(character)));
    return escaped.toString();
  }

  private static String escape(int character) {
    String command = COMMANDS.get(character);
    if (command != null) {
      return command;
    }
    String self = Character.toString(character);
    String parts = Normalizer.normalize(self, Normalizer.Form.NFD);
    String accent = parts.length() == 2 ? ACCENTS.get(parts.charAt(1)) : null;
    return accent == null || parts.charAt(0) > 'z'
        ? self
        : "{\\%s{%c}}".formatted(accent, parts.charAt(0));
  }
}

package org.dialoguerelations.dataset.yaml;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialoguerelations.platform.page.SortName;

/**
 * How the cells of a column are written, and what they are in a data set. What is written otherwise
 * stays as it is: the check of the data set says what is wrong with it.
 *
 * @param kind what the cells say
 * @param parameter of the kind: the pattern of dates, the act of a date without a letter
 * @param words what cells are put in place of, by the cells in the form in which case does not
 *     matter
 * @param fallback what stands for an empty cell; empty when nothing does
 */
record ColumnForm(Kind kind, String parameter, Map<String, String> words, String fallback) {

  /** What the cells of a column say. */
  enum Kind {
    TEXT,
    /** A date: EDTF, or such as 12 March 1977. */
    DATE,
    /** The name of a partner, or a code of one. */
    PARTNER,
    /** A date with a letter for the act behind it, as the UN Treaty Collection prints it. */
    ACT,
    /** A title, of which a code is made. */
    CODE,
    /** Words in place of which others are put. */
    WORDS
  }

  static final ColumnForm TEXT = new ColumnForm(Kind.TEXT, "", Map.of(), "");

  private static final String SIGNATURE = "signature";

  private static final Map<String, String> ACTS =
      Map.of(
          "a", "accession",
          "A", "acceptance",
          "AA", "approval",
          "c", "formalConfirmation",
          "d", "succession",
          "n", "provisionalApplication",
          "P", "consentToBeBound",
          "p", "simplifiedProcedure",
          "s", "definitiveSignature");

  private static final String SUCCESSION = "d";
  private static final String SUCCESSION_TO_SIGNATURE = "successionToSignature";

  private static final Pattern ACT =
      Pattern.compile("\\[?\\s*(.*?\\d{4}(?:-\\d\\d){0,2})\\s*([A-Za-z]{0,2})\\s*\\]?");

  private static final Pattern PARTIAL = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  private static final List<DateTimeFormatter> DAYS =
      List.of(english("d MMM uuuu"), english("d MMMM uuuu"));
  private static final List<DateTimeFormatter> MONTHS =
      List.of(english("MMM uuuu"), english("MMMM uuuu"));

  private static final int LONGEST_CODE = 80;

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** Whether the pattern of dates is one. */
  boolean isValid() {
    if (kind != Kind.DATE) {
      return kind == Kind.ACT && !parameter.isEmpty();
    }
    try {
      english(parameter);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What a cell is as a value. */
  String value(String cell, PartnerNames partners) {
    String text = cell.isEmpty() ? fallback : cell;
    return text.isEmpty()
        ? text
        : switch (kind) {
          case TEXT -> text;
          case DATE -> date(text);
          case PARTNER -> partners.code(text);
          case ACT -> date(act(text).map(act -> act.group(1)).orElse(text));
          case CODE -> codeOf(text);
          case WORDS -> words.getOrDefault(SortName.of(text), text);
        };
  }

  /** What a cell is in the place of a key: the act, of a date with a letter behind it. */
  String key(String cell, PartnerNames partners) {
    return kind != Kind.ACT || cell.isEmpty()
        ? value(cell, partners)
        : act(cell).map(act -> actOf(act.group(2))).orElse(parameter);
  }

  private static Optional<Matcher> act(String text) {
    return Optional.of(ACT.matcher(text)).filter(Matcher::matches);
  }

  private String actOf(String letters) {
    if (letters.isEmpty()) {
      return parameter;
    }
    return letters.equals(SUCCESSION) && parameter.equals(SIGNATURE)
        ? SUCCESSION_TO_SIGNATURE
        : ACTS.getOrDefault(letters, letters);
  }

  private String date(String text) {
    if (PARTIAL.matcher(text).matches()) {
      return text;
    }
    List<DateTimeFormatter> days =
        kind == Kind.DATE && !parameter.isEmpty() ? List.of(english(parameter)) : DAYS;
    return first(days, text, LocalDate::from)
        .or(() -> first(MONTHS, text, YearMonth::from))
        .orElse(text);
  }

  private static Optional<String> first(
      List<DateTimeFormatter> forms, String text, TemporalQuery<? extends TemporalAccessor> query) {
    for (DateTimeFormatter form : forms) {
      try {
        return Optional.of(
            form.withResolverStyle(ResolverStyle.STRICT)
                .parse(text.replace('\u00A0', ' '), query)
                .toString());
      } catch (DateTimeParseException e) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static String codeOf(String text) {
    String code = SortName.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return code.length() <= LONGEST_CODE
        ? code
        : code.substring(0, LONGEST_CODE).replaceAll("-+$", "");
  }
}

package org.dialoguerelations.search;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.dataset.importing.RecordFields;

/**
 * A text by which a record is found.
 *
 * @param whole how a search for the whole text matches the record; empty when only its words match
 * @param words how a search for words of it matches; empty when it does not
 */
record SearchedText(String text, Optional<SearchMatch> whole, Optional<SearchMatch> words) {

  /** The keys whose values, or whose items' values under another key, are words of the record. */
  private static final List<Map.Entry<String, String>> TEXTS =
      List.of(
          Map.entry("summary", "summary"),
          Map.entry("topics", "text"),
          Map.entry("objectives", "text"),
          Map.entry("decisions", "text"),
          Map.entry("decisions", "issues"),
          Map.entry("participants", "capacity"),
          Map.entry("phases", "name"),
          Map.entry("headcounts", "who"),
          Map.entry("negotiations", "subject"),
          Map.entry("frequencies", "text"),
          Map.entry("figures", "measure"),
          Map.entry("notes", "text"),
          Map.entry("basis", "basis"),
          Map.entry("depositary", "depositary"),
          Map.entry("publisher", "publisher"),
          Map.entry("conflicts", "explanation"));

  /** What happened on a date, by its key. */
  private static final List<Map.Entry<String, String>> DATES =
      List.of(
          Map.entry("date", ""),
          Map.entry("adopted", ""),
          Map.entry("entryIntoForce", "In force"),
          Map.entry("established", "Established"),
          Map.entry("launched", "Launched"),
          Map.entry("period", ""),
          Map.entry("asOf", ""));

  /** What the status of a meeting, or the adoption of an agreement, says of its date. */
  private static final Set<String> HAPPENED =
      Set.of("HELD", "ADOPTED", "SIGNED", "ENDORSED", "ISSUED", "LAUNCHED");

  private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]))?");

  private static final Comparator<SearchedText> STRONGEST_FIRST =
      Comparator.comparing(text -> text.whole().or(text::words).orElse(SearchMatch.TEXT));

  /**
   * The texts of a record, the most important first.
   *
   * @param named the names of records that were read before, by their codes
   */
  static List<SearchedText> of(RecordFields fields, Map<String, List<String>> named) {
    List<SearchedText> texts = new ArrayList<>();
    name(fields)
        .ifPresent(name -> texts.add(named(name, SearchMatch.EXACT_NAME, SearchMatch.NAME)));
    for (Map<String, String> alias : fields.written("aliases", "name")) {
      boolean acronym = "ACRONYM".equals(alias.get("kind"));
      texts.add(
          named(
              alias.getOrDefault("name", ""),
              acronym ? SearchMatch.EXACT_ACRONYM : SearchMatch.EXACT_ALIAS,
              SearchMatch.ALIAS));
    }
    fields
        .writtenEntries("names", "name")
        .forEach(name -> texts.add(named(name, SearchMatch.EXACT_ALIAS, SearchMatch.ALIAS)));
    values(fields, "formerNames", "name")
        .forEach(former -> texts.add(named(former, SearchMatch.EXACT_ALIAS, SearchMatch.ALIAS)));
    Stream.concat(Stream.of(fields.code()), values(fields, "identifiers", "value"))
        .forEach(
            code ->
                texts.add(
                    new SearchedText(code, Optional.of(SearchMatch.EXACT_CODE), Optional.empty())));
    fields.written("offices", "title").stream()
        .flatMap(
            office ->
                names(named, office.getOrDefault("of", ""))
                    .map(of -> office.getOrDefault("title", "") + ", " + of))
        .distinct()
        .forEach(office -> texts.add(named(office, SearchMatch.EXACT_ALIAS, SearchMatch.ALIAS)));
    fields.written("place", "name").stream()
        .map(place -> place(named, place))
        .forEach(place -> texts.add(words(place, SearchMatch.PLACE_OR_DATE)));
    fields.written("seat", "name").stream()
        .map(seat -> "Seat: " + place(named, seat))
        .forEach(seat -> texts.add(words(seat, SearchMatch.PLACE_OR_DATE)));
    String done =
        Stream.of("status", "adoption")
            .flatMap(key -> values(fields, key, key))
            .filter(HAPPENED::contains)
            .findFirst()
            .map(SearchedText::sentence)
            .orElse("");
    for (Map.Entry<String, String> date : DATES) {
      String happened = date.getValue().isEmpty() ? done : date.getValue();
      values(fields, date.getKey(), date.getKey())
          .flatMap(value -> MONTH.matcher(value).results().map(SearchedText::month))
          .map(month -> (happened + " " + month).strip())
          .distinct()
          .forEach(month -> texts.add(words(month, SearchMatch.PLACE_OR_DATE)));
    }
    TEXTS.stream()
        .flatMap(text -> values(fields, text.getKey(), text.getValue()))
        .forEach(text -> texts.add(words(text, SearchMatch.TEXT)));
    texts.sort(STRONGEST_FIRST);
    return texts;
  }

  /** What a record is called. */
  static Optional<String> name(RecordFields fields) {
    return Stream.of("name", "title").flatMap(key -> values(fields, key, key)).findFirst();
  }

  private static Stream<String> values(RecordFields fields, String key, String value) {
    return fields.written(key, value).stream().flatMap(item -> Stream.ofNullable(item.get(value)));
  }

  private static String place(Map<String, List<String>> named, Map<String, String> place) {
    return Stream.of("name", "city", "country")
        .flatMap(key -> Stream.ofNullable(place.get(key)))
        .flatMap(value -> names(named, value))
        .collect(Collectors.joining(", "));
  }

  /** The names of what a code stands for; the code itself when it is not known. */
  private static Stream<String> names(Map<String, List<String>> named, String code) {
    return named.getOrDefault(code, List.of(code)).stream();
  }

  private static String sentence(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String month(MatchResult date) {
    return date.group(2) == null
        ? date.group(1)
        : Month.of(Integer.parseInt(date.group(2))).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " "
            + date.group(1);
  }

  private static SearchedText words(String text, SearchMatch match) {
    return new SearchedText(text, Optional.empty(), Optional.of(match));
  }

  private static SearchedText named(String name, SearchMatch whole, SearchMatch words) {
    return new SearchedText(name, Optional.of(whole), Optional.of(words));
  }
}

package org.dialoguerelations.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.dataset.importing.RecordFields;

/**
 * A text by which a record is found.
 *
 * @param whole how a search for the whole text matches the record; empty when only its words match
 * @param words how a search for words of it matches; empty when it does not
 */
record SearchedText(String text, Optional<SearchMatch> whole, Optional<SearchMatch> words) {

  private static final Comparator<SearchedText> STRONGEST_FIRST =
      Comparator.comparing(text -> text.whole().orElse(SearchMatch.TEXT));

  /** The texts of a record, the most important first. */
  static List<SearchedText> of(RecordFields fields) {
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
        .written("formerNames", "name")
        .forEach(
            former ->
                texts.add(
                    named(
                        former.getOrDefault("name", ""),
                        SearchMatch.EXACT_ALIAS,
                        SearchMatch.ALIAS)));
    texts.add(
        new SearchedText(fields.code(), Optional.of(SearchMatch.EXACT_CODE), Optional.empty()));
    fields
        .written("identifiers", "value")
        .forEach(
            identifier ->
                texts.add(
                    new SearchedText(
                        identifier.getOrDefault("value", ""),
                        Optional.of(SearchMatch.EXACT_CODE),
                        Optional.empty())));
    for (String key : List.of("summary", "topics", "objectives", "notes")) {
      fields
          .written(key, "text")
          .forEach(
              item ->
                  texts.add(
                      new SearchedText(
                          item.getOrDefault("text", ""),
                          Optional.empty(),
                          Optional.of(SearchMatch.TEXT))));
    }
    texts.sort(STRONGEST_FIRST);
    return texts;
  }

  /** What a record is called. */
  static Optional<String> name(RecordFields fields) {
    return List.of("name", "title").stream()
        .flatMap(key -> fields.written(key, key).stream().map(item -> item.get(key)))
        .filter(text -> text != null)
        .findFirst();
  }

  private static SearchedText named(String name, SearchMatch whole, SearchMatch words) {
    return new SearchedText(name, Optional.of(whole), Optional.of(words));
  }
}

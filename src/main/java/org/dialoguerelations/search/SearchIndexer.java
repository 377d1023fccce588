package org.dialoguerelations.search;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dialoguerelations.dataset.importing.Indexer;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.RecordReader;
import org.dialoguerelations.dataset.importing.Rows;

/** Stores the terms of each record's texts during the import. */
@Singleton
class SearchIndexer implements Indexer {

  private static final int MAX_TEXTS = 10_000;

  /** The type of what places and offices name by their codes. */
  private static final String NAMED = "Partner";

  @Override
  public RecordReader begin() {
    return new Index();
  }

  private record Occurrence(SearchMatch match, int ordinal) {}

  private static final class Index implements RecordReader {

    private final Set<String> words = new HashSet<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private long lastKey;

    @Override
    public void read(RecordFields fields, Rows rows) {
      Posted posted = Posted.of(fields);
      List<SearchedText> texts = SearchedText.of(fields, names);
      if (fields.type().equals(NAMED)) {
        names.put(fields.code(), names(texts));
      }
      Map<Term, Occurrence> occurrences = new HashMap<>();
      for (int i = 0; i < Math.min(texts.size(), MAX_TEXTS); i++) {
        SearchedText text = texts.get(i);
        rows.add(new SearchTextEntity(++lastKey, fields.key(), i, text.text()));
        int ordinal = i;
        Words split = Words.of(text.text());
        text.whole()
            .ifPresent(
                match -> split.wholes().forEach(term -> put(term, match, ordinal, occurrences)));
        List<WordRange> spans = split.indexed();
        text.words()
            .ifPresent(
                match ->
                    spans.stream()
                        .flatMap(span -> span.terms().stream())
                        .forEach(term -> put(term, match, ordinal, occurrences)));
        spans.forEach(span -> word(span, text.words(), fields.key(), rows));
      }
      occurrences.forEach(
          (term, place) ->
              rows.add(
                  new SearchPostingEntity(
                      ++lastKey, term, posted, place.match().ordinal(), place.ordinal())));
    }

    private static List<String> names(List<SearchedText> texts) {
      return texts.stream()
          .filter(text -> text.whole().isPresent() && text.words().isPresent())
          .map(SearchedText::text)
          .toList();
    }

    /** Keeps the text with the strongest match for a term; among equal ones the first. */
    private static void put(
        Term term, SearchMatch match, int ordinal, Map<Term, Occurrence> occurrences) {
      occurrences.merge(
          term,
          new Occurrence(match, ordinal),
          (one, other) -> other.match().compareTo(one.match()) < 0 ? other : one);
    }

    private void word(WordRange span, Optional<SearchMatch> match, long record, Rows rows) {
      if (match.isPresent() && Spelling.mayBeMeant(span) && words.add(span.word())) {
        rows.add(new SearchWordEntity(++lastKey, span, record));
      }
    }
  }
}

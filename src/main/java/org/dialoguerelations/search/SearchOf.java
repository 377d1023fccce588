package org.dialoguerelations.search;

import java.util.List;
import java.util.stream.Collectors;
import org.dialoguerelations.platform.page.PageRequest;

/** One page of the hits of a search. */
record SearchOf(SearchText text, RecordTypes types, PageRequest page) {

  /** Identifies the search without its page; cursors of other searches are refused. */
  List<String> list() {
    String words =
        text.spans().stream()
            .map(span -> "%d-%d:%s".formatted(span.first(), span.last(), span.word()))
            .collect(Collectors.joining(","));
    return List.of(words, text.wholes().toString(), types.canonical());
  }
}

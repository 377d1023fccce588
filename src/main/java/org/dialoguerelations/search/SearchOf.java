package org.dialoguerelations.search;

import java.util.Map;
import org.dialoguerelations.kernel.page.Condition;
import org.dialoguerelations.kernel.page.PageRequest;

/** One page of the hits of a search. */
record SearchOf(SearchText text, RecordTypes types, PageRequest page) {

  /** Identifies the search without its page; cursors of other searches are refused. */
  Condition list() {
    return new Condition("search", Map.of("text", text, "types", types.canonical()));
  }
}

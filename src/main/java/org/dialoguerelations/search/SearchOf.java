package org.dialoguerelations.search;

import java.util.List;
import org.dialoguerelations.kernel.page.PageRequest;

/** One page of the hits of a search. */
record SearchOf(SearchText text, RecordTypes types, PageRequest page) {

  /** Identifies the search without its page; cursors of other searches are refused. */
  List<String> list() {
    return List.of(text.toString(), types.canonical());
  }
}

package org.dialoguerelations.http.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers trusted documents under their ids, and sees to it that no id has two. */
final class TrustedIds {

  /** An id of the operator's own making, as the draft of GraphQL over HTTP allows it. */
  private static final Pattern OWN = Pattern.compile("(x-[\\w.~-]+:)?[\\w.~-]+");

  private final Problems problems;
  private final Map<String, String> documents = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();

  TrustedIds(Problems problems) {
    this.problems = problems;
  }

  /**
   * Adds a document under the hash of its text.
   *
   * @param place where it stands, for problems
   */
  void add(String document, String place) {
    put(Sha256.of(document).documentId(), document, place);
    places.putIfAbsent(document, place);
  }

  /** Adds a document under an id, and under the hash of its text. */
  void add(String id, String document, String place) {
    if (id.startsWith(TrustedDocuments.SHA256)) {
      if (!id.equals(Sha256.of(document).documentId())) {
        problems.add(place, "the id is not the SHA-256 of the document, in lower case");
      }
    } else if (OWN.matcher(id).matches()) {
      put(id, document, place);
    } else {
      problems.add(
          place,
          "the id must be letters, digits and '-', '.', '_', '~', a prefix with a colon must be 'sha256' or begin with 'x-'");
    }
    add(document, place);
  }

  private void put(String id, String document, String place) {
    String other = documents.putIfAbsent(id, document);
    if (other != null && !other.equals(document)) {
      problems.add(place, "another document has the same id, in " + places.get(other));
    }
  }

  /** The documents by their ids. */
  Map<String, String> documents() {
    return Map.copyOf(documents);
  }

  /** Each document once, with the place where it stands. */
  Map<String, String> distinct() {
    return places;
  }
}

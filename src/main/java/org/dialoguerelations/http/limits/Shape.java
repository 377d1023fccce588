package org.dialoguerelations.http.limits;

import graphql.language.Directive;
import graphql.language.Document;
import java.util.List;
import java.util.Set;

/**
 * The size of a document, from its text alone. It is known before the document is compared with the
 * schema, which may take long for large ones.
 *
 * @param depth how deeply selection sets are nested: those of fields, of inline fragments and of
 *     fragments where they are spread
 * @param aliases as they are written, or once fragments are spread out, whichever are more
 * @param rootFields of the operation that has most of them, once fragments are spread out; some
 *     lookups are as one
 * @param directives as they are written, wherever they stand
 * @param fields of all operations together, or of the largest fragment, once fragments are spread
 *     out
 */
public record Shape(
    int depth, long aliases, long rootFields, List<Directive> directives, long fields) {

  /** How many lookups at the root are as one other field. */
  static final int LOOKUPS = 5;

  /**
   * Measures a document. It need not be valid: a fragment that spreads itself, or is not there,
   * counts as empty.
   *
   * @param maxDepth how deeply to look; it guards the stack
   * @throws org.dialoguerelations.http.error.Refusal when it is deeper
   */
  static Shape of(Document document, int maxDepth) {
    return of(document, maxDepth, Set.of());
  }

  /**
   * The same.
   *
   * @param lookups fields at the root that share their statements: {@link #LOOKUPS} of them are as
   *     one
   */
  static Shape of(Document document, int maxDepth, Set<String> lookups) {
    return new ShapeReader(document, maxDepth, lookups).read();
  }
}

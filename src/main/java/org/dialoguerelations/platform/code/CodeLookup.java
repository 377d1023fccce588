package org.dialoguerelations.platform.code;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dialoguerelations.kernel.InvalidInputException;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.Filter;
import org.dialoguerelations.platform.page.Selection;

/** Looks up the codes that requests give. */
@Singleton
public class CodeLookup {

  private final RelationLoader loader;
  private final CodeNames names;

  CodeLookup(RelationLoader loader, CodeNames names) {
    this.loader = loader;
    this.names = names;
  }

  /**
   * The codes of one request.
   *
   * @param texts all texts that it gives, so that one statement looks for all of them
   * @param strict whether a code that no record has is an error
   */
  public GivenCodes of(Supplier<Set<String>> texts, boolean strict) {
    return new GivenCodes(names, loader::loadNow, texts, strict);
  }

  /**
   * A selection with the codes of the records that its filter means. Called inside a transaction.
   *
   * @throws InvalidInputException when a code means none
   */
  public Selection resolved(Selection selection) {
    Optional<CodeArgument> argument =
        selection.filter().flatMap(filter -> CodeArgument.of(filter.getClass()));
    if (argument.isEmpty()) {
      return selection;
    }
    GivenCodes codes = new GivenCodes(names, Relation::fetch, Set::of, true);
    Filter filter =
        (Filter) argument.get().resolve(selection.filter().get(), "filter", List.of(), codes);
    return Selection.of(filter, selection.order().orElse(null));
  }
}

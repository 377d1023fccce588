package org.dialoguerelations.dataset.revision;

import static org.dialoguerelations.platform.page.Selection.FILTER;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dialoguerelations.kernel.id.RecordType;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.page.Page;
import org.dialoguerelations.platform.page.PageArguments;
import org.dialoguerelations.platform.page.PageOf;
import org.dialoguerelations.platform.page.Selection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What changed, from one revision to the next. */
@GraphQLApi
@RegisterForReflection
public class ChangeQueries {

  private static final String ALL = "all";

  private final RelationLoader loader;
  private final RecordChanges changes;
  private final Relation<String, List<Revision>> known;
  private final Relation<Long, Revision> byKey;

  ChangeQueries(RelationLoader loader, RecordChanges changes, RevisionHistory history) {
    this.loader = loader;
    this.changes = changes;
    this.known = Relation.toList("Dataset.revisions", Relation.each(all -> history.known()));
    this.byKey =
        Relation.toOne(
            "RecordChange.revision",
            keys ->
                history.known().stream()
                    .filter(one -> keys.contains(one.key()))
                    .collect(Collectors.toMap(Revision::key, Function.identity())));
  }

  @Query
  @Description(
      "What became of records, by revision, newest first, then by type and code. A record that changed several times is listed each time.")
  public CompletionStage<@Nullable Page<@NonNull RecordChange>> changes(
      @Description(
              "Only what changed after this revision; all that is known when absent. One that is not, or no longer, known is an error: UNKNOWN_REVISION.")
          @Nullable String since,
      @Description(FILTER) @Nullable RecordChangeFilter filter,
      PageArguments page) {
    Selection selection = Selection.of(new ChangesSince(since, filter), null);
    return loader
        .load(known, ALL)
        .thenCombine(
            loader.load(changes.pages(), PageOf.of(selection, page)),
            (revisions, found) -> {
              check(since, revisions);
              return found;
            });
  }

  private static void check(@Nullable String since, List<Revision> known) {
    if (since != null && known.stream().noneMatch(one -> one.hash().equals(since))) {
      throw new UnknownRevisionException(known);
    }
  }

  @NonNull
  @Description(
      "The revisions that are known here, newest first: the one that is served, and those before it as far as they are remembered.")
  public CompletionStage<@NonNull List<@NonNull Revision>> revisions(
      @Source DatasetRevision dataset) {
    return loader.load(known, ALL);
  }

  @NonNull
  @Description("The revision with which it came about.")
  public CompletionStage<@NonNull Revision> revision(@Source RecordChange change) {
    return loader.load(byKey, change.revisionKey());
  }

  @NonNull
  @Description("The type of the record.")
  public RecordType type(@Source RecordChange change) {
    return RecordType.of(change.recordType());
  }

  @NonNull
  @Description(
      "What of it changed: keys of the record in data set files, e.g. signatories. None for a record that came or went.")
  public List<@NonNull String> keys(@Source RecordChange change) {
    return change.keyNames().isEmpty() ? List.of() : List.of(change.keyNames().split(","));
  }
}

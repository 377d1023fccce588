package org.dialoguerelations.agreement.signatory;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.dialoguerelations.platform.load.RelationLoader;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.jspecify.annotations.Nullable;

/** Treaty actions of a signatory: all, read at once, and each kind by its name. */
@Singleton
class TreatyActionFields implements AddedFields {

  private static final String SPOKEN_OF =
      "; null when no source speaks of it. Not null does not mean done: see 'done' and 'statements' of it.";

  private final TreatyActions actions;

  TreatyActionFields(TreatyActions actions) {
    this.actions = actions;
  }

  @Override
  public Stream<AddedField> fields() {
    return Stream.concat(
        Stream.of(
            AddedField.list(
                "Signatory",
                "actions",
                "Its actions about the agreement, done or not done as of a date, at most one of each kind, from signature to withdrawal.",
                "TreatyAction",
                this::all)),
        Arrays.stream(TreatyActionKind.values()).map(this::ofKind));
  }

  private AddedField ofKind(TreatyActionKind kind) {
    return AddedField.one(
        "Signatory",
        kind.key(),
        called(kind) + SPOKEN_OF,
        "TreatyAction",
        false,
        (loader, signatory) -> all(loader, signatory).thenApply(all -> only(kind, all)));
  }

  private CompletionStage<List<TreatyAction>> all(RelationLoader loader, Object signatory) {
    return loader.load(actions.ofSignatory(), ((Signatory) signatory).key());
  }

  private static @Nullable TreatyAction only(TreatyActionKind kind, List<TreatyAction> actions) {
    return actions.stream().filter(action -> action.kind() == kind).findFirst().orElse(null);
  }

  private static String called(TreatyActionKind kind) {
    return switch (kind) {
      case SUCCESSION -> "Its succession to a former party";
      case ENTRY_INTO_FORCE -> "The entry into force of the agreement for it";
      default -> "Its " + kind.words();
    };
  }
}

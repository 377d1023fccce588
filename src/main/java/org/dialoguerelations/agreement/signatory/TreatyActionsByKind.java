package org.dialoguerelations.agreement.signatory;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dialoguerelations.platform.schema.AddedField;
import org.dialoguerelations.platform.schema.AddedFields;
import org.dialoguerelations.platform.schema.Lazy;

/** Treaty actions of a signatory, each kind by its name. */
@Singleton
class TreatyActionsByKind implements AddedFields {

  private static final String SPOKEN_OF =
      ", the last of several; null when no source speaks of it. Not null does not mean done: see 'done' and 'statements' of it.";

  private final Lazy<TreatyActionFields> actions;

  TreatyActionsByKind(Instance<TreatyActionFields> actions) {
    this.actions = new Lazy<>(actions::get);
  }

  @Override
  public Stream<AddedField> fields() {
    return Arrays.stream(TreatyActionKind.values())
        .map(
            kind ->
                AddedField.one(
                    "Signatory",
                    kind.key(),
                    called(kind) + SPOKEN_OF,
                    "TreatyAction",
                    false,
                    signatory -> actions.get().action((Signatory) signatory, kind)));
  }

  private static String called(TreatyActionKind kind) {
    return switch (kind) {
      case SUCCESSION -> "Its succession to a former party";
      case CONSENT_TO_BE_BOUND -> "Its consent to be bound, in a form that is not named";
      case ENTRY_INTO_FORCE -> "The entry into force of the agreement for it";
      default -> "Its " + kind.words();
    };
  }
}

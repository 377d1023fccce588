package org.dialoguerelations.record;

import java.util.Locale;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.id.RecordType;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description(
    "A record of the data set: it has a code and says for each of its facts which document supports it.")
public interface Sourced extends Node, Cited {

  @Override
  @Ignore
  long key();

  @NonNull
  @Description("Stable, human-readable code; unique over all records.")
  default String getCode() {
    return code();
  }

  @NonNull
  @Description("What it is, for lists: its kind in small letters, e.g. 'treaty'; else its type.")
  default String getKindLabel() {
    return kindLabel();
  }

  @Description(
      "Its date, as lists show it: when it took place, was adopted, launched, founded or measured; of a document the date that it speaks of. Null for people and relations, and when no source says so.")
  default @Nullable PartialDate getDate() {
    return date();
  }

  @Description("What it is or was about, in the editors' words; null when nothing is said.")
  default @Nullable String getSummary() {
    return summary();
  }

  @NonNull
  @Description("Where its page is at this service, e.g. /agreements/ajcep.")
  default String getPath() {
    return "/%s/%s".formatted(RecordType.of(typeName()).plural(), code());
  }

  /** The name of its type in the schema. */
  @Ignore
  default String typeName() {
    return getClass().getSimpleName();
  }

  /** What it is: its kind in small letters, or else its type. */
  @Ignore
  default String kindLabel() {
    return RecordType.of(typeName()).words();
  }

  /** Its date, as lists show it. */
  @Ignore
  default @Nullable PartialDate date() {
    return null;
  }

  /** What it is, in the editors' words. */
  @Ignore
  @Nullable String summary();

  /** The name of a constant in small letters. */
  @Ignore
  static String words(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

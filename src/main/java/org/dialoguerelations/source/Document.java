package org.dialoguerelations.source;

import io.smallrye.graphql.api.Deprecated;
import org.dialoguerelations.kernel.date.PartialDate;
import org.dialoguerelations.record.Sourced;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A text that facts come from, or that such a text refers to.")
public record Document(
    @Ignore long key,
    String code,
    @NonNull
        @Deprecated(reason = "Use name, which all records have.")
        @Description("Its title, corrected of misprints.")
        String title,
    @NonNull @Description("What kind of text it is.") DocumentKind kind,
    @Description("The date that it speaks of; null when unknown.") @Nullable PartialDate asOf,
    @Description("Whether that date is printed in it or inferred; null without a date.")
        @Nullable AsOfBasis asOfBasis,
    @Description("What the date is inferred from; null when it is printed or unknown.")
        @Nullable String asOfReason,
    @Description("Its language, as an ISO 639-1 code; null when unknown.")
        @Nullable String language,
    @Description("The type of the file, e.g. pdf; null when unknown.") @Nullable String fileType,
    @Description("What it is, in the editors' words; null when nothing is said.")
        @Nullable String summary,
    @Description(
            "Where it is public, as an http or https address; null when it has none or no source says so.")
        @Nullable String address,
    @Description(
            "Who published it, as it is printed there; null when that is not known. See publishers for those that are partners.")
        @Nullable String publisher,
    @Description(
            "Its authority, which decides whose claim is preferred when documents disagree; null for an unclassified document.")
        @Nullable DocumentAuthority authority)
    implements Sourced {

  @Override
  public String label() {
    return title;
  }

  @Override
  public String kindLabel() {
    return Sourced.words(kind);
  }

  @Override
  public @Nullable PartialDate date() {
    return asOf;
  }
}

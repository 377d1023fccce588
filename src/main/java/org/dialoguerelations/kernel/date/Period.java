package org.dialoguerelations.kernel.date;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A span of time with a start and an end, each as precise as its source gives it. Its components
 * are its columns, as those of {@link PartialDate} are.
 */
@Embeddable
@Description("A span of time.")
public record Period(
    @NonNull
        @Description("The span as an EDTF interval, e.g. 2011/2015; a single date when it is one.")
        String edtf,
    @Ignore LocalDate earliest,
    @Ignore LocalDate latest) {

  public static Period of(PartialDate date) {
    return new Period(date.edtf(), date.earliest(), date.latest());
  }

  /** The same as one date; null for null. */
  public static @Nullable PartialDate date(@Nullable Period period) {
    return period == null ? null : period.date();
  }

  private PartialDate date() {
    return new PartialDate(edtf, earliest, latest);
  }

  @NonNull
  @Description("The span in English words, e.g. 2011 to 2015, since May 1977.")
  public String getText() {
    return DateWords.of(edtf);
  }

  @Description("When it starts; null when open or unknown.")
  public @Nullable PartialDate getStart() {
    PartialDate date = date();
    return isInterval(date) ? date.start().orElse(null) : date;
  }

  @Description("When it ends, inclusive; null when open or unknown.")
  public @Nullable PartialDate getEnd() {
    PartialDate date = date();
    return isInterval(date) ? date.end().orElse(null) : date;
  }

  private static boolean isInterval(PartialDate date) {
    return date.getPrecision() == DatePrecision.INTERVAL;
  }
}

package org.dialoguerelations.kernel.date;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A span of time with a start and an end, each as precise as its source gives it.
 *
 * @param start null when open or unknown
 * @param end null when open or unknown
 */
@Description("A span of time.")
public record Period(
    @NonNull
        @Description("The span as an EDTF interval, e.g. 2011/2015; a single date when it is one.")
        String edtf,
    @Description("When it starts; null when open or unknown.") @Nullable PartialDate start,
    @Description("When it ends, inclusive; null when open or unknown.") @Nullable PartialDate end) {

  public static Period of(PartialDate date) {
    return date.precision() == DatePrecision.INTERVAL
        ? new Period(date.edtf(), date.start().orElse(null), date.end().orElse(null))
        : new Period(date.edtf(), date, date);
  }
}

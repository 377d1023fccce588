package org.dialoguerelations.partner;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Since when the partners of a data set have existed, and until when. */
public final class Lifetimes {

  private final Map<Long, PartialDate> starts = new HashMap<>();
  private final Map<Long, PartialDate> ends = new HashMap<>();

  void add(RecordFields partner, @Nullable PartialDate established) {
    if (established != null) {
      starts.put(partner.key(), established);
    }
    partner.linksSince("mergedInto").values().forEach(since -> ends.put(partner.key(), since));
    ends.putAll(partner.linksSince("succeeds"));
  }

  /** Since when a partner exists, if that is known. */
  Optional<PartialDate> start(long partner) {
    return Optional.ofNullable(starts.get(partner));
  }

  /** Why a partner did not exist on a date, if so. */
  public Optional<String> doubt(long partner, PartialDate date) {
    return start(partner)
        .filter(date::surelyPrecedes)
        .map(start -> "%s, before it was established in %s".formatted(date.edtf(), start.edtf()))
        .or(
            () ->
                Optional.ofNullable(ends.get(partner))
                    .filter(end -> end.surelyPrecedes(date))
                    .map(
                        end ->
                            "%s, after it was merged or succeeded in %s"
                                .formatted(date.edtf(), end.edtf())));
  }
}

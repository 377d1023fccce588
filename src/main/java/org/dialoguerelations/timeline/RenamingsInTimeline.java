package org.dialoguerelations.timeline;

import jakarta.inject.Singleton;
import java.util.List;
import org.dialoguerelations.dataset.importing.RecordFields;
import org.dialoguerelations.dataset.importing.Rows;
import org.dialoguerelations.record.Renaming;
import org.dialoguerelations.record.RenamingSink;

/** Former names are read in a package below, which passes them on. */
@Singleton
class RenamingsInTimeline implements RenamingSink {

  @Override
  public void renamed(RecordFields record, List<Renaming> renamings, Rows rows) {
    TimelineWriter timeline = TimelineWriter.of(record, rows);
    renamings.forEach(
        one ->
            timeline.item(one.key(), one.name()).add(TimelineKind.RENAMING, "until", one.until()));
  }
}

package org.dialoguerelations.agreement;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.Rows;
import org.dialoguerelations.timeline.TimelineWriter;

/** The treaty actions of a signatory in a data set file, each under the key of its kind. */
final class TreatyActionReader {

  private TreatyActionReader() {}

  static void read(CitedFields signatory, TimelineWriter timeline, Rows rows) {
    boolean none = true;
    for (TreatyActionKind kind : TreatyActionKind.values()) {
      none &= !signatory.has(kind.key());
      signatory
          .item(kind.key(), "TreatyAction")
          .ifPresent(item -> read(item, signatory.key(), kind, timeline, rows));
    }
    if (none) {
      signatory.report("", "needs an action, e.g. 'signature: {}'");
    }
  }

  private static void read(
      CitedFields action,
      long signatory,
      TreatyActionKind kind,
      TimelineWriter timeline,
      Rows rows) {
    try (action) {
      List<AsOfStatementEntity> statements = new ArrayList<>();
      for (CitedFields item : action.items("statements", "AsOfStatement")) {
        try (item) {
          statements.add(AsOfStatementEntity.read(item, action.key()));
        }
      }
      TreatyActionEntity entity = TreatyActionEntity.read(action, signatory, kind, statements);
      rows.add(entity);
      timeline.item(entity.id).about(entity.meetingId).add(kind.inTimeline(), "date", entity.date);
      statements.forEach(rows::add);
    }
  }
}

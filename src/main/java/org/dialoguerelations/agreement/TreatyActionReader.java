package org.dialoguerelations.agreement;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.Rows;

/** The treaty actions of a signatory in a data set file, each under the key of its kind. */
final class TreatyActionReader {

  private TreatyActionReader() {}

  static void read(CitedFields signatory, Rows rows) {
    boolean none = true;
    for (TreatyActionKind kind : TreatyActionKind.values()) {
      none &= !signatory.has(kind.key());
      signatory
          .item(kind.key(), "TreatyAction")
          .ifPresent(item -> read(item, signatory.key(), kind, rows));
    }
    if (none) {
      signatory.report("", "needs an action, e.g. 'signature: {}'");
    }
  }

  private static void read(CitedFields action, long signatory, TreatyActionKind kind, Rows rows) {
    try (action) {
      List<AsOfStatementEntity> statements = new ArrayList<>();
      for (CitedFields item : action.items("statements", "AsOfStatement")) {
        try (item) {
          statements.add(AsOfStatementEntity.read(item, action.key()));
        }
      }
      rows.add(TreatyActionEntity.read(action, signatory, kind, statements));
      statements.forEach(rows::add);
    }
  }
}

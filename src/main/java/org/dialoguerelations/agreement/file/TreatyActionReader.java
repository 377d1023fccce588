package org.dialoguerelations.agreement.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.signatory.AsOfStatementEntity;
import org.dialoguerelations.agreement.signatory.TreatyActionEntity;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.dataset.importing.CitedFields;

/** The treaty actions of a signatory in a data set file, each under the key of its kind. */
final class TreatyActionReader {

  private TreatyActionReader() {}

  static List<ParsedSignatory.ParsedAct> read(CitedFields signatory) {
    List<ParsedSignatory.ParsedAct> acts = new ArrayList<>();
    for (TreatyActionKind kind : TreatyActionKind.values()) {
      for (CitedFields item : signatory.items(kind.key(), "TreatyAction")) {
        acts.add(read(item, signatory.key(), kind));
      }
    }
    if (Stream.of(TreatyActionKind.values()).noneMatch(kind -> signatory.has(kind.key()))) {
      signatory.report("", "needs an action, e.g. 'signature: {}'");
    }
    return acts;
  }

  private static ParsedSignatory.ParsedAct read(
      CitedFields action, long signatory, TreatyActionKind kind) {
    try (action) {
      List<AsOfStatementEntity> statements =
          action.items("statements", "AsOfStatement", AsOfStatementEntity::read);
      return ParsedSignatory.ParsedAct.of(
          TreatyActionEntity.read(action, signatory, kind, statements), statements);
    }
  }
}

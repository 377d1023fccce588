package org.dialoguerelations.agreement;

import java.util.ArrayList;
import java.util.List;
import org.dialoguerelations.dataset.CitedFields;
import org.dialoguerelations.dataset.Rows;

/** A rule of entry into force as it was read from a data set file. */
record EntryIntoForceDraft(EntryIntoForceRuleEntity rule, List<ThresholdDraft> thresholds) {

  record ThresholdDraft(EntryIntoForceThresholdEntity threshold, List<Long> partners) {}

  static EntryIntoForceDraft read(CitedFields item, long agreement) {
    try (item) {
      EntryIntoForceRuleEntity rule = EntryIntoForceRuleEntity.read(item, agreement);
      List<ThresholdDraft> thresholds = new ArrayList<>();
      for (CitedFields threshold : item.items("thresholds", "EntryIntoForceThreshold")) {
        try (threshold) {
          thresholds.add(
              new ThresholdDraft(
                  EntryIntoForceThresholdEntity.read(threshold, rule.id),
                  threshold.references("among", "Partner").stream().distinct().toList()));
        }
      }
      if (rule.kind == EntryIntoForceKind.NUMBER && thresholds.isEmpty()) {
        item.report("thresholds", "a NUMBER needs 'thresholds'");
      }
      if (rule.kind == EntryIntoForceKind.FIXED_DATE && !thresholds.isEmpty()) {
        item.report("thresholds", "a FIXED_DATE has no 'thresholds'");
      }
      return new EntryIntoForceDraft(rule, thresholds);
    }
  }

  EntryIntoForceRule toRecord() {
    return rule.toRecord(
        thresholds.stream().map(draft -> draft.threshold().toRecord(draft.partners())).toList());
  }

  void addTo(Rows rows) {
    rows.add(rule);
    for (ThresholdDraft draft : thresholds) {
      rows.add(draft.threshold());
      int place = 0;
      for (long partner : draft.partners()) {
        rows.add(new EntryIntoForcePartnerEntity(draft.threshold().id, partner, place++));
      }
    }
  }
}

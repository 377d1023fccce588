package org.dialoguerelations.agreement.file;

import java.util.List;
import java.util.Optional;
import org.dialoguerelations.agreement.entry.EntryIntoForceKind;
import org.dialoguerelations.agreement.entry.EntryIntoForcePartnerEntity;
import org.dialoguerelations.agreement.entry.EntryIntoForceRule;
import org.dialoguerelations.agreement.entry.EntryIntoForceRuleEntity;
import org.dialoguerelations.agreement.entry.EntryIntoForceThresholdEntity;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.Rows;

/** A rule of entry into force as it was read from a data set file. */
record ParsedEntryIntoForceRule(
    EntryIntoForceRuleEntity rule,
    List<ParsedThreshold> thresholds,
    Optional<ParsedEntryIntoForceRule> alternative) {

  record ParsedThreshold(EntryIntoForceThresholdEntity threshold, List<Long> partners) {}

  static ParsedEntryIntoForceRule read(CitedFields item, long agreement) {
    return read(item, agreement, 0);
  }

  /**
   * One of a chain of alternatives.
   *
   * @param place its place in the chain
   */
  private static ParsedEntryIntoForceRule read(CitedFields item, long agreement, int place) {
    try (item) {
      EntryIntoForceRuleEntity rule = EntryIntoForceRuleEntity.read(item, agreement, place);
      List<ParsedThreshold> thresholds =
          item.items(
              "thresholds",
              "EntryIntoForceThreshold",
              (threshold, of) ->
                  new ParsedThreshold(
                      EntryIntoForceThresholdEntity.read(threshold, of),
                      threshold.references("among", "Partner").stream().distinct().toList()));
      if (rule.kind == EntryIntoForceKind.NUMBER && thresholds.isEmpty()) {
        item.report("thresholds", "a NUMBER needs 'thresholds'");
      }
      if (rule.kind == EntryIntoForceKind.FIXED_DATE && !thresholds.isEmpty()) {
        item.report("thresholds", "a FIXED_DATE has no 'thresholds'");
      }
      return new ParsedEntryIntoForceRule(
          rule,
          thresholds,
          item.item("alternative", "EntryIntoForceRule")
              .map(other -> read(other, agreement, place + 1)));
    }
  }

  EntryIntoForceRule toRecord() {
    return rule.toRecord(
        thresholds.stream().map(parsed -> parsed.threshold().toRecord(parsed.partners())).toList(),
        alternative.map(ParsedEntryIntoForceRule::toRecord).orElse(null));
  }

  void addTo(Rows rows) {
    rows.add(rule);
    for (ParsedThreshold parsed : thresholds) {
      rows.add(parsed.threshold());
      int place = 0;
      for (long partner : parsed.partners()) {
        rows.add(new EntryIntoForcePartnerEntity(parsed.threshold().id, partner, place++));
      }
    }
    alternative.ifPresent(other -> other.addTo(rows));
  }
}

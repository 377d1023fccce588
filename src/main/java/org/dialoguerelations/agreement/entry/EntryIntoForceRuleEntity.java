package org.dialoguerelations.agreement.entry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dialoguerelations.agreement.signatory.ConsentActs;
import org.dialoguerelations.agreement.signatory.TreatyActionKind;
import org.dialoguerelations.dataset.importing.CitedFields;
import org.dialoguerelations.dataset.importing.Fields;
import org.dialoguerelations.kernel.date.PartialDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@link EntryIntoForceRule}. */
@Entity(name = "EntryIntoForceRule")
@Immutable
public class EntryIntoForceRuleEntity {

  private static final int MAX_DELAY = 10_000;

  public @Id long id;

  long agreementId;

  /** The place in the chain of alternatives: 0 for the first. */
  int place;

  @Enumerated(EnumType.STRING)
  public EntryIntoForceKind kind;

  /** The kinds of action that count, with commas between them: no query asks for one of them. */
  String acts;

  @Nullable PartialDate from;

  @Nullable PartialDate date;

  @Nullable Integer delayDays;

  @Nullable Integer delayMonths;

  @Nullable Boolean laterPartiesWait;

  public static EntryIntoForceRuleEntity read(CitedFields item, long agreement, int place) {
    EntryIntoForceRuleEntity rule = new EntryIntoForceRuleEntity();
    rule.id = item.key();
    rule.agreementId = agreement;
    rule.place = place;
    rule.kind =
        item.requiredOne("kind", EntryIntoForceKind.class).orElse(EntryIntoForceKind.NUMBER);
    List<TreatyActionKind> by = item.several("by", TreatyActionKind.class);
    if (!ConsentActs.CAN_EXPRESS.containsAll(by)) {
      item.report("by", "only signature and what expresses consent to be bound can count");
    }
    rule.acts =
        (by.isEmpty() ? EntryIntoForceRule.usual(rule.kind) : by)
            .stream().map(Enum::name).collect(Collectors.joining(","));
    rule.from = item.date("from").orElse(null);
    rule.date = item.date("date").orElse(null);
    if (rule.kind == EntryIntoForceKind.FIXED_DATE && !item.has("date")) {
      item.report("date", "a FIXED_DATE needs a 'date'");
    }
    rule.delayDays = delay(item, "delayDays");
    rule.delayMonths = delay(item, "delayMonths");
    if (rule.delayDays != null && rule.delayMonths != null) {
      item.report("delayMonths", "give 'delayDays' or 'delayMonths', not both");
    }
    if (place > 0 && item.has("laterPartiesWait")) {
      item.report("laterPartiesWait", "only the first rule says what holds for later parties");
    }
    boolean pairwise = rule.kind == EntryIntoForceKind.PAIRWISE;
    rule.laterPartiesWait = item.flag("laterPartiesWait").orElse(pairwise ? true : null);
    return rule;
  }

  private static @Nullable Integer delay(Fields item, String key) {
    Integer delay = item.integer(key).orElse(null);
    if (delay != null && (delay < 1 || delay > MAX_DELAY)) {
      item.report(key, "must be between 1 and " + MAX_DELAY);
    }
    return delay;
  }

  public EntryIntoForceRule toRecord(
      List<EntryIntoForceThreshold> thresholds, @Nullable EntryIntoForceRule alternative) {
    return new EntryIntoForceRule(
        id,
        kind,
        Stream.of(acts.split(",")).map(TreatyActionKind::valueOf).toList(),
        thresholds,
        from,
        date,
        delayDays,
        delayMonths,
        laterPartiesWait,
        alternative);
  }
}

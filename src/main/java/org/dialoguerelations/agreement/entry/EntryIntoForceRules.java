package org.dialoguerelations.agreement.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.record.Grouping;

/** How agreements enter into force by their own terms. */
@Singleton
public class EntryIntoForceRules implements PanacheRepositoryBase<EntryIntoForceRuleEntity, Long> {

  public Map<Long, EntryIntoForceRule> byAgreement(Collection<Long> agreements) {
    Map<Long, List<EntryIntoForceThreshold>> thresholds = thresholds(agreements);
    Map<Long, EntryIntoForceRule> rules = new HashMap<>();
    // The last of a chain comes first, so that each finds its alternative.
    for (EntryIntoForceRuleEntity row : list("agreementId in ?1 order by place desc", agreements)) {
      rules.compute(
          row.agreementId,
          (agreement, alternative) ->
              row.toRecord(thresholds.getOrDefault(row.id, List.of()), alternative));
    }
    return rules;
  }

  /** By rule. */
  private Map<Long, List<EntryIntoForceThreshold>> thresholds(Collection<Long> agreements) {
    Map<Long, List<Long>> partners = partners(agreements);
    return Grouping.by(
        find(
                """
                select t from EntryIntoForceThreshold t
                join EntryIntoForceRule r on r.id = t.ruleId
                where r.agreementId in ?1 order by t.ruleId, t.id
                """,
                agreements)
            .project(EntryIntoForceThresholdEntity.class)
            .list(),
        row -> row.ruleId,
        row -> row.toRecord(partners.getOrDefault(row.id, List.of())));
  }

  /** The keys of the partners that a threshold names, by threshold. */
  private Map<Long, List<Long>> partners(Collection<Long> agreements) {
    return Grouping.by(
        find(
                """
                select p from EntryIntoForcePartner p
                join EntryIntoForceThreshold t on t.id = p.thresholdId
                join EntryIntoForceRule r on r.id = t.ruleId
                where r.agreementId in ?1 order by p.thresholdId, p.place
                """,
                agreements)
            .project(EntryIntoForcePartnerEntity.class)
            .list(),
        row -> row.thresholdId,
        row -> row.partnerId);
  }
}

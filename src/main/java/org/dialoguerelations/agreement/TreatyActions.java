package org.dialoguerelations.agreement;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.kernel.page.ProjectingRepository;
import org.dialoguerelations.kernel.page.Projection;

/** What signatories did about agreements, with what sources say of it as of a date. */
@Singleton
class TreatyActions extends ProjectingRepository<TreatyActionEntity> {

  Map<Long, List<TreatyAction>> bySignatory(Collection<Long> signatories) {
    return by("signatoryId", signatories, TreatyAction.class);
  }

  Map<Long, List<AsOfStatement>> statements(Collection<Long> actions) {
    return by("actionId", actions, AsOfStatement.class);
  }

  /** What sources say about each act of the signatories of agreements, by signatory. */
  Map<Long, List<ActEvidence>> evidence(Collection<Long> agreements) {
    Map<Long, List<AsOfStatement>> statements =
        grouped(
            AsOfStatement.class,
            """
            select s.actionId, %s from AsOfStatement s
            join TreatyAction a on a.id = s.actionId
            join Signatory g on g.id = a.signatoryId
            where g.agreementId in ?1 order by s.actionId, s.id
            """
                .formatted(new Projection<>(AsOfStatement.class).of("s")),
            agreements);
    Map<Long, List<ActEvidence>> evidence = new HashMap<>();
    grouped(
            TreatyAction.class,
            """
            select a.signatoryId, %s from TreatyAction a join Signatory g on g.id = a.signatoryId
            where g.agreementId in ?1 order by a.signatoryId, a.id
            """
                .formatted(new Projection<>(TreatyAction.class).of("a")),
            agreements)
        .forEach(
            (signatory, actions) ->
                evidence.put(
                    signatory,
                    actions.stream()
                        .map(
                            act ->
                                new ActEvidence(act, statements.getOrDefault(act.key(), List.of())))
                        .toList()));
    return evidence;
  }
}

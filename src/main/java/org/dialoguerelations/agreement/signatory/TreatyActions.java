package org.dialoguerelations.agreement.signatory;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.platform.page.ProjectingRepository;
import org.dialoguerelations.platform.page.Projection;

/** What signatories did about agreements, with what sources say of it as of a date. */
@Singleton
public class TreatyActions extends ProjectingRepository<TreatyActionEntity> {

  public Map<Long, List<TreatyAction>> bySignatory(Collection<Long> signatories) {
    return by("signatoryId", signatories, TreatyAction.class);
  }

  public Map<Long, List<AsOfStatement>> statements(Collection<Long> actions) {
    return by("actionId", actions, AsOfStatement.class);
  }

  /** The acts of the signatories of agreements, by signatory. */
  public Map<Long, List<TreatyAction>> byAgreement(Collection<Long> agreements) {
    return grouped(
        TreatyAction.class,
        """
        select a.signatoryId, %s from TreatyAction a join Signatory g on g.id = a.signatoryId
        where g.agreementId in ?1 order by a.signatoryId, a.id
        """
            .formatted(new Projection<>(TreatyAction.class).of("a")),
        agreements);
  }

  /** What sources say as of a date of the acts of the signatories of agreements, by act. */
  public Map<Long, List<AsOfStatement>> statementsByAgreement(Collection<Long> agreements) {
    return grouped(
        AsOfStatement.class,
        """
        select s.actionId, %s from AsOfStatement s
        join TreatyAction a on a.id = s.actionId
        join Signatory g on g.id = a.signatoryId
        where g.agreementId in ?1 order by s.actionId, s.id
        """
            .formatted(new Projection<>(AsOfStatement.class).of("s")),
        agreements);
  }
}

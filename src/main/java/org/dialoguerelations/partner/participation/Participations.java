package org.dialoguerelations.partner.participation;

import jakarta.inject.Singleton;
import java.util.List;
import org.dialoguerelations.platform.load.Relation;
import org.dialoguerelations.platform.page.ProjectingRepository;

/** In what partners have a part, and on what basis. */
@Singleton
class Participations extends ProjectingRepository<ParticipationEntity> {

  private static final String OF_RECORDS =
      """
      select x.recordId, new %s(x.partnerId, x.basis, x.throughId)
      from Participation x
      join Partner p on p.id = x.partnerId
      join Partner t on t.id = x.throughId
      where x.recordId in ?1
      order by x.recordId, p.code, x.basis, t.code
      """
          .formatted(Participation.class.getName());

  private final Relation<Long, List<Participation>> ofRecord =
      Relation.toList(
          "Sourced.participations", keys -> grouped(Participation.class, OF_RECORDS, keys));

  /** The relation from a record to the parts that partners have in it, by their codes. */
  Relation<Long, List<Participation>> ofRecord() {
    return ofRecord;
  }
}

package org.dialoguerelations.programme;

import jakarta.inject.Singleton;
import java.util.List;
import org.dialoguerelations.agreement.Agreements;
import org.dialoguerelations.kernel.id.Node;
import org.dialoguerelations.kernel.load.Relation;
import org.dialoguerelations.meeting.Mechanisms;
import org.dialoguerelations.partner.Partners;
import org.dialoguerelations.partner.People;
import org.dialoguerelations.source.LinkKind;
import org.dialoguerelations.source.LinkedRecords;

/**
 * The links of programmes to other records: one relation for each kind of link and direction, with
 * targets of any type.
 */
@Singleton
class ProgrammeLinks {

  private final Relation<Long, List<Node>> partOf;
  private final Relation<Long, List<Node>> parts;
  private final Relation<Long, List<Node>> initiatedBy;
  private final Relation<Long, List<Node>> fundedBy;
  private final Relation<Long, List<Node>> implementedBy;
  private final Relation<Long, List<Node>> supports;
  private final Relation<Long, List<Node>> supportedBy;

  ProgrammeLinks(
      LinkedRecords linked,
      Programmes programmes,
      Partners partners,
      People people,
      Mechanisms mechanisms,
      Agreements agreements) {
    this.partOf =
        linked.targets("Programme.partOf", LinkKind.PART_OF, LinkEnds.in(programmes, mechanisms));
    this.parts =
        linked.origins(
            "Programme.parts", LinkKind.PART_OF, LinkEnds.in(programmes, partners, agreements));
    this.initiatedBy =
        linked.targets(
            "Programme.initiatedBy", LinkKind.INITIATED_BY, LinkEnds.in(partners, people));
    this.fundedBy =
        linked.targets("Programme.fundedBy", LinkKind.FUNDED_BY, LinkEnds.in(partners, programmes));
    this.implementedBy =
        linked.targets(
            "Programme.implementedBy", LinkKind.IMPLEMENTED_BY, LinkEnds.in(partners, mechanisms));
    this.supports =
        linked.targets(
            "Programme.supports", LinkKind.SUPPORTS, LinkEnds.in(programmes, agreements));
    this.supportedBy =
        linked.origins(
            "Programme.supportedBy", LinkKind.SUPPORTS, LinkEnds.in(programmes, partners));
  }

  /** What a programme is a part of: programmes and mechanisms. */
  Relation<Long, List<Node>> partOf() {
    return partOf;
  }

  /** What is a part of a programme: programmes, partners and agreements. */
  Relation<Long, List<Node>> parts() {
    return parts;
  }

  /** Partners and people who started a programme. */
  Relation<Long, List<Node>> initiatedBy() {
    return initiatedBy;
  }

  /** Partners and funds that pay for a programme. */
  Relation<Long, List<Node>> fundedBy() {
    return fundedBy;
  }

  /** Partners and mechanisms that run a programme. */
  Relation<Long, List<Node>> implementedBy() {
    return implementedBy;
  }

  /** What a programme contributes to: programmes and agreements. */
  Relation<Long, List<Node>> supports() {
    return supports;
  }

  /** What contributes to a programme: programmes and partners. */
  Relation<Long, List<Node>> supportedBy() {
    return supportedBy;
  }
}

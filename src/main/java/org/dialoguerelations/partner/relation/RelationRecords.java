package org.dialoguerelations.partner.relation;

/**
 * The records that are part of a dialogue relation: those in which both of its partners have a
 * part; agreements that were adopted at such meetings, or that one partner and all members of the
 * other signed; programmes that belong to these by their links; statistics between the partners,
 * its milestones, and itself. HQL for the relations from it.
 */
public final class RelationRecords {

  private static final String OF_TYPE =
      """
      select x.relationId as parent, x.recordId as child
      from DialogueRelation r join RelationRecord x on x.relationId = r.id
      where r.id in :parents and x.type = '%s'
      """;

  private RelationRecords() {}

  /** Pairs of a dialogue relation and its records of a type. */
  public static String pairs(String type) {
    return OF_TYPE.formatted(type);
  }
}

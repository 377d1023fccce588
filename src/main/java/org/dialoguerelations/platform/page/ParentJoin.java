package org.dialoguerelations.platform.page;

/**
 * How rows belong to parents: HQL that uses the parameter {@code :parents}.
 *
 * @param parent the key of the parent
 * @param links the from clause of what links parents and rows, each link once
 * @param rows the from clause of the links and the rows, which have the alias {@code e}
 * @param condition which links count
 * @param of a condition on {@code e} alone: the rows that belong to one of the parents
 */
record ParentJoin(String parent, String links, String rows, String condition, String of) {

  /** Rows that hold the key of their parent: an index of it and of an order finds a page. */
  static ParentJoin by(String entity, String attribute) {
    String path = "e." + attribute;
    String rows = entity + " e";
    String condition = path + " in :parents";
    return new ParentJoin(path, rows, rows, condition, condition);
  }

  /**
   * Rows that other rows link to parents. The outer join, in which nothing is missing, keeps H2
   * from reading all rows that a filter lets through and looking for each of them among the pairs.
   *
   * @param pairs an HQL select of distinct pairs named {@code parent} and {@code child}, both keys
   */
  static ParentJoin pairs(String entity, String pairs) {
    String links = "(%s) q".formatted(pairs);
    return new ParentJoin(
        "q.parent",
        links,
        "%s left join %s e on e.id = q.child".formatted(links, entity),
        "1 = 1",
        "e.id in (select q.child from %s)".formatted(links));
  }
}

package org.dialoguerelations.bootstrap;

import io.quarkus.runtime.ImageMode;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.hibernate.grammars.hql.HqlParser;
import org.hibernate.query.hql.internal.HqlParseTreeBuilder;

/**
 * What the parser of HQL learns while it reads, and keeps for the whole process: a native image has
 * it since it was built. A virtual machine starts no sooner for it.
 */
final class HqlTables {

  /** The forms that most requests need: only words and their order matter, not the names. */
  static final List<String> STATEMENTS =
      List.of(
          "select e from A e where (1 = 1) and 1 = 1 order by e.b, e.c",
          "select e from A e where ((1 = 1) and (e.b in :b)) and 1 = 1 order by e.b desc, e.c desc",
          "select e from A e where e.b in :parents and (1 = 1) and 1 = 1 order by e.b, e.c",
          """
          select r.parent, x
          from (select q.parent as parent, e.id as child,
                       row_number() over (partition by q.parent order by e.b, e.c) as place
                from (select s.b as parent, s.id as child from B s where s.b in :parents) q
                left join A e on e.id = q.child
                where 1 = 1 and (1 = 1) and 1 = 1) r
          join A x on x.id = r.child
          where r.place <= :limit
          order by r.parent, r.place
          """,
          "select count(*) from A e where 1 = 1",
          "select q.parent, count(*) from (select s.b as parent from B s) q group by q.parent",
          "select a from A a join B b on b.id = a.b where b.c in :c order by a.b, a.id",
          "select s.b, d.c.e, l.f from A s join B d on d.id = s.c where s.b in :b order by s.b, s.id",
          "from A where b in :b order by b, id",
          "FROM A order by id desc");

  static {
    if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
      STATEMENTS.forEach(HqlTables::read);
    }
  }

  private HqlTables() {}

  /** Has a native image contain them. */
  static void keep() {}

  /** As Hibernate reads a statement first. */
  static void read(String statement) {
    HqlParseTreeBuilder builder = HqlParseTreeBuilder.INSTANCE;
    HqlParser parser = builder.buildHqlParser(statement, builder.buildHqlLexer(statement));
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.statement();
  }
}

package org.dialoguerelations.platform.page;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A repository that reads rows as the records that the schema shows.
 *
 * @param <E> the entity
 */
public abstract class ProjectingRepository<E> implements PanacheRepositoryBase<E, Long> {

  /**
   * Rows as records.
   *
   * @param record has the name of its entity
   * @param condition on the alias {@code e}, with an order where there is one
   */
  protected <R> List<R> read(Class<R> record, String condition, Object... parameters) {
    Projection<R> projection = new Projection<>(record);
    String hql =
        "select %s from %s e where %s"
            .formatted(projection.columns("e"), projection.entity(), condition);
    return find(hql, parameters).project(record).list();
  }

  /** Rows as records, by the key of what they belong to; in the order of the data set. */
  protected <R> Map<Long, List<R>> by(String owner, Collection<Long> owners, Class<R> record) {
    return by(owner, owners, record, "id");
  }

  /**
   * Rows as records, by the key of what they belong to.
   *
   * @param owner the attribute with that key
   * @param record has the name of its entity
   * @param order the attribute by which those of one owner are ordered
   */
  protected <R> Map<Long, List<R>> by(
      String owner, Collection<Long> owners, Class<R> record, String order) {
    Projection<R> projection = new Projection<>(record);
    return grouped(
        record,
        "select e.%1$s, %2$s from %3$s e where e.%1$s in ?1 order by e.%1$s, e.%4$s"
            .formatted(owner, projection.of("e"), projection.entity(), order),
        owners);
  }

  /**
   * What a statement finds, by key, in the order in which it comes.
   *
   * @param select HQL that selects a key and a value
   */
  protected <V> Map<Long, List<V>> grouped(Class<V> value, String select, Object... parameters) {
    return find(select, parameters).project(Object[].class).stream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                LinkedHashMap::new,
                Collectors.mapping(row -> value.cast(row[1]), Collectors.toList())));
  }
}

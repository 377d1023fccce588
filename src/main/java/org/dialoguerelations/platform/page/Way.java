package org.dialoguerelations.platform.page;

import java.util.List;
import java.util.stream.Stream;
import org.dialoguerelations.platform.load.Sized;

/**
 * A part of a list that a database finds in the order of the list, so that the first rows of a page
 * cost the same however many there are.
 *
 * @param equal attributes that are the same in all rows of the part: an index begins with them, and
 *     goes on with those of the order
 * @param condition on the alias {@code d}; the names of its parameters are those of no other way,
 *     or mean the same there
 */
public record Way(List<String> equal, Condition condition) implements Sized {

  public Way {
    equal = List.copyOf(equal);
  }

  /** The part of this that has this value. */
  public Way with(String attribute, String hql, String parameter, Object value) {
    return new Way(
        Stream.concat(equal.stream(), Stream.of(attribute)).toList(),
        condition.and(Condition.where("d.%s = %s".formatted(attribute, hql), parameter, value)));
  }

  /** The part of this that belongs to a parent: an index begins with its key. */
  Way of(String attribute, String parameter, Long parent) {
    return new Way(
        Stream.concat(Stream.of(attribute), equal.stream()).toList(),
        condition.and(
            Condition.where("d.%s = :%s".formatted(attribute, parameter), parameter, parent)));
  }

  /** The part of this that meets a condition. */
  public Way and(Condition other) {
    return new Way(equal, condition.and(other));
  }

  @Override
  public long bytes() {
    return Sized.bytesOf(condition.hql())
        + Sized.bytesOf(condition.parameters().values())
        + RECORD_BYTES;
  }
}

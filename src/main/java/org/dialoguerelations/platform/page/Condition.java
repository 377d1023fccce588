package org.dialoguerelations.platform.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a list: an HQL condition on the alias {@code e}, with the values of its parameters.
 * The text is written by developers; what a client gives is only ever a parameter. What a client
 * leaves out (null) is {@link #ALL}.
 *
 * @param conditions in HQL, of which all must be met
 * @param parameters by name; a name is unique among the conditions of one list
 */
public record Condition(List<String> conditions, Map<String, Object> parameters) {

  /** Every row. */
  public static final Condition ALL = new Condition("1 = 1", Map.of());

  /** The most values that a list in a filter may have. */
  public static final int MAX_VALUES = 100;

  /** The longest text in a filter. */
  public static final int MAX_LENGTH = 200;

  public Condition {
    conditions = List.copyOf(conditions);
    parameters = Map.copyOf(parameters);
  }

  public Condition(String hql, Map<String, Object> parameters) {
    this(List.of(hql), parameters);
  }

  /**
   * The condition in HQL. Its parts stand side by side, since the parser of HQL takes twice as long
   * for each pair of parentheses around others.
   */
  public String hql() {
    return conditions.size() == 1
        ? conditions.get(0)
        : conditions.stream().collect(Collectors.joining(") and (", "(", ")"));
  }

  /**
   * Rows that meet a condition with one parameter; all rows when the value is null.
   *
   * @param parameter its name, in the condition with a colon in front
   * @param value a text, a collection of values, or any other value
   * @throws InvalidFilterException when the value is too long
   */
  public static Condition where(String hql, String parameter, @Nullable Object value) {
    if (value == null) {
      return ALL;
    }
    check(parameter, value);
    return new Condition(hql, Map.of(parameter, value));
  }

  /** Rows whose attribute has one of the values; all rows when they are null. */
  public static Condition in(String attribute, @Nullable Collection<?> values) {
    String parameter = attribute.replace('.', '_');
    return where("e.%s in :%s".formatted(attribute, parameter), parameter, values);
  }

  /**
   * Rows that refer to a record with one of the codes; all rows when these are null.
   *
   * @param attribute the key of the record
   * @param type the record's entity
   * @param parameter the name of the filter's field
   */
  public static Condition refersTo(
      String attribute, String type, String parameter, @Nullable Collection<String> codes) {
    return where(
        "e.%s %s (%s)".formatted(attribute, oneOf(codes), keys(type, parameter)), parameter, codes);
  }

  /** HQL for the keys of the records of a type with the codes that a parameter has. */
  public static String keys(String type, String parameter) {
    return "select r.id from %s r where r.code in :%s".formatted(type, parameter);
  }

  /**
   * How HQL compares with one of the keys of these codes. One is a value that databases take before
   * they begin: they look for it in an index, also one of the order, as they do for a constant.
   */
  public static String oneOf(@Nullable Collection<String> codes) {
    return codes != null && codes.size() == 1 ? "=" : "in";
  }

  /** Rows that meet the condition, or its opposite; all rows when the answer is null. */
  public static Condition is(@Nullable Boolean answer, String hql) {
    return answer == null ? ALL : new Condition(answer ? hql : "not (" + hql + ")", Map.of());
  }

  /**
   * Rows that lead to rows that meet this; all rows when this is {@link #ALL}.
   *
   * @param frame HQL with {@code %s} where this condition stands
   */
  public Condition within(String frame) {
    return equals(ALL) ? ALL : new Condition(frame.formatted(hql()), parameters);
  }

  /**
   * The same with the value of another parameter that stands in its text.
   *
   * @throws InvalidFilterException when the value is too long
   */
  public Condition with(String parameter, Object value) {
    check(parameter, value);
    Map<String, Object> all = new TreeMap<>(parameters);
    all.put(parameter, value);
    return new Condition(conditions, all);
  }

  /** Rows that meet all of these. */
  public static Condition all(Condition... conditions) {
    return Stream.of(conditions).reduce(ALL, Condition::and);
  }

  /** Rows that meet this and the other. */
  public Condition and(Condition other) {
    if (this.equals(ALL)) {
      return other;
    }
    if (other.equals(ALL)) {
      return this;
    }
    Map<String, Object> both = new TreeMap<>(parameters);
    other.parameters.forEach(
        (name, value) -> {
          if (both.put(name, value) != null) {
            throw new IllegalArgumentException("two conditions have a parameter " + name);
          }
        });
    return new Condition(
        Stream.concat(conditions.stream(), other.conditions.stream()).toList(), both);
  }

  /**
   * Whether a column can hold a text: none holds a zero character, and PostgreSQL refuses to look
   * for one.
   */
  public static boolean canBeStored(String text) {
    return text.indexOf('\0') < 0;
  }

  private static void check(String parameter, Object value) {
    if (value instanceof Collection<?> values) {
      if (values.size() > MAX_VALUES) {
        throw new InvalidFilterException(
            "'%s' has %d values; give at most %d.".formatted(parameter, values.size(), MAX_VALUES));
      }
      values.forEach(one -> check(parameter, one));
    } else if (value instanceof String text && (text.length() > MAX_LENGTH || !canBeStored(text))) {
      throw new InvalidFilterException(
          "'%s' has a text that no record can have: use at most %d characters, and no zero character."
              .formatted(parameter, MAX_LENGTH));
    }
  }
}

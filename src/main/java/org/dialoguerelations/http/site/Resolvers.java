package org.dialoguerelations.http.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What templates can ask of values beside the fields of an answer.
 *
 * @param folders the folder of the pages of records, by their type
 */
record Resolvers(Map<String, String> folders) {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final Set<Character.UnicodeScript> JAPANESE =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA);
  private static final int BEFORE_THE_LIBRARY = 10;

  List<ValueResolver> all() {
    return Stream.of(
            field(),
            // As the page of a record is found: empty when it has none of its own.
            of("href", Map.class, (object, arguments) -> href(object)),
            of("folder", String.class, (type, arguments) -> folder(type)),
            of(
                "plural",
                String.class,
                (type, arguments) -> folder(type).replace("/", "").replace('-', ' ')),
            // Such that it can stand in an element of HTML as it is.
            of(
                "json",
                Object.class,
                (value, arguments) ->
                    new RawString(
                        json(value)
                            .replace("<", "\\u003c")
                            .replace(">", "\\u003e")
                            .replace("&", "\\u0026"))),
            of("words", String.class, (name, arguments) -> words(name)),
            of("length", String.class, (text, arguments) -> text.length()),
            of("then", String.class, (text, arguments) -> text + arguments.get(0)),
            of("names", List.class, (list, arguments) -> Items.names(list)),
            of("isEmpty", String.class, (text, arguments) -> text.isEmpty()),
            of("capital", String.class, (text, arguments) -> capital(text)),
            of("spaced", String.class, (name, arguments) -> spaced(name)),
            of(
                "language",
                String.class,
                (tag, arguments) ->
                    Locale.forLanguageTag(tag).getDisplayName(Locale.forLanguageTag(tag))),
            of("day", String.class, (day, arguments) -> day(day)),
            of(
                "limitedTo",
                String.class,
                (text, arguments) ->
                    text.substring(0, Math.min(text.length(), (Integer) arguments.get(0)))),
            of("isJapanese", String.class, (text, arguments) -> isJapanese(text)),
            of("inForce", String.class, (answer, arguments) -> inForce(answer, arguments.get(0))),
            of("supporting", Collection.class, Resolvers::supporting),
            of("uuid", String.class, (text, arguments) -> uuid(text)),
            of("encoded", String.class, (text, arguments) -> PageAddress.encode(text)),
            of("number", Number.class, (number, arguments) -> number(number)),
            of("with", PageAddress.class, Resolvers::with),
            of("parameters", PageAddress.class, (address, arguments) -> address.parameters()),
            of("text", Map.class, (values, arguments) -> text(values, arguments.get(0))),
            of("present", List.class, (list, arguments) -> Items.present(list)),
            of("labels", List.class, (list, arguments) -> Items.texts(list, "label")),
            of("shortLabel", Map.class, (object, arguments) -> shortLabel(object)),
            of("codes", List.class, (list, arguments) -> Items.texts(list, "code")),
            of(
                "codesOf",
                List.class,
                (list, arguments) -> Items.texts(list, arguments.get(0) + ".code")),
            of("where", Collection.class, Items::where),
            of("grouped", Collection.class, Items::grouped),
            of("limited", List.class, Items::limited),
            of("joined", Collection.class, Items::joined),
            of("contains", Collection.class, (list, arguments) -> list.contains(arguments.get(0))))
        .toList();
  }

  /** The field of an answer, before what the library calls by the same name. */
  private static ValueResolver field() {
    return ValueResolver.builder()
        .priority(BEFORE_THE_LIBRARY)
        .applyToBaseClass(Map.class)
        .resolveAsync(
            context -> {
              Map<?, ?> object = (Map<?, ?>) context.getBase();
              return object.containsKey(context.getName()) && context.getParams().isEmpty()
                  ? CompletedStage.of(object.get(context.getName()))
                  : Results.notFound(context);
            })
        .build();
  }

  private static <T> ValueResolver of(
      String name, Class<T> base, BiFunction<T, List<Object>, Object> value) {
    return ValueResolver.builder()
        .applyToBaseClass(base)
        .applyToName(name)
        .resolveAsync(
            context ->
                arguments(context)
                    .thenApply(list -> value.apply(base.cast(context.getBase()), list)))
        .build();
  }

  static CompletionStage<List<Object>> arguments(EvalContext context) {
    CompletionStage<List<Object>> all = CompletedStage.of(new ArrayList<>());
    for (Expression parameter : context.getParams()) {
      all =
          all.thenCombine(
              context.evaluate(parameter),
              (list, value) -> {
                list.add(value);
                return list;
              });
    }
    return all;
  }

  private String href(Map<?, ?> object) {
    String folder = folders.get(String.valueOf(object.get("__typename")));
    Object code = object.get("code");
    return folder == null || code == null ? "" : folder + PageAddress.encode(code.toString());
  }

  /** Where the records of a type are listed. */
  private String folder(String type) {
    String folder = folders.getOrDefault(type, "/");
    return folder.length() > 1 ? folder.substring(0, folder.length() - 1) : folder;
  }

  /** Maps, lists, texts and numbers as JSON. */
  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** {@code PLAN_OF_ACTION} as "plan of action". */
  private static String words(String name) {
    return name.replace('_', ' ').toLowerCase(Locale.ENGLISH);
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }

  /** {@code DialogueRelation} as "dialogue relation". */
  private static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ENGLISH);
  }

  private static String day(String day) {
    return LocalDate.parse(day).format(DAY);
  }

  private static boolean isJapanese(String text) {
    return text.codePoints().mapToObj(Character.UnicodeScript::of).anyMatch(JAPANESE::contains);
  }

  private static String inForce(String answer, Object why) {
    return switch (String.valueOf(why)) {
      case "NOT_YET" -> "not yet in force";
      case "NO_LONGER" -> "no longer in force";
      case "NEVER" -> "never in force";
      default ->
          answer.equals("YES") ? "in force" : answer.equals("NO") ? "not in force" : "unknown";
    };
  }

  /** The citations of a property; of the whole where it has none. */
  private static Object supporting(Collection<?> citations, List<Object> arguments) {
    Object own = Items.where(citations, List.of("property", arguments.get(0)));
    return ((List<?>) own).isEmpty()
        ? citations.stream()
            .filter(citation -> Objects.isNull(Items.at(citation, "property")))
            .toList()
        : own;
  }

  /** An identifier that all who name the same find again. */
  private static String uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String number(Number number) {
    BigDecimal value = new BigDecimal(number.toString());
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setMinimumFractionDigits(Math.max(0, value.scale()));
    format.setMaximumFractionDigits(Math.max(0, value.scale()));
    return format.format(value);
  }

  private static Object with(PageAddress address, List<Object> arguments) {
    PageAddress changed = address;
    for (int i = 0; i < arguments.size(); i += 2) {
      Object value = arguments.get(i + 1);
      changed =
          changed.with(
              (String) arguments.get(i),
              Objects.isNull(value) ? List.of() : List.of(value.toString()));
    }
    return changed;
  }

  /** An acronym of a record that has aliases; else its label. */
  private static Object shortLabel(Map<?, ?> object) {
    return object.get("aliases") instanceof List<?> aliases
        ? aliases.stream()
            .filter(alias -> "ACRONYM".equals(Items.at(alias, "kind")))
            .findFirst()
            .map(alias -> String.valueOf(Items.at(alias, "name")))
            .orElse(String.valueOf(object.get("label")))
        : String.valueOf(object.get("label"));
  }

  private static Object text(Map<?, ?> values, Object name) {
    Object value = values.get(name);
    return value == null ? "" : value;
  }
}

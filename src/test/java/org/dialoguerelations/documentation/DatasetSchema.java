package org.dialoguerelations.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON Schema of data set files, made of what the check says and of the words of the schema.
 */
final class DatasetSchema {

  private static final String CODE = "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$";
  private static final String CITATION = "^[A-Za-z0-9][^/]*/[A-Za-z0-9].*$";

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final SchemaWords words = new SchemaWords();
  private final Map<String, JsonNode> definitions = new LinkedHashMap<>();

  /**
   * The schema.
   *
   * @param types of records, by the names of their sections
   */
  ObjectNode of(FormatProbe probe, Map<String, String> types) {
    citations(probe);
    ObjectNode sections = json.objectNode();
    sections.set("licence", keys(probe.top("licence"), Optional.of("Licence")));
    types.forEach(
        (section, type) -> {
          definitions.put(type, record(probe.record(section), type));
          sections.set(section, codes(reference(type)));
        });
    ObjectNode schema =
        json.objectNode()
            .put("$schema", "http://json-schema.org/draft-07/schema#")
            .put("title", "A file of a data set of Dialogue Relations")
            .put("type", "object");
    schema.set("properties", sections);
    schema.put("additionalProperties", false);
    schema.set("definitions", json.objectNode().setAll(definitions));
    return schema;
  }

  private void citations(FormatProbe probe) {
    ObjectNode place = json.objectNode().put("type", "object");
    place.set("properties", precisely(probe));
    place.set("required", texts(List.of("at", "precision")));
    place.put("additionalProperties", false);
    definitions.put(
        "citation", anyOf(json.objectNode().put("type", "string").put("pattern", CITATION), place));
    definitions.put("citations", listed(reference("citation")));
  }

  private ObjectNode precisely(FormatProbe probe) {
    ObjectNode keys = json.objectNode();
    keys.set("at", json.objectNode().put("type", "string").put("pattern", CITATION));
    keys.set("precision", value(probe.precisions()));
    return keys;
  }

  /** A record, whose sources may name its keys. */
  private ObjectNode record(Shape.Keys shape, String type) {
    ObjectNode node = keys(shape, Optional.of(type));
    ObjectNode sources = json.objectNode().put("type", "object").put("minProperties", 1);
    ObjectNode names = json.objectNode();
    names.set(
        "enum", texts(Stream.concat(Stream.of("record"), shape.keys().keySet().stream()).toList()));
    sources.set("propertyNames", names);
    sources.set("additionalProperties", reference("citations"));
    ((ObjectNode) node.get("properties")).set("sources", anyOf(reference("citations"), sources));
    return node;
  }

  private ObjectNode keys(Shape.Keys shape, Optional<String> type) {
    ObjectNode properties = json.objectNode();
    shape
        .keys()
        .forEach(
            (key, inner) -> {
              ObjectNode node = shape(key, inner, type.flatMap(of -> words.typeOf(of, key)));
              String said = said(key, inner, type);
              if (!said.isEmpty()) {
                node.put("description", said);
              }
              properties.set(key, node);
            });
    ObjectNode node = json.objectNode().put("type", "object");
    node.set("properties", properties);
    if (!shape.required().isEmpty()) {
      node.set("required", texts(shape.required()));
    }
    return node.put("additionalProperties", false);
  }

  private String said(String key, Shape shape, Optional<String> type) {
    String form =
        shape instanceof Shape.Value value && !value.expected().startsWith("one of ")
            ? "Written as " + value.expected() + "."
            : "";
    return Stream.of(type.flatMap(of -> words.find(of, key)).orElse(""), form)
        .filter(text -> !text.isEmpty())
        .reduce((words, how) -> words + " " + how)
        .orElse("");
  }

  private ObjectNode shape(String key, Shape shape, Optional<String> type) {
    if (shape instanceof Shape.Value value) {
      return value.listed() ? listed(value(value.expected())) : value(value.expected());
    }
    if (shape instanceof Shape.Codes codes) {
      return codes(shape(key, codes.each(), type));
    }
    if (shape instanceof Shape.Again again) {
      return reference(again.key());
    }
    if (shape instanceof Shape.Keys keys) {
      return items(key, keys, type);
    }
    return reference("citations");
  }

  private ObjectNode items(String key, Shape.Keys shape, Optional<String> type) {
    ObjectNode item = reference(define(key, keys(shape, type)));
    ObjectNode either =
        shape.shorthand().isEmpty()
            ? item
            : anyOf(shape(key, shape.keys().get(shape.shorthand().get()), type), item);
    return shape.listed() ? listed(either) : either;
  }

  /** The name under which a definition is found: that of its key where no other has it. */
  private String define(String key, JsonNode node) {
    for (Map.Entry<String, JsonNode> known : definitions.entrySet()) {
      if (known.getValue().equals(node)) {
        return known.getKey();
      }
    }
    String name = key;
    for (int i = 2; definitions.containsKey(name); i++) {
      name = key + i;
    }
    definitions.put(name, node);
    return name;
  }

  private ObjectNode value(String expected) {
    ObjectNode node = json.objectNode();
    if (expected.startsWith("one of ")) {
      node.set("enum", texts(List.of(expected.substring("one of ".length()).split(", "))));
      return node;
    }
    return switch (expected) {
      case "true or false" -> scalar("boolean", "^(true|false)$");
      case "a whole number" -> scalar("integer", "^\\s*[+-]?\\d+\\s*$");
      case "a decimal number" -> scalar("number", "^\\s*-?\\d+(\\.\\d+)?\\s*$");
      default -> {
        // Whatever YAML takes it for: files are read as texts.
        node.set("type", texts(List.of("string", "number", "boolean")));
        yield node.put("pattern", "\\S");
      }
    };
  }

  private ObjectNode scalar(String type, String pattern) {
    ObjectNode node = json.objectNode();
    node.set("type", texts(List.of(type, "string")));
    return node.put("pattern", pattern);
  }

  private ObjectNode codes(ObjectNode each) {
    ObjectNode node = json.objectNode().put("type", "object");
    node.set("propertyNames", json.objectNode().put("pattern", CODE));
    node.set("additionalProperties", each);
    return node;
  }

  private ObjectNode listed(ObjectNode one) {
    ObjectNode list = json.objectNode().put("type", "array");
    list.set("items", one);
    return anyOf(one, list);
  }

  private ObjectNode anyOf(ObjectNode... choices) {
    ArrayNode all = json.arrayNode();
    for (ObjectNode choice : choices) {
      if (choice.size() == 1 && choice.has("anyOf")) {
        all.addAll((ArrayNode) choice.get("anyOf"));
      } else {
        all.add(choice);
      }
    }
    ObjectNode node = json.objectNode();
    node.set("anyOf", all);
    return node;
  }

  private ObjectNode reference(String name) {
    return json.objectNode().put("$ref", "#/definitions/" + name);
  }

  private ArrayNode texts(Collection<String> texts) {
    ArrayNode array = json.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}

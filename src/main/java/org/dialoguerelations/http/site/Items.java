package org.dialoguerelations.http.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What templates can ask of lists of objects. Their fields are named by paths with dots. */
final class Items {

  private Items() {}

  /** The items whose field has a value. */
  static Object where(Collection<?> list, List<Object> arguments) {
    return list.stream()
        .filter(item -> Objects.equals(at(item, arguments.get(0)), arguments.get(1)))
        .toList();
  }

  static List<Object> names(List<?> list) {
    List<Object> names = new ArrayList<>();
    list.forEach(item -> names.add(String.valueOf(at(item, "name"))));
    return names;
  }

  static List<?> present(List<?> list) {
    return list.stream().filter(Objects::nonNull).toList();
  }

  static String texts(List<?> list, String path) {
    return list.stream()
        .map(item -> String.valueOf(at(item, path)))
        .collect(Collectors.joining(", "));
  }

  /** The items, in lists of those whose fields have the same values, in their order. */
  static Object grouped(Collection<?> list, List<Object> arguments) {
    Map<List<Object>, List<Object>> groups = new LinkedHashMap<>();
    for (Object item : list) {
      List<Object> key = arguments.stream().map(path -> at(item, path)).toList();
      groups.computeIfAbsent(key, first -> new ArrayList<>()).add(item);
    }
    return List.copyOf(groups.values());
  }

  static @Nullable Object at(Object item, Object path) {
    @Nullable Object value = item;
    for (String name : path.toString().split("\\.")) {
      value = value instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return value;
  }

  static Object limited(List<?> list, List<Object> arguments) {
    return list.subList(0, Math.min(list.size(), (Integer) arguments.get(0)));
  }

  static Object joined(Collection<?> list, List<Object> arguments) {
    return list.stream()
        .map(Object::toString)
        .collect(Collectors.joining((String) arguments.get(0)));
  }
}

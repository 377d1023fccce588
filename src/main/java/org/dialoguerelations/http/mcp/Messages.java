package org.dialoguerelations.http.mcp;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages of JSON-RPC 2.0. */
final class Messages {

  static final int METHOD_NOT_FOUND = -32_601;
  static final int INVALID_PARAMETERS = -32_602;
  static final int RESOURCE_NOT_FOUND = -32_002;

  private Messages() {}

  static Map<String, Object> result(Object id, Map<String, Object> result) {
    return message(id, "result", result);
  }

  static Map<String, Object> error(Object id, int code, String text) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", code);
    error.put("message", text);
    return message(id, "error", error);
  }

  private static Map<String, Object> message(Object id, String name, Map<String, Object> value) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("jsonrpc", "2.0");
    message.put("id", id);
    message.put(name, value);
    return message;
  }

  /** A member that is a text; null when it is missing or something else. */
  static @Nullable String text(Map<String, Object> parent, String name) {
    return parent.get(name) instanceof String text ? text : null;
  }
}

package org.dialoguerelations.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A document with its variables, as the requests that ask it. */
public record Question(String document, Map<String, Integer> variables) {

  private static final String AGREEMENTS =
      "{agreements(first:%s){nodes{title adopted{edtf} signatories{nodes{partner{name}"
          + " ratification{date{edtf}}}}}}}";

  /** The nested query that all servers of the comparison answer. */
  public static final Question NESTED = new Question(AGREEMENTS.formatted(10));

  /** A document without variables. */
  public Question(String document) {
    this(document, Map.of());
  }

  /** The nested query for a number of agreements that its variable has. */
  static Question nested(int first) {
    return new Question(
        "query ($first: Int)" + AGREEMENTS.formatted("$first"), Map.of("first", first));
  }

  /** The same question under a name of its own, so that the document is another one. */
  public Question named(String name) {
    return new Question("query " + name + document);
  }

  /** A request of HTTP/1.1 that leaves the connection open. */
  public byte[] request() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("query", document);
    if (!variables.isEmpty()) {
      variables.forEach(json.putObject("variables")::put);
    }
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    String head =
        "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    ByteArrayOutputStream request = new ByteArrayOutputStream(head.length() + body.length);
    request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(body);
    return request.toByteArray();
  }
}

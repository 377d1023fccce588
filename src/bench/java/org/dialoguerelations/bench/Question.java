package org.dialoguerelations.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A document, as the requests that ask it. */
public record Question(String document) {

  /** The nested query that all servers of the comparison answer. */
  public static final Question NESTED =
      new Question(
          "{agreements(first:10){nodes{title adopted{edtf} signatories{nodes{partner{name}"
              + " ratification{date{edtf}}}}}}}");

  /** The same question under a name of its own, so that the document is another one. */
  public Question named(String name) {
    return new Question("query " + name + document);
  }

  /** A request of HTTP/1.1 that leaves the connection open. */
  public byte[] request() {
    byte[] body =
        ("{\"query\":" + JsonNodeFactory.instance.textNode(document) + "}")
            .getBytes(StandardCharsets.UTF_8);
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

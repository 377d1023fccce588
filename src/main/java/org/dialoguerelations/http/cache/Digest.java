package org.dialoguerelations.http.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.dialoguerelations.kernel.Hash;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over texts of which each begins with its length, so that no two lists of texts give the
 * same bytes.
 */
final class Digest {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          // What is too large for a number is not the text "Infinity".
          .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
          .build();

  private final MessageDigest sha256 = Hash.begin();

  Digest text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    sha256.update(bytes);
    return this;
  }

  /**
   * A value as JSON has it; the order of an object's keys does not matter. 1 and 1.0 differ, since
   * they do so for some types of the schema.
   */
  Digest json(@Nullable Object value) {
    try {
      return text(JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("JSON has no such value", e);
    }
  }

  AnswerKey toKey() {
    return new AnswerKey(BASE64.encodeToString(sha256.digest()));
  }
}

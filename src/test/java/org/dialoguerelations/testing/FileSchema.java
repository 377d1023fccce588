package org.dialoguerelations.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The JSON Schema of data set files, by which editors check them. */
public final class FileSchema {

  private static final Path FILE = Path.of("src/main/resources/site/root/dataset.schema.json");

  private final ObjectMapper json = new ObjectMapper();
  private final JsonSchema schema;

  private FileSchema(JsonSchema schema) {
    this.schema = schema;
  }

  /** That of the service. */
  public static FileSchema read() throws IOException {
    return new FileSchema(
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(Files.readString(FILE)));
  }

  /** What is wrong in a file, by the places in it. */
  public List<String> problems(String yaml) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(json.valueToTree(tree)).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }
}

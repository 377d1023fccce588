package org.dialoguerelations.http.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Compares XML with a schema. */
final class RelaxNg {

  private RelaxNg() {}

  /**
   * What is wrong with a document; empty when nothing is.
   *
   * @param schema a file among the resources of the tests
   */
  static String problems(String schema, String xml) {
    StringWriter problems = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(problems));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    try {
      assertThat(
              driver.loadSchema(
                  ValidationDriver.uriOrFileInputSource("src/test/resources/" + schema)))
          .as("%s", problems)
          .isTrue();
      boolean valid = driver.validate(new InputSource(new StringReader(xml)));
      assertThat(valid).isEqualTo(problems.toString().isEmpty());
      return problems.toString();
    } catch (SAXException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

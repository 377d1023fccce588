package org.dialoguerelations.http.site;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;

/**
 * The templates of the site. A name that is not in the answer is an error, and each value is text:
 * nothing of it becomes an element. Each file in {@code parts} is a tag of its name.
 */
final class Templates {

  private static final char REPLACEMENT = '\uFFFD';

  private final Engine engine;

  /**
   * @param folders the folder of the pages of records, by their type
   */
  Templates(SiteFiles files, Map<String, String> folders) {
    EngineBuilder builder =
        Engine.builder()
            .addDefaults()
            .strictRendering(true)
            .addLocator(path -> files.find(path).map(String::stripTrailing).map(Text::new))
            .addResultMapper(new Escaped());
    new Resolvers(folders).all().forEach(builder::addValueResolver);
    builder.addNamespaceResolver(Plot.resolver());
    files
        .names("parts/", ".html")
        .forEach(
            name ->
                builder.addSectionHelper(
                    new UserTagSectionHelper.Factory(name, "parts/" + name + ".html")));
    this.engine = builder.build();
  }

  /**
   * The text that a template makes of values.
   *
   * @param name of its file
   */
  String render(String name, Map<String, Object> values) {
    TemplateInstance instance = engine.getTemplate(name).instance();
    values.forEach(instance::data);
    return instance.render();
  }

  private record Text(String text) implements TemplateLocator.TemplateLocation {

    @Override
    public Reader read() {
      return new StringReader(text);
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.empty();
    }
  }

  /** Writes values such that they are nothing but text in HTML and XML. */
  private static final class Escaped implements ResultMapper {

    @Override
    public boolean appliesTo(Origin origin, Object result) {
      return !(result instanceof RawString);
    }

    @Override
    public String map(Object result, Expression expression) {
      return escape(result.toString());
    }
  }

  /** A text, such that it is nothing but text in HTML and XML. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + text.length() / 8);
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isFit(character) ? character : REPLACEMENT);
              }
            });
    return escaped.toString();
  }

  /** Whether HTML and XML can hold it: some they cannot, however they are written. */
  private static boolean isFit(int character) {
    return character >= ' ' && character != 0x7F && (character < 0x80 || character > 0x9F)
        ? Character.getType(character) != Character.SURROGATE && (character & 0xFFFE) != 0xFFFE
        : character == '\n' || character == '\r' || character == '\t';
  }
}

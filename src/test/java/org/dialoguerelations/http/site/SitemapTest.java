package org.dialoguerelations.http.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialoguerelations.dataset.importing.TestImports;
import org.dialoguerelations.testing.OwnData;
import org.junit.jupiter.api.Test;

/** The addresses of all pages, for those who index them. */
@QuarkusTest
@TestProfile(OwnData.class)
class SitemapTest {

  @Inject TestImports imports;

  @Test
  void eachPageStandsInItAndIsThere() {
    imports.serve(Path.of("docs/reference/example"));
    Response answer = given().get("/sitemap.xml");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("application/xml; charset=utf-8");
    assertThat(RelaxNg.problems("sitemap/sitemap.rnc", answer.asString())).isEmpty();
    List<String> pages = XmlPath.from(answer.asString()).getList("urlset.url.loc");
    assertThat(pages).doesNotHaveDuplicates().contains(OwnData.ADDRESS + "/agreements");
    for (String page : pages) {
      assertThat(page).startsWith(OwnData.ADDRESS + "/");
      assertThat(Browser.open(page.substring(OwnData.ADDRESS.length())).statusCode())
          .as(page)
          .isEqualTo(200);
    }
    assertThat(given().header("If-None-Match", answer.header("ETag")).get("/sitemap.xml"))
        .returns(304, Response::statusCode);
    assertThat(given().get("/sitemap-2.xml").statusCode()).isEqualTo(404);
    assertThat(given().post("/sitemap.xml").statusCode()).isEqualTo(405);
    assertThat(given().get("/robots.txt").asString())
        .contains("Sitemap: " + OwnData.ADDRESS + "/sitemap.xml\n");
  }

  @Test
  void manyPagesStandInSeveralFiles() {
    int records = SitemapRoute.MOST + 1;
    imports.serve(
        "documents:\n  doc: {title: A document, kind: OTHER, sources: [doc/a], locators: {a: all}}\npartners:\n"
            + IntStream.range(1, records)
                .mapToObj(
                    "  M%1$d: {name: Number %1$d, kind: STATE, sources: [doc/a]}\n"::formatted)
                .collect(Collectors.joining()));
    String index = given().get("/sitemap.xml").asString();
    assertThat(RelaxNg.problems("sitemap/sitemap.rnc", index)).isEmpty();
    List<String> files = XmlPath.from(index).getList("sitemapindex.sitemap.loc");
    List<String> pages = new ArrayList<>();
    for (String file : files) {
      String text = given().get(file.substring(OwnData.ADDRESS.length())).asString();
      assertThat(RelaxNg.problems("sitemap/sitemap.rnc", text)).isEmpty();
      pages.addAll(XmlPath.from(text).getList("urlset.url.loc"));
    }
    assertThat(files).hasSize(2);
    assertThat(pages).doesNotHaveDuplicates().hasSizeGreaterThan(records);
  }
}

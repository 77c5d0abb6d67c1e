package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The POMs that are published with the jars. */
class PublishedPomTest {
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  @ParameterizedTest
  @CsvSource({
    "../annotations/pom.xml,                         ''",
    "../processor/target/dependency-reduced-pom.xml, ''",
    "../runtime/pom.xml,                             ''",
  })
  void bringNoLibraryAlong(String file, String artifacts) throws Exception {
    assertEquals(
        artifacts,
        String.join(
            " ",
            texts(
                file,
                "/project/dependencies/dependency"
                    + "[not(scope = 'test' or scope = 'provided')]/artifactId")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../annotations/pom.xml", "../processor/pom.xml", "../runtime/pom.xml"})
  void nameAndDescribeTheirJar(String file) throws Exception {
    assertEquals(2, texts(file, "/project/name | /project/description").size());
  }

  @Test
  void parentSaysWhatAPublicRepositoryAsksFor() throws Exception {
    assertEquals(
        List.of("developers", "licenses", "scm", "url"),
        names(
            "../pom.xml",
            "/project/*[self::url or self::licenses or self::developers or self::scm]"));
  }

  private static List<String> texts(String file, String path) throws Exception {
    NodeList nodes = nodes(file, path);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .toList();
  }

  private static List<String> names(String file, String path) throws Exception {
    NodeList nodes = nodes(file, path);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getNodeName())
        .sorted()
        .toList();
  }

  private static NodeList nodes(String file, String path) throws Exception {
    Path pom = Path.of(file);
    assumeTrue(Files.isRegularFile(pom), "mvn verify makes the POM");
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    return (NodeList) XPATH.evaluate(path, document, XPathConstants.NODESET);
  }
}

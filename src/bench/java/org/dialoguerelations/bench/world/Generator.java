package org.dialoguerelations.bench.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dialoguerelations.dataset.yaml.DataFile;
import org.dialoguerelations.dataset.yaml.DatasetFiles;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Writes a data set: what is made, beside the files of the one that the service brings along. */
public final class Generator {

  private final WorldSize size;
  private final long seed;

  /**
   * @param seed of two data sets of one size, those with equal seeds are equal byte by byte
   */
  public Generator(WorldSize size, long seed) {
    this.size = size;
    this.seed = seed;
  }

  /**
   * Writes all files; they are written one after the other, so that this takes little memory.
   *
   * @param folder is made if there is none; must hold no data set file
   * @throws IllegalArgumentException when it does
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var files = Files.newDirectoryStream(folder, "*.{yaml,yml}")) {
      if (files.iterator().hasNext()) {
        throw new IllegalArgumentException(folder + " holds data set files already");
      }
    }
    List<DataFile> real = DatasetFiles.builtIn().files();
    for (DataFile file : real) {
      Files.writeString(folder.resolve(file.name()), file.text());
    }
    Facts facts = new Facts(size, states(real));
    for (Section section : sections(facts)) {
      write(folder, section);
    }
  }

  private void write(Path folder, Section section) throws IOException {
    try (SectionFiles files = new SectionFiles(folder, section.name())) {
      for (int i = 0; i < section.count(); i++) {
        files.add(section.code(i), section.record(i, Chance.of(seed, section.name(), i)));
      }
    }
  }

  private static List<Section> sections(Facts facts) {
    return List.of(
        new DocumentSection(facts),
        new PartnerSection(facts),
        new RelationSection(facts),
        new PersonSection(facts),
        new MilestoneSection(facts),
        new MechanismSection(facts),
        new MeetingSection(facts),
        new AgreementSection(facts),
        new ProgrammeSection(facts),
        new StatisticSection(facts));
  }

  /** The codes of all states that stand in files. */
  private static List<String> states(List<DataFile> files) {
    return files.stream()
        .map(
            file ->
                (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(file.text()))
        .filter(sections -> sections.containsKey("partners"))
        .flatMap(sections -> ((Map<?, ?>) sections.get("partners")).entrySet().stream())
        .filter(partner -> "STATE".equals(((Map<?, ?>) partner.getValue()).get("kind")))
        .map(partner -> (String) partner.getKey())
        .toList();
  }
}

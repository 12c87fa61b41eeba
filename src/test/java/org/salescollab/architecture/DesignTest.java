package org.salescollab.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packages are what docs/design.puml draws. */
class DesignTest {

    private static final Path DIAGRAM = Path.of("docs/design.puml");
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.salescollab");

    @Test
    void featuresDependAsDrawn() {
        classes()
                .that()
                .resideInAnyPackage(drawn().toArray(String[]::new))
                .should(adhereToPlantUmlDiagram(DIAGRAM, consideringOnlyDependenciesInDiagram()))
                .check(APP);
    }

    @Test
    void everyFeatureIsDrawn() {
        Set<String> features = APP.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2)
                .map(parts -> "org.salescollab." + parts[2] + "..")
                .collect(Collectors.toSet());
        assertThat(drawn()).containsAll(features);
    }

    private static List<String> drawn() {
        return Sources.find("<<([\\w.]+)>>", Sources.text(DIAGRAM))
                .map(match -> match.group(1))
                .toList();
    }
}

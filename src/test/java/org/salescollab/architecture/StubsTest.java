package org.salescollab.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** jira-api-stubs declares what the app uses of Jira. */
class StubsTest {

    private static final String PLATFORM = "com.atlassian.";
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.salescollab");
    private static final JavaClasses STUBS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.atlassian");

    @Test
    void declareEveryMemberThatTheAppUses() {
        List<String> missing = APP.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .filter(target -> target.getOwner().getName().startsWith(PLATFORM))
                .filter(target -> target.resolveMember().isEmpty())
                .map(AccessTarget::getFullName)
                .distinct()
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void declareEveryTypeThatTheDescriptorAndTheWiringName() {
        Set<String> declared = STUBS.stream().map(JavaClass::getName).collect(Collectors.toSet());
        assertThat(namedInXml()).isNotEmpty().allMatch(declared::contains);
    }

    private static Stream<String> namedInXml() {
        return Stream.concat(
                        Stream.of(Sources.DESCRIPTOR),
                        Sources.ending(Sources.RESOURCES.resolve("META-INF"), ".xml").stream())
                .map(file ->
                        Sources.text(file).replaceAll("(?s)<!--.*?-->|<velocity-allowlist.*?</velocity-allowlist>", ""))
                .flatMap(xml -> Sources.find("(?:class|interface)=\"(com\\.atlassian\\.[\\w.$]+)\"", xml))
                .map(match -> match.group(1))
                .distinct();
    }
}

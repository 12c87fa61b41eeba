package org.salescollab.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The app keeps each architecture rule, and each rule catches the fixture class that breaks it. */
class ArchitectureTest {

    private static final String APP = "org.salescollab";
    private static final String BAD = "org.salescollab.architecture.bad";
    private static final JavaClasses APP_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(APP);
    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD);

    /** A rule and the fixture classes that it must name. */
    private record Held(Function<Rules, ArchRule> rule, List<String> culprits) {
        static Held by(Function<Rules, ArchRule> rule, String... culprits) {
            return new Held(rule, List.of(culprits));
        }
    }

    private static List<Held> rules() {
        return List.of(
                Held.by(Rules::domainIsPureJava, "DomainKnowsJira", "DomainKnowsSql"),
                Held.by(Rules::jiraStaysInAdapters, "DomainKnowsJira"),
                Held.by(Rules::databaseStaysInAo, "DomainKnowsSql"),
                Held.by(Rules::httpStaysAtTheEdge, "DomainKnowsHttp"),
                Held.by(Rules::servletsStayAtTheEdge, "DomainKnowsServlets"),
                Held.by(Rules::adaptersDontMeet, "BorrowsAnAdapter"),
                Held.by(Rules::edgeGoesThroughTheDomain, "PanelReadsRows"),
                Held.by(Rules::featuresFormNoCycle, "Team"),
                Held.by(Rules::noServiceLocator, "AsksALocator"),
                Held.by(Rules::noFieldInjection, "InjectedField"),
                Held.by(Rules::noMutableStatics, "MutableStatic"),
                Held.by(Rules::endpointsAreGuarded, "VerblessResource", "OpenResource"),
                Held.by(Rules::getChangesNothing, "WritingGetResource"),
                Held.by(Rules::servletsOnlyAnswerGet, "PostingServlet"),
                Held.by(Rules::useCasesAskTheAccessGate, "UnguardedUseCase"),
                Held.by(Rules::viewsAreImmutable, "MutableView"),
                Held.by(Rules::rowsStayInAo, "CustomerEntity"),
                Held.by(Rules::nothingSwallowsEverything, "SwallowsEverything"),
                Held.by(Rules::noStackTraceOnTheConsole, "PrintsAStackTrace"),
                Held.by(Rules::loggersAreConstants, "PublicLogger"),
                Held.by(Rules::timeComesFromTheClock, "ReadsTheClock"),
                Held.by(Rules::nothingCallsOut, "CallsOut"),
                Held.by(Rules::packagesAreNullMarked, "Goal"));
    }

    @TestFactory
    Stream<DynamicTest> theAppKeeps() {
        return rules().stream()
                .map(held -> held.rule().apply(new Rules(APP)))
                .map(rule -> dynamicTest(
                        rule.getDescription(), () -> rule.allowEmptyShould(true).check(APP_CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> isCaught() {
        Rules rules = new Rules(BAD);
        return rules().stream().flatMap(held -> {
            ArchRule rule = held.rule().apply(rules);
            return held.culprits().stream()
                    .map(culprit -> dynamicTest(
                            culprit + ": " + rule.getDescription(),
                            () -> assertThat(rule.evaluate(BAD_CLASSES)
                                            .getFailureReport()
                                            .getDetails())
                                    .anyMatch(line -> line.contains(culprit))));
        });
    }
}

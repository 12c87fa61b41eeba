package org.salescollab.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The dependency rules of docs/architecture.md, over any base package so that a fixture can break each of them. */
final class Rules {

    private static final String[] PLATFORM_TYPES = {"com.atlassian..", "com.opensymphony.."};
    private static final String[] ADAPTERS = {"..jira..", "..web..", "..rest..", "..ao.."};

    private final String base;

    Rules(String base) {
        this.base = base;
    }

    ArchRule domainIsPureJava() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage("java..", "org.jspecify..")
                .or(featureRoot())
                .and(not(resideInAnyPackage("java.sql..")));
        return classes()
                .that(featureRoot())
                .should()
                .onlyDependOnClassesThat(allowed.or(primitives()))
                .as("A feature's root package is domain: java, jspecify and other features' root packages only");
    }

    ArchRule jiraStaysInAdapters() {
        return noClasses()
                .that(not(resideInAnyPackage(ADAPTERS))
                        .and(not(resideInAnyPackage(base + ".platform..", base + ".wiring.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PLATFORM_TYPES)
                .as("Jira's types only in .jira, .web, .rest, .ao, platform and wiring");
    }

    ArchRule databaseStaysInAo() {
        return noClasses()
                .that(not(resideInAnyPackage("..ao..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("net.java.ao..", "java.sql..", "javax.sql..")
                        // Jira's issues tell their times in it.
                        .and(not(equivalentTo(java.sql.Timestamp.class))))
                .as("net.java.ao and java.sql only in .ao");
    }

    ArchRule httpStaysAtTheEdge() {
        return noClasses()
                .that(not(resideInAnyPackage("..rest..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "javax.ws.rs..")
                .as("JAX-RS only in .rest");
    }

    ArchRule servletsStayAtTheEdge() {
        return noClasses()
                .that(not(resideInAnyPackage("..rest..", "..web..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "javax.servlet..")
                .as("servlet types only in .web and .rest");
    }

    ArchRule adaptersDontMeet() {
        return classes()
                .that()
                .resideInAnyPackage(ADAPTERS)
                .should(new AdaptersKeepToTheirFeature(base))
                .as("Adapters of one feature don't use adapters of another");
    }

    ArchRule edgeGoesThroughTheDomain() {
        return noClasses()
                .that()
                .resideInAnyPackage(base + ".*.rest..", base + ".*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(base + "..ao..")
                .as(".rest and .web don't use .ao");
    }

    ArchRule featuresFormNoCycle() {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles().as("Features form no cycle");
    }

    ArchRule noServiceLocator() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleName("ComponentAccessor")
                .as("ComponentAccessor is used nowhere");
    }

    ArchRule noFieldInjection() {
        return fields().should(Conditions.notBeInjected()).as("Constructors inject, fields don't");
    }

    ArchRule noMutableStatics() {
        return fields().that()
                .areStatic()
                .and(DescribedPredicate.<com.tngtech.archunit.core.domain.JavaField>describe(
                        "are written by people", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .as("No static field can be assigned");
    }

    ArchRule endpointsAreGuarded() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(simpleNameEndingWith("Resource").and(resideInAnyPackage("..rest..")))
                .should(new GuardedEndpoint(base))
                .as(
                        "Each public method of a *Resource has a verb, an access annotation and a use case that knows its Actor");
    }

    ArchRule getChangesNothing() {
        return methods()
                .that(GetChangesNothing.answersGet())
                .should(new GetChangesNothing(base))
                .as("No GET reaches a method that creates, updates, deletes or moves");
    }

    ArchRule servletsOnlyAnswerGet() {
        return noClasses()
                .that(assignableTo("jakarta.servlet.http.HttpServlet"))
                .should(Conditions.declareAMethodNamed("doPost", "doPut", "doDelete", "service"))
                .as("Servlets only answer GET: a change travels through REST");
    }

    ArchRule useCasesAskTheAccessGate() {
        return methods()
                .that(UseCaseAsksAccessGate.isUseCase(base))
                .should(new UseCaseAsksAccessGate(base))
                .as("A use case that takes an Actor asks AccessGate or says @NoAccessNeeded why not");
    }

    ArchRule viewsAreImmutable() {
        return classes()
                .that(simpleNameEndingWith("View").and(resideInAnyPackage(base + "..web..")))
                .should(Conditions.beRecords())
                .as("What a template sees is a record");
    }

    ArchRule rowsStayInAo() {
        return classes()
                .that(assignableTo("net.java.ao.RawEntity").and(resideInAnyPackage(base + "..")))
                .should()
                .haveSimpleNameEndingWith("Row")
                .andShould()
                .resideInAPackage("..ao..")
                .as("AO entities end in Row and live in .ao");
    }

    ArchRule nothingSwallowsEverything() {
        return noClasses()
                .that(not(resideInAnyPackage(base + ".platform..")))
                .should(Conditions.catchEverything())
                .as("No catch (Exception) outside platform");
    }

    ArchRule noStackTraceOnTheConsole() {
        return noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "prints a stack trace",
                        call -> call.getTarget().getName().equals("printStackTrace")))
                .as("No printStackTrace");
    }

    ArchRule loggersAreConstants() {
        return fields().that()
                .haveRawType("org.slf4j.Logger")
                .should()
                .bePrivate()
                .andShould()
                .beStatic()
                .andShould()
                .beFinal()
                .as("Loggers are private static final");
    }

    ArchRule timeComesFromTheClock() {
        return noClasses()
                .that(not(DescribedPredicate.<JavaClass>describe(
                        "is the clock source", c -> c.getName().startsWith(base + ".platform.ClockSource"))))
                .should()
                .callMethodWhere(TimeComesFromTheClock.readsTheMachinesClock())
                .orShould()
                .callConstructor(java.util.Date.class)
                .as("Time comes from Clock");
    }

    ArchRule nothingCallsOut() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .as("The app opens no outbound connection");
    }

    private DescribedPredicate<JavaClass> featureRoot() {
        return resideInAnyPackage(base + ".*")
                .and(not(resideInAnyPackage(base + ".platform", base + ".wiring")))
                .as("feature root packages");
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return DescribedPredicate.describe(
                "primitives and their arrays", c -> c.getBaseComponentType().isPrimitive() || c.isArray());
    }

    /** NullAway checks nothing in a package that lacks the mark. */
    ArchRule packagesAreNullMarked() {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should(new ArchCondition<JavaClass>("be in a package that says @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " is in a package without @NullMarked"));
                        }
                    }
                })
                .as("Each package's package-info says @NullMarked");
    }
}
